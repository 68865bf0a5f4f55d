import type { SearchResult } from '@souk/sdk';
import type { Refinement } from './refinement.js';

/** A search that was answered where the page was made: on a server, or when the site was built. */
export interface FirstPage {
  readonly query: string;
  readonly refinement?: Refinement | undefined;
  readonly result: SearchResult;
}

/** What the page has put into the element for its first results; `null` for what cannot be used. */
export function firstPageIn(script: Element): FirstPage | null {
  try {
    const page: FirstPage | null = JSON.parse(script.textContent);
    // The page is the merchant's own, so a look at what would break is enough.
    if (page && typeof page.query === 'string' && Array.isArray(page.result?.data)) return page;
  } catch {
    // Told below, with the same words as for what is no first page.
  }
  console.warn('<souk-search> asks anew: its JSON is no first page, see renderSearch().');
  return null;
}
