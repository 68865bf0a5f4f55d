import { listEvents, type SoukEvent } from '../contract/event.js';
import type { QueryOf } from '../contract/operation.js';
import type { CallOptions } from '../options.js';
import { pagesOf, type Pages } from '../pages.js';
import type { Transport } from '../transport.js';

/** What happened, as far as the caller may know. */
export const events = (transport: Transport) => ({
  /** Events, oldest first, fetched as they are read. @throws SoukError `events_gone` when those after `after` are not kept any more */
  list: (query: QueryOf<typeof listEvents> = {}, options?: CallOptions): Pages<SoukEvent> =>
    pagesOf(
      (cursor) =>
        transport.call(listEvents, cursor === undefined ? query : { ...query, cursor }, options),
      query.cursor,
    ),
});
