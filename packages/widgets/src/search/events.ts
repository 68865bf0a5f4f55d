import type { Hit, SoukError } from '@souk/sdk';

/** A choice that is about to be followed; `preventDefault()` keeps the element from following it. */
export interface SelectDetail {
  /** Id of the listing. */
  readonly listing: string;
  readonly hit: Hit;
  /** The answer that it was chosen from; absent for a choice among suggestions. */
  readonly queryId?: string;
  /** Its place in that answer, from 1. */
  readonly position?: number;
}

/** Words that are about to be searched for; `preventDefault()` leaves the search to the page. */
export interface SearchDetail {
  readonly query: string;
}

/** An answer that is shown. */
export interface ResultsDetail {
  readonly query: string;
  readonly queryId: string;
  readonly totalCount: number;
}

declare global {
  interface HTMLElementEventMap {
    'souk-select': CustomEvent<SelectDetail>;
    'souk-search': CustomEvent<SearchDetail>;
    'souk-results': CustomEvent<ResultsDetail>;
    'souk-error': CustomEvent<{ readonly error: SoukError }>;
  }
}
