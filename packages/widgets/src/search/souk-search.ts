import type { Currency, Hit, SearchQuery, SearchResult, SoukError, Transport } from '@souk/sdk';
import { currencyExponents } from '@souk/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../shared/controls.js';
import { emit } from '../shared/events.js';
import { number, priceText } from '../shared/format.js';
import { closeIcon, icon, searchIcon } from '../shared/icons.js';
import { Later } from '../shared/later.js';
import { LiveRegion } from '../shared/live-region.js';
import type { Catalogue } from '../shared/messages.js';
import { searchEn } from '../shared/messages/en/search.js';
import { isMisconfiguration, problemText } from '../shared/problem-text.js';
import { SoukElement } from '../shared/souk-element.js';
import { hostStyles } from '../shared/palette.js';
import { tokens } from '../shared/tokens.js';
import { WhenSeen } from '../shared/when-seen.js';
import { comboboxStep, type Combobox } from './combobox-keys.js';
import type { ResultsDetail, SearchDetail, SelectDetail } from './events.js';
import { failure, filterChips, nothingFound, skeletonRows } from './notices.js';
import { isAnchored, popup } from './popup.js';
import { forgetSearches, recentSearches, rememberSearch } from './recents.js';
import {
  activeFilters,
  isSelected,
  toggleFacet,
  unrefined,
  withoutFilters,
  type Refinement,
} from './refinement.js';
import { resultsBody, resultsHead } from './results-view.js';
import { SearchRun } from './search-run.js';
import type { SearchView } from './search-view.js';
import { SlashKey } from './slash-key.js';
import { searchStyles } from './souk-search.styles.js';
import { TypeAhead } from './type-ahead.js';

export type { ResultsDetail, SearchDetail, SelectDetail };

declare global {
  interface HTMLElementTagNameMap {
    'souk-search': SoukSearch;
  }
}

const isCurrency = (code: string): code is Currency => Object.hasOwn(currencyExponents, code);
const catalogue: Catalogue<'search'> = {
  part: 'search',
  english: searchEn,
  others: () => import('../shared/messages/search-locales.js'),
};
const closed: Combobox = { isOpen: false, active: -1 };
/** Width in pixels from which the filters stand beside the results, as in the styles. */
const wideFrom = 760;

/**
 * @summary A search box with suggestions, and ranked, filterable results below it.
 *
 * Nothing is fetched before it is seen or focused. Keys: ↑ and ↓ move through suggestions and wrap, Enter picks or
 * searches, Escape closes and then clears, Alt+↓ opens, "/" leads here when the page has no search of its own.
 *
 * @slot - A plain link to the shop's own search. It stays when scripts do not run or the element is misconfigured.
 *
 * @fires {CustomEvent<SelectDetail>} souk-select - A listing was chosen; cancelable
 * @fires {CustomEvent<SearchDetail>} souk-search - Words are about to be searched for; cancelable
 * @fires {CustomEvent<ResultsDetail>} souk-results - Results are shown
 * @fires {CustomEvent<{ error: SoukError }>} souk-error - A failure is shown
 *
 * @csspart base - Everything
 * @csspart box - The frame of the input
 * @csspart input - The input
 * @csspart popup - Suggestions below the input
 * @csspart option - One suggestion
 * @csspart chip - A condition that can be taken away
 * @csspart facets - The column of filters
 * @csspart facet - One group of filters
 * @csspart sort - The choice of an order
 * @csspart list - The list of results
 * @csspart hit - One result
 * @csspart image - A result's picture
 * @csspart title - A result's title
 * @csspart meta - A result's seller and remarks
 * @csspart price - A result's price
 * @csspart delivery - A result's delivery time and cost
 * @csspart why - Opens the reasons for a result's place
 * @csspart why-panel - Those reasons
 * @csspart more - Fetches the next page
 * @csspart notice - What went wrong
 * @csspart empty - What is shown when nothing was found
 *
 * @cssstate idle - Nothing was searched for yet
 * @cssstate loading - An answer is awaited
 * @cssstate ready - Results are shown
 * @cssstate empty - Nothing was found
 * @cssstate failed - The last search failed; older results may be shown
 * @cssstate misconfigured - Only the slotted link is shown
 */
export class SoukSearch extends SoukElement<'search'> {
  static override styles = [tokens, hostStyles, controls, searchStyles];

  /** Words searched for. Set them to search. */
  @property() query = '';

