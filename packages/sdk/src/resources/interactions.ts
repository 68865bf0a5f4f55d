import { listInteractions, recordInteractions, type Interaction } from '../contract/interaction.js';
import type { BodyOf, QueryOf } from '../contract/operation.js';
import type { CallOptions } from '../options.js';
import { pagesOf, type Pages } from '../pages.js';
import type { Transport } from '../transport.js';

/** What followed from searches: click, offer, escrow. */
export const interactions = (transport: Transport) => ({
  /** Tells what followed from searches. Call it only after the visitor agreed. */
  record: (data: BodyOf<typeof recordInteractions>['data'], options?: CallOptions) =>
    transport.call(recordInteractions, { data }, options),
  /** What followed from one search, in order. For servers. */
  list: (query: QueryOf<typeof listInteractions>, options?: CallOptions): Pages<Interaction> =>
    pagesOf(
      (cursor) =>
        transport.call(
          listInteractions,
          cursor === undefined ? query : { ...query, cursor },
          options,
        ),
      query.cursor,
    ),
});
