import { listCategories } from '../contract/category.js';
import type { QueryOf } from '../contract/operation.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** What things can be, and which attributes they then have. */
export const categories = (transport: Transport) => ({
  /** The whole tree, in the reader's language. */
  list: (query: QueryOf<typeof listCategories> = {}, options?: CallOptions) =>
    transport.call(listCategories, query, options),
});
