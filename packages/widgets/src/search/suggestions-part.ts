import type { Hit, SearchQuery, Suggestion } from '@souk/sdk';
import type { html, nothing, TemplateResult } from 'lit';
import type { price } from '../shared/format.js';
import type { icon } from '../shared/icons.js';
import type { Messages } from '../shared/messages/en.js';
import type { marked, picture } from './hit-row.js';
import type { Latest } from './latest.js';

/** Something to choose in the list. */
export interface Option {
  readonly kind: 'recent' | 'suggestion' | 'hit';
  readonly text: string;
  /** What of the text matched. */
  readonly ranges: Suggestion['highlights'];
  readonly hit?: Hit;
}

/** What the suggestions need; handed over, since a part that comes later imports nothing. */
export interface SuggestionTools {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly icon: typeof icon;
  readonly icons: { readonly recent: string; readonly suggestion: string };
  readonly marked: typeof marked;
  readonly picture: typeof picture;
  readonly price: typeof price;
  readonly latest: Latest;
  /** Completions and first hits; neither is worth an error, nor is a page without a connection. */
  readonly ask: (query: SearchQuery, signal: AbortSignal) => Promise<Answers | undefined>;
  /** There are other options; told whether they were asked for. */
  readonly changed: (wereAsked: boolean) => void;
}
type Answers = readonly [
  PromiseSettledResult<{ readonly data: readonly Suggestion[] }>,
  PromiseSettledResult<{ readonly data: readonly Hit[] }>,
];

/** What the list needs beside the options. */
export interface PopupView {
  readonly active: number;
  readonly locale: string;
  readonly text: Messages['search'];
  readonly onPick: (index: number) => void;
  readonly onForget: () => void;
  readonly onMemory: (event: Event) => void;
}

const { setTimeout, clearTimeout } = globalThis;

/** The first key asks at once; those that follow fast wait for a pause of this length. */
const pauseMs = 120;

/** Recent searches, completions and first hits for what is being typed. Helpful, never needed: a failure shows nothing. */
export class Suggestions {
  options: readonly Option[] = [];
  readonly #tools: SuggestionTools;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #askedAt = -Infinity;

  constructor(tools: SuggestionTools) {
    this.#tools = tools;
  }

  /** Offers what fits the words so far. @param query the search that would be made for them */
  offer(query: SearchQuery): void {
    this.cancel();
    const now = performance.now();
    const isFast = now - this.#askedAt < pauseMs;
    this.#askedAt = now;
    if (!isFast) void this.#ask(query);
    else this.#timer = setTimeout(() => void this.#ask(query), pauseMs);
  }

  /** Offers these instead, without asking. */
  show(options: readonly Option[]): void {
    this.cancel();
    this.options = options;
    this.#tools.changed(false);
  }

  /** Offers what was searched for before. */
  showRecent(searches: readonly string[]): void {
    this.show(searches.map((text) => ({ kind: 'recent', text, ranges: [] })));
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#tools.latest.cancel();
  }