  /** Hint inside the empty box. */
  @property() placeholder?: string;

  /** Currency of price filters and of prices in the words, ISO 4217. USD unless told. */
  @property() currency?: string;

  /** Show only what is shipped to this country, ISO 3166-1 alpha-2. */
  @property({ attribute: 'ships-to' }) shipsTo?: string;

  /** Results per page, 1–50. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;

  /** `list`, `grid`, or `none` for a box whose results the page shows itself. */
  @property() results: 'list' | 'grid' | 'none' = 'list';

  /** Address of a listing's page, with `{id}` in it; results become links. */
  @property({ attribute: 'listing-href' }) listingHref?: string;

  @state() private words = '';
  @state() private combobox = closed;
  @state() private refinement = unrefined;
  @state() private areFiltersOpen = false;
  @state() private isMisconfigured = false;
  @state() private whyHit: Hit | undefined;

  protected override readonly catalogue = catalogue;
  #isSeen = false;
  #searched = '';
  readonly #live = new LiveRegion(this);
  readonly #slash = new SlashKey(this, () => this.focus());
  readonly #connect = (): Transport | undefined => {
    const transport = this.connect();
    this.isMisconfigured = !transport;
    return transport;
  };
  readonly #ahead = new TypeAhead(this, this.#connect, ({ length }) => {
    if (this.combobox.isOpen) this.#live.say(this.text.suggestionCount(length));
  });
  readonly #run = new SearchRun(this, this.#connect, () => this.#settled());
  readonly #filters = new Later(this, () => import('./facet-panel.js'));
  readonly #why = new Later(this, () => import('./why-panel.js'));

  constructor() {
    super();
    new WhenSeen(this, () => {
      this.#isSeen = true;
      if (this.#connect()) this.requestUpdate('query', '');
    });
    const sized = new ResizeObserver(() => this.#wantFilters());
    this.addController({
      hostConnected: () => sized.observe(this),
      hostDisconnected: () => sized.disconnect(),
    });
  }

  /** Puts the focus into the box. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  protected override configChanged(): void {
    if (!this.isMisconfigured) return;
    this.isMisconfigured = false;
    this.#searched = '';
    this.requestUpdate('query', '');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('query') && this.#isSeen && this.query !== this.#searched) {
      this.words = this.query;
      this.#search(unrefined);
    }
    const current = this.isMisconfigured ? 'misconfigured' : this.#run.phase;
    for (const name of ['idle', 'loading', 'ready', 'failed', 'misconfigured'])
      this.toggleState(name, name === current);
    this.toggleState('empty', current === 'ready' && this.#run.result?.totalCount === 0);
  }

  protected override updated(): void {
    const shell = this.renderRoot.querySelector<HTMLElement>('#popup');
    if (!shell || !this.isConnected) return;
    if (isAnchored) shell.togglePopover(this.#isOpen);
    else shell.hidden = !this.#isOpen;
    shell.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #isOpen(): boolean {
    return this.combobox.isOpen && this.#ahead.options.length > 0;
  }

  get #currency(): Currency {
    const { currency = '' } = this;
    return isCurrency(currency) ? currency : 'USD';
  }

  #queryFor(words: string, refinement: Refinement): SearchQuery {
    return {
      locale: this.language,
      limit: Math.min(50, Math.max(1, Math.trunc(this.pageSize) || 20)),
      currency: this.#currency,
      shipsTo: this.shipsTo,
      q: words,
      ...refinement,
    };
  }

  /** Asks for the current words. With the words unchanged, the old results stay until the new ones come. */
  #search(refinement: Refinement): void {
    const isNew = this.query !== this.#searched;
    this.#searched = this.query;
    this.refinement = refinement;
    if (this.query === '') this.#run.reset();
    else if (this.results !== 'none')
      this.#run.start(this.#queryFor(this.query, refinement), isNew);
    this.#wantFilters();
  }

  /** Fetches the filters once there is something to filter and room for them. */
  #wantFilters(): void {
    if (this.#run.phase !== 'idle' && (this.areFiltersOpen || this.offsetWidth >= wideFrom))
      void this.#filters.want();
  }

  #submit(words: string): void {
    this.words = words;
    this.combobox = closed;
    this.#ahead.show([]);
    const query = words.trim();
    if (!emit(this, 'souk-search', { query }, { cancelable: true })) return;
    if (query && this.config.consent) rememberSearch(query);
    this.query = query;
    if (query === this.#searched && this.#run.phase === 'failed') this.#run.retry();
  }

  #settled(): void {
    const { result, error } = this.#run;
    if (error) this.#tell(error);
    else if (result) {
      const { query } = this;
      const { totalCount, queryId } = result;
      this.#live.say(totalCount > 0 ? this.text.results(totalCount) : this.text.noneTitle(query));
      emit(this, 'souk-results', { query, queryId, totalCount });
    }
  }

  #tell(error: SoukError): void {
    if (isMisconfiguration(error)) {
      this.isMisconfigured = true;
      this.complain(error);
    } else this.#live.say(this.#sentence(error));
    emit(this, 'souk-error', { error });
  }

  #sentence(error: SoukError): string {
    return problemText(error, this.text);
  }

  #select(hit: Hit, event?: Event): void {
    const isFollowed = emit(this, 'souk-select', { listing: hit.id, hit }, { cancelable: true });
    if (!isFollowed) event?.preventDefault();
    const address = this.#hrefOf(hit);
    // A chosen suggestion is no link of its own.
    if (isFollowed && !event && address !== undefined) location.assign(address);
  }

  #hrefOf = ({ id }: Hit): string | undefined => this.listingHref?.replaceAll('{id}', id);

  #pick(index: number): void {
    const option = this.#ahead.options[index];
    if (option?.hit) {
      this.combobox = closed;
      this.#select(option.hit);
    } else if (option) this.#submit(option.text);
  }

  #offer(active = -1): void {
    this.combobox = { isOpen: true, active };
    const words = this.words.trim();
    if (words) this.#ahead.offer(this.#queryFor(words, unrefined));
    else {
      const recent = this.config.consent ? recentSearches() : [];
      this.#ahead.show(recent.map((text) => ({ kind: 'recent', text, ranges: [] })));
    }
  }

  #onInput = (event: Event): void => {
    this.words = this.#input?.value ?? '';
    // Half-composed words are nobody's wish yet; `compositionend` comes when they are.
    if (!(event instanceof InputEvent && event.isComposing)) this.#offer();
  };

  #onKeydown = (event: KeyboardEvent): void => {
    // 229 is what engines report for keys that an input method has taken.
    if (event.isComposing || event.keyCode === 229) return;
    const { active } = this.combobox;
    const before = { isOpen: this.#isOpen, active };
    const step = comboboxStep(before, event, this.#ahead.options.length);
    if (!step) return;
    this.combobox = step.state;
    // The list does not change under somebody who moves in it.
    if (before.isOpen && step.state.active >= 0) this.#ahead.cancel();
    if (step.wish === 'open') this.#offer(step.state.active);
    if (step.wish === 'pick') this.#pick(active);
    if (step.wish === 'submit') this.#submit(this.words);
    // Tab moves on, and Escape in an empty box belongs to whatever is around it.
    if (event.key === 'Tab' || (step.wish === 'clear' && !this.words)) return;
    if (step.wish === 'clear') this.#clear();
    event.preventDefault();
  };

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#submit(this.words);
  };

  #onFocus = (): void => {
    if (!this.words) this.#offer();
  };

  #onFocusout = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const isInside =
      currentTarget instanceof Node &&
      relatedTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (!isInside) this.combobox = closed;
  };

  async #ask(hit: Hit, { currentTarget }: Event): Promise<void> {
    this.whyHit = hit;
    await this.#why.want();
    await this.updateComplete;
    // With its source told, the panel is not taken for dismissed by the very click that toggles it.
    const source = currentTarget instanceof HTMLElement ? { source: currentTarget } : {};
    this.renderRoot.querySelector<HTMLElement>('#why')?.togglePopover(source);
  }

  #clear = (): void => {
    this.#submit('');
    this.focus();
  };

  #forget = (): void => {
    forgetSearches();
    this.#ahead.show([]);
    this.focus();
  };

  override render(): TemplateResult {
    if (this.isMisconfigured) return html`<slot></slot>`;
    const text = this.text;
    return html`<div class="base" part="base" lang=${text.locale} dir=${this.direction ?? nothing}>
      ${this.#box()}${this.#live.template()}${this.results === 'none' ? nothing : this.#area()}
      <div
        id="why"
        class="card float"
        part="why-panel"
        popover
        role="dialog"
        aria-label=${text.whyTitle}
      >
        ${this.whyHit && (this.#why.part?.reasons(this.whyHit, this.#view) ?? text.failed)}
      </div>
    </div>`;
  }

  #box(): TemplateResult {
    const text = this.text;
    const { active } = this.combobox;
    return html`<form
      class="row box"
      part="box"
      role="search"
      @submit=${this.#onSubmit}
      @focusout=${this.#onFocusout}
    >
      <button class="inside" aria-label=${text.submit}>${icon(searchIcon)}</button>
      <input
        class="grow"
        part="input"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        dir="auto"
        aria-label=${text.label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls="list"
        aria-expanded=${this.#isOpen}
        aria-activedescendant=${this.#isOpen && active >= 0 ? `option-${active}` : nothing}
        aria-keyshortcuts=${this.#slash.isMine ? '/' : nothing}
        placeholder=${this.placeholder ?? text.placeholder}
        .value=${this.words}
        @input=${this.#onInput}
        @compositionend=${this.#onInput}
        @keydown=${this.#onKeydown}
        @focus=${this.#onFocus}
      />
      ${
        this.words
          ? html`<button
              type="button"
              class="inside"
              aria-label=${text.clear}
              @click=${this.#clear}
            >
              ${icon(closeIcon)}
            </button>`
          : this.#slash.isMine
            ? html`<kbd class="meta" aria-hidden="true">/</kbd>`
            : nothing
      }
      ${popup(this.#ahead.options, {
        active,
        locale: this.language,
        text,
        onPick: (index) => this.#pick(index),
        onForget: this.#forget,
      })}
    </form>`;
  }

  #area(): TemplateResult {
    const { result, error, hasSkeleton, phase } = this.#run;
    return html`<div class="area">
      ${
        error && phase === 'failed'
          ? failure(this.#sentence(error), this.text.retry, () => this.#run.retry())
          : nothing
      }
      ${result ? this.#resultsOf(result) : hasSkeleton ? skeletonRows(this.#view.isGrid) : nothing}
    </div>`;
  }

  #resultsOf(result: SearchResult): TemplateResult {
    const { refinement, areFiltersOpen: isOpen } = this;
    const run = this.#run;
    const view = this.#view;
    const { relaxations, facets, parsed } = result;
    const filters = activeFilters(refinement, parsed.filters, facets, this.#rangeLabel);
    // A condition that would bring something when taken away is offered with that number instead.
    const chips = filterChips(
      filters.filter(({ label }) => !relaxations.some((each) => each.label === label)),
      view,
      () => this.#search(withoutFilters(refinement, parsed.filters)),
    );
    if (result.totalCount === 0)
      return html`${chips}${nothingFound(this.query, relaxations, run.popular, view)}`;
    const toggle = (): void => {
      this.areFiltersOpen = !isOpen;
      this.#wantFilters();
    };
    return html`${resultsHead(result, this.query, view, { isOpen, count: filters.length, toggle })}
      ${chips}
      <div class="columns">
        <div id="filters" class=${isOpen ? 'card filters open' : 'card filters'} part="facets">
          ${this.#filters.part?.facetPanel(facets, view)}
        </div>
        ${resultsBody(result, view, run.phase === 'loading', run.isLoadingMore, () => void run.more())}
      </div>`;
  }

  get #view(): SearchView {
    const { language: locale, refinement } = this;
    const currency = this.#currency;
    return {
      html,
      text: this.text,
      locale,
      number: (value, options) => number(value, locale, options),
      currency,
      currencyDigits: currencyExponents[currency],
      isGrid: this.results === 'grid',
      refinement,
      isSelected: (field, value) => isSelected(refinement, field, value),
      toggled: (field, value) => toggleFacet(refinement, field, value),
      refine: (refinement) => this.#search(refinement),
      href: this.#hrefOf,
      select: (hit, event) => this.#select(hit, event),
      asked: this.whyHit,
      ask: (hit, event) => void this.#ask(hit, event),
    };
  }

  #rangeLabel = (minimum: number | undefined, maximum: number | undefined): string => {
    const { priceAtLeast, priceAtMost, priceBetween } = this.text;
    const amount = (minor: number): string =>
      priceText({ amount: minor, currency: this.#currency }, this.language);
    if (minimum === undefined) return priceAtMost(amount(maximum ?? 0));
    return maximum === undefined
      ? priceAtLeast(amount(minimum))
      : priceBetween(amount(minimum), amount(maximum));
  };
}
