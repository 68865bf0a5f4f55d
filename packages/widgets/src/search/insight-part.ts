import type { Hit } from '@souk/sdk';
import type { html, ReactiveElement } from 'lit';
import type { Catalogue } from '../shared/messages.js';
import { searchMoreEn } from '../shared/messages/en/search-more.js';
import type { Messages } from '../shared/messages/en.js';
import type { Keeper } from './memory-part.js';
import { memoryPanel, memoryStyles } from './memory-panel.js';
import { reasons, reasonStyles } from './reasons.js';
import type { SearchView } from './search-view.js';

/** What the panels need: the words that came with them, and what can be pressed there. */
export interface InsightView extends SearchView {
  readonly more: Messages['searchMore'];
  readonly keeper: Keeper | undefined;
  readonly showMemory: (event: Event) => void;
  /** The visitor has changed what is to be remembered. */
  readonly wished: () => void;
  readonly erase: () => void;
}

/** What the panels need of the element; handed over, since a part that comes later imports nothing. */
export interface InsightTools {
  readonly html: typeof html;
  readonly host: ReactiveElement;
  /** Words in the element's language, with the merchant's own in them. */
  readonly speak: (catalogue: Catalogue<'searchMore'>) => Promise<Messages['searchMore']>;
  readonly keeper: () => Keeper | undefined;
  readonly say: (sentence: string) => void;
  /** Something that results may stand on was forgotten. */
  readonly forgotten: () => void;
}

const catalogue: Catalogue<'searchMore'> = {
  part: 'searchMore',
  english: searchMoreEn,
  others: () => import('../shared/messages/search-more-locales.js'),
};

/** The panel that tells why a result is where it is, or what this device remembers. */
export class Insight {
  #hit: Hit | undefined;
  #words = searchMoreEn;
  readonly #tools: InsightTools;

  constructor(tools: InsightTools) {
    this.#tools = tools;
  }

  /** Shows or hides the panel. @param hit whose reasons are asked for; none for what is remembered */
  async show(hit: Hit | undefined, opener: EventTarget | null): Promise<void> {
    const { host, speak } = this.#tools;
    const isOther = hit !== this.#hit;
    this.#hit = hit;
    this.#words = await speak(catalogue);
    host.requestUpdate();
    await host.updateComplete;
    if (!host.isConnected) return;
    const panel = host.renderRoot.querySelector<HTMLElement>('.panel');
    // With its source told, the panel is not taken for dismissed by the very click that toggles it.
    const source = opener instanceof HTMLElement ? { source: opener } : {};
    if (!isOther || !panel?.matches(':popover-open')) panel?.togglePopover(source);
    else panel.querySelector('input')?.focus();
  }

  template(view: SearchView) {
    const { html, keeper: keeperNow } = this.#tools;
    const hit = this.#hit;
    const more = this.#words;
    const keeper = keeperNow();
    const all = { ...view, more, keeper, ...this.#wishes };
    return hit
      ? html`<div
          id="why"
          class="card float panel"
          part="why-panel"
          popover
          role="dialog"
          aria-label=${more.whyTitle}
        >
          ${reasons(hit, all)}
        </div>`
      : html`<div
          id="memory"
          class="card float panel"
          part="memory-panel"
          popover
          role="dialog"
          aria-label=${view.text.remembered}
        >
          ${keeper && memoryPanel(keeper, all)}
        </div>`;
  }

  readonly #wishes = {
    showMemory: ({ currentTarget }: Event) => void this.show(undefined, currentTarget),
    wished: () => this.#tools.forgotten(),
    erase: () => {
      const { keeper, say, forgotten } = this.#tools;
      keeper()?.erase();
      say(this.#words.erased);
      forgotten();
    },
  };
}

/** Looks of both panels; they come with them. */
export const styles = reasonStyles + memoryStyles;