  async #ask(query: SearchQuery): Promise<void> {
    const { ask, latest, changed } = this.#tools;
    const found = await latest.run((signal) => ask(query, signal));
    if (!found) return;
    const [suggestions, hits] = found;
    this.options = [
      ...(suggestions.status === 'fulfilled' ? suggestions.value.data.map(completion) : []),
      ...(hits.status === 'fulfilled' ? hits.value.data.map(directHit) : []),
    ];
    changed(true);
  }

  /** The options below the box, in groups. */
  template(view: PopupView): TemplateResult {
    const { html, nothing } = this.#tools;
    const { text, onForget, onMemory } = view;
    const { options } = this;
    return html`<div
      id="popup"
      class="card float"
      part="popup"
      popover=${isAnchored ? 'manual' : nothing}
      @mousedown=${keepFocus}
    >
      <div id="list" role="listbox" aria-label=${text.suggestions}>
        ${this.#group('recent', text.recent, view)}
        ${this.#group('suggestion', text.suggestions, view)}
        ${this.#group('hit', text.listings, view)}
      </div>
      ${
        options.some(({ kind }) => kind === 'recent')
          ? html`<div class="row foot">
              <button type="button" class="button quiet compact" @click=${onForget}>
                ${text.clearRecent}</button
              ><button type="button" class="button quiet compact" @click=${onMemory}>
                ${text.remembered}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #group(wanted: Option['kind'], title: string, view: PopupView) {
    const { html, nothing } = this.#tools;
    const { options } = this;
    return options.some(({ kind }) => kind === wanted)
      ? html`<div role="group" aria-label=${title}>
          ${
            wanted === 'suggestion'
              ? nothing
              : html`<div class="group-title meta" aria-hidden="true">${title}</div>`
          }
          ${options.map((option, index) =>
            option.kind === wanted ? this.#row(option, index, view) : nothing,
          )}
        </div>`
      : nothing;
  }

  #row(option: Option, index: number, { active, locale, onPick }: PopupView): TemplateResult {
    const { html, nothing, icon, icons, marked, picture, price } = this.#tools;
    const { hit, kind, text, ranges } = option;
    return html`<div
      id="option-${index}"
      class="row option"
      part="option"
      role="option"
      aria-selected=${index === active}
      @click=${() => onPick(index)}
    >
      ${hit ? picture(hit) : icon(kind === 'recent' ? icons.recent : icons.suggestion)}<span
        class="clip grow"
        lang=${hit?.locale ?? nothing}
        dir="auto"
        >${marked(text, ranges)}</span
      >${hit && html`<span class="price">${price(hit.price, locale)}</span>`}
    </div>`;
  }
}

const completion = ({ text, highlights }: Suggestion): Option => ({
  kind: 'suggestion',
  text,
  ranges: highlights,
});
const directHit = (hit: Hit): Option => ({
  kind: 'hit',
  text: hit.title,
  ranges: hit.highlights.title,
  hit,
});

/** Top-layer popups escape the page's `overflow: hidden`; without anchors they could not stay at their box. */
// Node has no CSS, and importing this there must not throw.
const isAnchored = globalThis.CSS?.supports('anchor-name: --x') ?? false;

// The focus stays in the input while a mouse or finger chooses.
const keepFocus = (event: Event): void => event.preventDefault();

/** Shows or hides the list, with the active option in sight. */
export function showPopup(root: ParentNode, isOpen: boolean): void {
  const shell = root.querySelector<HTMLElement>('#popup');
  if (!shell) return;
  if (isAnchored) shell.togglePopover(isOpen);
  else shell.hidden = !isOpen;
  shell.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
}

// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/** Looks of the suggestions; they come with the suggestions. */
export const styles = css`
  #popup {
    position: absolute;
    inset: calc(100% + 6px) 0 auto;
    z-index: 1;
    max-block-size: min(70vh, 520px);
    padding: 8px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  @supports (anchor-name: --x) {
    #popup {
      position: fixed;
      position-anchor: --box;
      inset: auto;
      inset-block-start: calc(anchor(end) + 6px);
      inset-inline-start: anchor(start);
      inline-size: anchor-size(inline);
      position-try-fallbacks: flip-block;
    }
  }
  .option {
    gap: 12px;
    min-block-size: 44px;
    padding: 4px 8px;
    border: 1px solid transparent;
    border-radius: calc(8 * var(--_radius));
    cursor: pointer;
  }
  .option > .icon {
    color: var(--_text-faint);
  }
  .option > .image {
    inline-size: 40px;
    margin-block: 2px;
  }
  .option:hover {
    background: var(--_surface-3);
  }
  .option[aria-selected='true'] {
    border-color: var(--_brand);
    background: var(--_brand-soft);
  }
  .option mark {
    background: none;
  }
  .clip {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .foot {
    flex-wrap: wrap;
  }
  .group-title {
    padding: 8px 8px 4px;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
