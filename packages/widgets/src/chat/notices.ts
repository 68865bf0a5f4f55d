import { html, type TemplateResult } from 'lit';
import { alertIcon, icon } from '../shared/icons.js';

/** In place of what could not be read: why, said at once, and a way to ask again. */
export const failure = (why: string, retryLabel: string, retry: () => void): TemplateResult =>
  html`<div class="middle">
    <p class="notice alert" role="alert">${icon(alertIcon)}<span>${why}</span></p>
    <button class="button" type="button" part="button" @click=${retry}>${retryLabel}</button>
  </div>`;

/** In place of what is awaited, in its later shape. */
export const skeleton = (shape: string, label: string): TemplateResult =>
  html`<div class="loading" role="status" aria-label=${label}>
    ${[1, 2, 3].map(() => html`<div class="skeleton ${shape}"></div>`)}
  </div>`;
