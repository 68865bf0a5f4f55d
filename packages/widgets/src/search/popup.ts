import { html, nothing, type TemplateResult } from 'lit';
import { price } from '../shared/format.js';
import { clockIcon, icon, searchIcon } from '../shared/icons.js';
import type { Messages } from '../shared/messages/en.js';
import { marked, picture } from './hit-row.js';
import type { Option } from './type-ahead.js';

/** What the list of options needs beside the options. */
export interface PopupView {
  readonly active: number;
  readonly locale: string;
  readonly text: Messages['search'];
  readonly onPick: (index: number) => void;
  readonly onForget: () => void;
}

/** Top-layer popups escape the page's `overflow: hidden`; without anchors they could not stay at their box. */
// Node has no CSS, and importing an element there must not throw.
export const isAnchored = globalThis.CSS?.supports('anchor-name: --x') ?? false;

/** Recent searches, completions and first hits below the box. The list is always there, so that the input can name it. */
export const popup = (options: readonly Option[], view: PopupView): TemplateResult =>
  html`<div
    id="popup"
    class="float"
    part="popup"
    popover=${isAnchored ? 'manual' : nothing}
    @mousedown=${keepFocus}
  >
    <div id="list" role="listbox" aria-label=${view.text.suggestions}>
      ${kinds.map((kind) => group(kind, options, view))}
    </div>
    ${
      options.some(({ kind }) => kind === 'recent')
        ? html`<button type="button" class="button quiet compact" @click=${view.onForget}>
            ${view.text.clearRecent}
          </button>`
        : nothing
    }
  </div>`;

const kinds = ['recent', 'suggestion', 'hit'] as const;

// The focus stays in the input while a mouse or finger chooses.
const keepFocus = (event: Event): void => event.preventDefault();

function group(kind: Option['kind'], options: readonly Option[], view: PopupView) {
  const title = { recent: view.text.recent, suggestion: '', hit: view.text.listings }[kind];
  const members = options.map((option, index) =>
    option.kind === kind ? row(option, index, view) : nothing,
  );
  return options.some((option) => option.kind === kind)
    ? html`<div role="group" aria-label=${title || view.text.suggestions}>
        ${title ? html`<div class="group-title" aria-hidden="true">${title}</div>` : nothing}
        ${members}
      </div>`
    : nothing;
}

const row = (option: Option, index: number, view: PopupView): TemplateResult =>
  html`<div
    id="option-${index}"
    class="option"
    part="option"
    role="option"
    aria-selected=${index === view.active}
    @click=${() => view.onPick(index)}
  >
    ${content(option, view)}
  </div>`;

function content(option: Option, { locale }: PopupView): TemplateResult {
  if (option.kind === 'hit') {
    const { hit } = option;
    return html`${picture(hit)}<span class="clip" lang=${hit.locale} dir="auto"
        >${marked(hit.title, hit.highlights.title)}</span
      ><span class="price">${price(hit.price, locale)}</span>`;
  }
  const isRecent = option.kind === 'recent';
  return html`${icon(isRecent ? clockIcon : searchIcon)}<span class="clip" dir="auto"
      >${isRecent ? option.text : marked(option.text, option.highlights)}</span
    >`;
}
