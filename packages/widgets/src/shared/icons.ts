import { html, type TemplateResult } from 'lit';

export { shieldIcon } from './shield-icon.js';

/** A 24 px line icon that takes its colour and size from the text around it. Decoration: words stand beside it. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

const circle = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z';
export const searchIcon = 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20';
export const closeIcon = 'm6 6 12 12M18 6 6 18';
export const checkIcon = 'm5 12.5 4.5 4.5L19 7.5';
export const verifiedIcon = `${circle}M8 12.5l3 3 5-6`;
export const chevronIcon = 'm7 10 5 5 5-5';
export const alertIcon = `${circle}M12 8v5m0 3v.1`;
export const lockIcon = 'M8 11V8a4 4 0 0 1 8 0v3M6 11h12v9H6Z';
export const clockIcon = `${circle}M12 7v5l3 2`;
export const truckIcon =
  'M9 17h6V6H3v11h2m10-7h3l3 3v4h-2M7 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm10 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z';
export const filterIcon =
  'M4 7h10m4 0h2M4 17h2m4 0h10M16 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z';
export const infoIcon = `${circle}M12 11v5m0-8v.1`;
export const sendIcon = 'M4.5 12 20 4.5 15 20l-3.5-6.5Zm7 1.5L20 4.5';
export const clipIcon = 'm8 12.5 6-6a2.8 2.8 0 0 1 4 4l-8 8a4.6 4.6 0 0 1-6.5-6.5l7.5-7.5';
export const tagIcon = 'M4 4h8l8 8-8 8-8-8Zm4 3.9v.1';
export const backIcon = 'm14 6-6 6 6 6';
export const moreIcon = 'M12 5.9v.1m0 5.9v.1m0 5.9v.1';
