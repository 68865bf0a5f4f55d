import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../shared/messages.js';
import { rightToLeft } from '../shared/page-settings.js';
import { escaped, templateHtml } from '../shared/template-html.js';
import { boxView } from './box-view.js';
import { facetPanel, styles as facetStyles } from './facet-panel.js';
import type { FirstPage } from './first-page-part.js';
import { nothingFound } from './nothing-found.js';
import { unrefined } from './refinement.js';
import { resultsArea } from './results-area.js';
import { catalogue } from './search-catalogue.js';
import { currencyOf, listingAddress, searchView } from './search-view.js';
import { SoukSearch } from './souk-search.js';

/** What `renderSearch` writes. */
export interface SearchPage extends FirstPage {
  /** Language of texts, prices and dates, BCP 47. @default 'en' */
  readonly locale?: string;
  readonly currency?: string;
  /** @default 'list' */
  readonly results?: 'list' | 'grid';
  readonly listingHref?: string;
  /** Other attributes of the element, such as `url-prefix` or `id`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** HTML inside the element, trusted as it stands: a link to the shop's own search. */
  readonly fallback?: string;
  /** Where `searchStyleSheet()` is served, for pages whose policy allows no styles in the page. They are written into it unless told. */
  readonly styleHref?: string;
  /** Lets the styles in the page pass a policy that asks for a nonce. */
  readonly nonce?: string;
}

/**
 * `<souk-search>` with its first results, as HTML that shows them before any script has run, and without scripts too. The element takes
 * over what is there: it asks nothing anew and moves nothing.
 *
 * @example
 * const result = await souk.search.query({ q: 'silk scarf', limit: 20 });
 * const page = await renderSearch({ query: 'silk scarf', result, listingHref: '/item/{id}' });
 */
export async function renderSearch(page: SearchPage): Promise<string> {
  const { query, refinement, result, locale, currency, results, listingHref } = page;
  const attributes = {
    query,
    ...(locale !== undefined && { locale }),
    ...(currency !== undefined && { currency }),
    ...(results !== undefined && { results }),
    ...(listingHref !== undefined && { 'listing-href': listingHref }),
    ...page.attributes,
  };
  const json = JSON.stringify({ query, refinement, result }).replaceAll('<', '\\u003c');
  const told = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<souk-search${told.join('')}><template shadowrootmode="open">${styling(page)}${templateHtml(await inside(page))}</template>${page.fallback ?? ''}<script type="application/json">${json}</script></souk-search>`;
}

/** All looks of the element, for a style sheet of one's own. */
export const searchStyleSheet = (): string =>
  [...SoukSearch.styles.flat().map(({ cssText }) => cssText), facetStyles].join('\n');

const styling = ({ styleHref, nonce }: SearchPage): string =>
  styleHref === undefined
    ? `<style${nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`}>${searchStyleSheet()}</style>`
    : `<link rel="stylesheet" href="${escaped(styleHref)}">`;

/** What the element draws, with nothing that can be pressed yet. */
async function inside(page: SearchPage): Promise<TemplateResult> {
  const { query, refinement = unrefined, result, locale = 'en', listingHref } = page;
  const text = await wordsIn(catalogue, locale);
  const ignore = (): void => {};
  const view = searchView({
    text,
    locale,
    currency: currencyOf(page.currency),
    isGrid: page.results === 'grid',
    refinement,
    refine: ignore,
    href: (hit) => listingAddress(listingHref, hit),
    select: ignore,
    asked: undefined,
    ask: ignore,
  });
  const box = boxView({
    text,
    placeholder: page.attributes?.['placeholder'] ?? text.placeholder,
    words: query,
    isOpen: false,
    activeOption: nothing,
    hasSlash: false,
    list: nothing,
  });
  const progress = {
    phase: 'ready',
    result,
    popular: [],
    error: undefined,
    hasSkeleton: false,
    isLoadingMore: false,
  } as const;
  const area = resultsArea({
    ...view,
    words: query,
    progress,
    areFiltersOpen: false,
    facetPanel,
    nothingFound,
    toggleFilters: ignore,
    retry: ignore,
    more: ignore,
  });
  return html`<div
    class="base"
    part="base"
    lang=${text.locale}
    dir=${page.locale === undefined ? nothing : rightToLeft.test(locale) ? 'rtl' : 'ltr'}
  >
    ${box}${area}
  </div>`;
}
