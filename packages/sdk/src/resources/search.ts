import { search as searchOperation, suggest, type SearchQuery } from '../contract/search.js';
import type { QueryOf } from '../contract/operation.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** Search in plain words. */
export const search = (transport: Transport) => ({
  /** One page of ranked listings, with facets, what was understood, and why each hit is where it is. */
  query: (query: SearchQuery, options?: CallOptions) =>
    transport.call(searchOperation, query, options),
  /** Completions of what has been typed so far. */
  suggest: (query: QueryOf<typeof suggest>, options?: CallOptions) =>
    transport.call(suggest, query, options),
});
