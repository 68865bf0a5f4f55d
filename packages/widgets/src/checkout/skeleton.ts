import { html, type TemplateResult } from 'lit';

/** Where something is awaited, in about its shape. */
export const skeleton = (): TemplateResult =>
  html`<div class="skeleton goods"></div>
    <div class="skeleton line"></div>
    <div class="skeleton line"></div>
    <div class="skeleton wide"></div>`;
