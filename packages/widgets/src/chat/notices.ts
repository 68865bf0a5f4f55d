import type { SoukError } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon } from '../shared/icons.js';
import type { ChatView } from './chat-view.js';

/** What went wrong, said at once. Nothing when nothing did. */
export const alertOf = (
  error: SoukError | undefined,
  view: Pick<ChatView, 'problem'>,
): TemplateResult | typeof nothing =>
  error
    ? html`<p class="notice alert" role="alert">
        ${icon(alertIcon)}<span>${view.problem(error)}</span>
      </p>`
    : nothing;

/** In place of what could not be read: why, and a way to ask again. */
export const failure = (
  error: SoukError,
  view: Pick<ChatView, 'problem' | 'words'>,
  retry: () => void,
): TemplateResult =>
  html`<div class="middle">
    ${alertOf(error, view)}
    <button class="button" type="button" part="button" @click=${retry}>${view.words.retry}</button>
  </div>`;

/** In place of what is awaited, in its later shape. */
export const skeleton = (name: string, label: string): TemplateResult =>
  html`<div class="loading" role="status" aria-label=${label}>
    <div class="skeleton ${name}"></div>
    <div class="skeleton ${name}"></div>
    <div class="skeleton ${name}"></div>
  </div>`;
