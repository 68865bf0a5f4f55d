import type { Hit, SearchQuery, SoukError, Transport } from '@souk/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../shared/controls.js';
import { emit } from '../shared/events.js';
import { Later } from '../shared/later.js';
import { LiveRegion } from '../shared/live-region.js';
import { hostStyles } from '../shared/palette.js';
import { wordsIn } from '../shared/messages.js';
import { isMisconfiguration, problemText } from '../shared/problem-text.js';
import { SoukElement } from '../shared/souk-element.js';
import { tokens } from '../shared/tokens.js';
import { WhenSeen } from '../shared/when-seen.js';
import type { Searched } from './address.js';
import type { Address } from './address-part.js';
import type { ResultsDetail, SearchDetail, SelectDetail } from './events.js';
import type { FirstPage } from './first-page-part.js';
import { Memory } from './memory.js';
import type { Remembered } from './memory-part.js';
import { unrefined, type Refinement } from './refinement.js';
import { resultsArea, type AreaView } from './results-area.js';
import { SearchBox } from './search-box.js';
import { catalogue } from './search-catalogue.js';
import { SearchRun } from './search-run.js';
import { currencyOf, listingAddress, pageSizeOf, searchView } from './search-view.js';
import { searchStyles } from './souk-search.styles.js';

export type { FirstPage, Remembered, ResultsDetail, SearchDetail, SelectDetail };

declare global {
  interface HTMLElementTagNameMap {
    'souk-search': SoukSearch;
  }
}

/** Width in pixels from which the filters stand beside the results, as in the styles. */
const wideFrom = 760;

