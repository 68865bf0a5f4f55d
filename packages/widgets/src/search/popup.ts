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
export function popup(options: readonly Option[], view: PopupView): TemplateResult {
  const { text, onForget } = view;
  return html`<div
    id="popup"
    class="card float"
    part="popup"
    popover=${isAnchored ? 'manual' : nothing}
    @mousedown=${keepFocus}
  >
    <div id="list" role="listbox" aria-label=${text.suggestions}>
      ${group('recent', text.recent, options, view)}
      ${group('suggestion', text.suggestions, options, view)}
      ${group('hit', text.listings, options, view)}
    </div>
    ${
      options.some(({ kind }) => kind === 'recent')
        ? html`<button type="button" class="button quiet compact" @click=${onForget}>
            ${text.clearRecent}
          </button>`
        : nothing
    }
  </div>`;
}

// The focus stays in the input while a mouse or finger chooses.
const keepFocus = (event: Event): void => event.preventDefault();

const group = (
  wanted: Option['kind'],
  title: string,
  options: readonly Option[],
  view: PopupView,
): TemplateResult | typeof nothing =>
  options.some(({ kind }) => kind === wanted)
    ? html`<div role="group" aria-label=${title}>
        ${
          wanted === 'suggestion'
            ? nothing
            : html`<div class="group-title meta" aria-hidden="true">${title}</div>`
        }
        ${options.map((option, index) =>
          option.kind === wanted ? row(option, index, view) : nothing,
        )}
      </div>`
    : nothing;

const row = (option: Option, index: number, { active, locale, onPick }: PopupView) =>
  html`<div
    id="option-${index}"
    class="row option"
    part="option"
    role="option"
    aria-selected=${index === active}
    @click=${() => onPick(index)}
  >
    ${
      option.hit ? picture(option.hit) : icon(option.kind === 'recent' ? clockIcon : searchIcon)
    }<span class="clip grow" lang=${option.hit?.locale ?? nothing} dir="auto"
      >${marked(option.text, option.ranges)}</span
    >${option.hit && html`<span class="price">${price(option.hit.price, locale)}</span>`}
  </div>`;
