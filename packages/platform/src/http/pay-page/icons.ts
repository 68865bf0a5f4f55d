import { html } from './html.js';

/** Drawings of the page: 24 px, 1.8 stroke, in the colour of the text beside them. */
export const lockIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <rect x="5" y="10.5" width="14" height="9.5" rx="2.5" />
  <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
</svg>`;

export const cardIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <rect x="3" y="5.5" width="18" height="13" rx="2.5" />
  <path d="M3 10h18M6.5 15h4" />
</svg>`;

export const alertIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="9" />
  <path d="M12 7.5v5.5M12 16.3v.1" />
</svg>`;

/** Drawn once when the money is held. */
export const doneMark = html`<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
  <circle cx="24" cy="24" r="22" />
  <path d="M15 24.5l6.2 6.2L33.5 18" />
</svg>`;

export const waitMark = html`<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
  <circle cx="24" cy="24" r="22" />
  <path d="M24 13v11l7 4.5" />
</svg>`;