/**
 * Searches the marketplace. Nothing is fetched before it is seen or focused. Keys: ↑ and ↓ move through suggestions and wrap, Enter picks or
 * searches, Escape closes and then clears, Alt+↓ opens, "/" leads here when the page has no search of its own.
 *
 * @summary A search box with suggestions, and ranked, filterable results below it.
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
 * @csspart memory-panel - What this device remembers of a visitor who agreed
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

  /**
   * Keeps the search in the page's address, in parameters whose names begin with this: `""` for `?q=…`, `s-` for `?s-q=…`. Nothing is
   * kept there unless told.
   */
  @property({ attribute: 'url-prefix' }) urlPrefix?: string | undefined;

  /** The first results, got where the page was made; a `<script type="application/json">` inside does the same. */
  @property({ attribute: false }) firstPage?: FirstPage | undefined;

  /** Address of a listing's page, with `{id}` in it; results become links. */
  @property({ attribute: 'listing-href' }) listingHref?: string;

  @state() private refinement = unrefined;
  @state() private areFiltersOpen = false;
  @state() private isMisconfigured = false;

  protected override readonly catalogue = catalogue;
  #isSeen = false;
  #searched = '';
  #asked: Hit | undefined;
  #address: Address | undefined;
  #page: FirstPage | null | undefined;
  readonly #live = new LiveRegion(this);
  readonly #connect = (): Transport | undefined => {
    const transport = this.connect();
    this.isMisconfigured = !transport;
    return transport;
  };
  readonly #box = new SearchBox(this, {
    connect: this.#connect,
    queryFor: (words) => this.#queryFor(words, unrefined),
    submit: (words) => this.#submit(words),
    choose: (hit) => this.#select(hit),
    recent: () => this.#memory.keeper?.kept.searches ?? [],
    forgetRecent: () => this.#memory.keeper?.forgetSearches(),
    showMemory: (event) => void this.#show(event),
    offered: (count) => this.#live.say(this.text.suggestionCount(count)),
  });
  readonly #memory = new Memory(this);
  readonly #run = new SearchRun(
    this,
    this.#connect,
    () => this.#settled(),
    async (page, sort) => (await this.#memory.ready())?.arrange(page, sort) ?? page,
  );
  readonly #filters = new Later(this, () => import('./facet-panel.js'));
  readonly #none = new Later(this, () => import('./nothing-found.js'));
  readonly #insight = new Later(this, () => import('./insight-part.js'));
  #panel: InstanceType<typeof import('./insight-part.js').Insight> | undefined;

  constructor() {
    super();
    new WhenSeen(this, () => void this.#begin());
    const sized = new ResizeObserver(() => this.#wantFilters());
    this.addController({
      hostConnected: () => sized.observe(this),
      hostDisconnected: () => sized.disconnect(),
    });
  }

  /** Puts the focus into the box. */
  override focus(options?: FocusOptions): void {
    this.#box.focus(options);
  }

  /** What this device remembers of the visitor; `undefined` without consent. */
  async remembered(): Promise<Remembered | undefined> {
    return (await this.#memory.ready())?.remembered;
  }

  /** Erases what this device remembers; consent stays. */
  async forget(): Promise<void> {
    (await this.#memory.ready())?.erase();
    this.#forgotten();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#memory.follow();
    this.#address?.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#box.drawn();
    this.#memory.leave(true);
    this.#address?.leave();
  }

  protected override configChanged(): void {
    if (this.#memory.follow()) this.#forgotten();
    if (!this.isMisconfigured) return;
    this.isMisconfigured = false;
    this.#searched = '';
    this.requestUpdate('query', '');
  }

  /** What a server has drawn stays until all that is in it can be drawn again, so that nothing moves. */
  protected override async scheduleUpdate(): Promise<unknown> {
    if (!this.hasUpdated && this.renderRoot.firstChild)
      await Promise.all([this.#filters.want(), this.#adopt()]);
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) void this.#adopt();
    if (changed.has('query') && this.#isSeen && this.query !== this.#searched) {
      this.#box.words = this.query;
      this.#search(unrefined, false);
    }
    const current = this.isMisconfigured ? 'misconfigured' : this.#run.phase;
    for (const name of ['idle', 'loading', 'ready', 'failed', 'misconfigured'])
      this.toggleState(name, name === current);
    const isEmpty = current === 'ready' && this.#run.result?.totalCount === 0;
    this.toggleState('empty', isEmpty);
    if (isEmpty) void this.#none.want();
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!this.hasUpdated && this.renderRoot.firstChild) {
      this.#box.takeOver(this.renderRoot);
      this.renderOptions.renderBefore = null;
    }
    super.update(changed);
  }

  protected override updated(): void {
    this.#box.drawn();
  }

  #queryFor(words: string, refinement: Refinement): SearchQuery {
    return {
      locale: this.language,
      limit: pageSizeOf(this.pageSize),
      currency: currencyOf(this.currency),
      shipsTo: this.shipsTo,
      q: words,
      ...refinement,
    };
  }

  /** Shows the first results that came with the page. Its parser may be still on the way to them when this element is drawn first. */
  async #adopt(): Promise<void> {
    const script = this.querySelector(':scope > script[type="application/json"]');
    const part = !this.firstPage && script && (await import('./first-page-part.js'));
    if (this.#run.phase !== 'idle' || this.#page !== undefined) return;
    const page = (this.#page = part ? part.firstPageIn(script) : this.firstPage);
    if (!page || (this.query && this.query !== page.query)) return;
    this.query = this.#searched = this.#box.words = page.query;
    this.refinement = page.refinement ?? unrefined;
    this.#run.adopt(this.#queryFor(this.query, this.refinement), page.result);
  }

  async #begin(): Promise<void> {
    if (this.urlPrefix !== undefined) await this.#followAddress(this.urlPrefix);
    const isConnected = this.#connect() !== undefined;
    if (isConnected) await this.#adopt();
    this.#isSeen = true;
    if (!isConnected) return;
    if (this.#run.phase === 'ready') this.#tellResults();
    this.#wantFilters();
    this.requestUpdate('query', '');
  }

  async #followAddress(prefix: string): Promise<void> {
    const first = { query: this.query, refinement: this.refinement };
    const { Address } = await import('./address-part.js');
    this.#address = new Address(prefix, first, this.#go);
    const { query, refinement } = this;
    // A visitor may be faster than the line.
    if (query !== first.query) this.#address.tell({ query, refinement }, true);
    if (this.isConnected) this.#address.follow();
  }

  /** Goes to a search that the address tells. */
  #go = ({ query, refinement }: Searched): void => {
    this.#box.settle(query);
    this.query = query;
    this.#search(refinement, undefined);
  };

  /**
   * Asks for the current words. With the words unchanged, the old results stay until the new ones come.
   *
   * @param isStep whether the visitor can go back from it; `undefined` for where the address has led
   */
  #search(refinement: Refinement, isStep: boolean | undefined): void {
    if (isStep !== undefined) this.#address?.tell({ query: this.query, refinement }, isStep);
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
    this.#box.settle(words);
    const query = words.trim();
    if (!emit(this, 'souk-search', { query }, { cancelable: true })) return;
    if (query !== this.#searched) {
      this.query = query;
      this.#search(unrefined, true);
    } else if (this.#run.phase === 'failed') this.#run.retry();
  }

  #settled(): void {
    const { result, error } = this.#run;
    if (error) this.#tell(error);
    else if (result) {
      const { totalCount } = result;
      const { text, query } = this;
      this.#live.say(totalCount > 0 ? text.results(totalCount) : text.noneTitle(query));
      this.#tellResults();
    }
  }

  #tellResults(): void {
    const { result } = this.#run;
    const { query } = this;
    if (result)
      emit(this, 'souk-results', {
        query,
        queryId: result.queryId,
        totalCount: result.totalCount,
      });
  }

  #tell(error: SoukError): void {
    if (isMisconfiguration(error)) {
      this.isMisconfigured = true;
      this.complain(error);
    } else this.#live.say(problemText(error, this.text));
    emit(this, 'souk-error', { error });
  }

  #select(hit: Hit, event?: Event): void {
    const { queryId, data = [] } = this.#run.result ?? {};
    const position = data.indexOf(hit) + 1;
    const search = position > 0 && queryId !== undefined ? { queryId, position } : {};
    const detail = { listing: hit.id, hit, ...search };
    const isFollowed = emit(this, 'souk-select', detail, { cancelable: true });
    if (!isFollowed) event?.preventDefault();
    const address = listingAddress(this.listingHref, hit);
    // A chosen suggestion is no link of its own.
    if (isFollowed && !event && address !== undefined) location.assign(address);
  }

  /** Results that stood on what was forgotten are asked for anew. */
  #forgotten(): void {
    this.requestUpdate();
    const { result } = this.#run;
    if (result?.data.some(({ ranking }) => 'personalFit' in ranking))
      this.#search(this.refinement, false);
  }

  /** Shows why a hit is where it is, or what this device remembers. */
  async #show({ currentTarget }: Event, hit?: Hit): Promise<void> {
    this.#asked = hit;
    await this.#insight.want();
    const { part } = this.#insight;
    this.#panel ??=
      part &&
      new part.Insight({
        html,
        host: this,
        speak: async (catalogue) => ({
          ...(await wordsIn(catalogue, this.language)),
          ...this.config.messages?.searchMore,
        }),
        keeper: () => this.#memory.keeper,
        say: (sentence) => this.#live.say(sentence),
        forgotten: () => this.#forgotten(),
      });
    await this.#panel?.show(hit, currentTarget);
  }

  override render(): TemplateResult {
    if (this.isMisconfigured) return html`<slot></slot>`;
    const { text, language, direction } = this;
    const view = this.#view;
    return html`<div class="base" part="base" lang=${text.locale} dir=${direction ?? nothing}>
      ${this.#box.template(text, language, this.placeholder)}${this.#live.template()}
      ${this.results === 'none' ? nothing : resultsArea(view)} ${this.#panel?.template(view)}
    </div>`;
  }

  get #view(): AreaView {
    const view = searchView({
      text: this.text,
      locale: this.language,
      currency: currencyOf(this.currency),
      isGrid: this.results === 'grid',
      refinement: this.refinement,
      refine: (refinement) => this.#search(refinement, true),
      href: (hit) => listingAddress(this.listingHref, hit),
      select: (hit, event) => this.#select(hit, event),
      asked: this.#asked,
      ask: (hit, event) => void this.#show(event, hit),
      showMemory: this.#memory.keeper && ((event) => void this.#show(event)),
    });
    return {
      ...view,
      words: this.query,
      progress: this.#run,
      areFiltersOpen: this.areFiltersOpen,
      facetPanel: this.#filters.part?.facetPanel,
      nothingFound: this.#none.part?.nothingFound,
      toggleFilters: () => {
        this.areFiltersOpen = !this.areFiltersOpen;
        this.#wantFilters();
      },
      retry: () => this.#run.retry(),
      more: () => void this.#run.more(),
    };
  }
}
