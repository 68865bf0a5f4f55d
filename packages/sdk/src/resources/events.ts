import {
  listEvents,
  type SoukEvent,
  type StreamMessage,
  type streamEvents,
} from '../contract/event.js';
import { followEvents, type StreamOptions } from '../event-stream.js';
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
  /**
   * Events and states as they come: `for await (const message of souk.events.stream({ topic: ['escrow:esc_…'] }))`.
   * Connections that break are opened again without gap and repeat. Leaving the loop ends it.
   *
   * @throws SoukError `topic_invalid`, `session_expired`, `aborted`, `client_closed`
   */
  stream: (
    query: QueryOf<typeof streamEvents> = {},
    options?: StreamOptions,
  ): AsyncGenerator<StreamMessage, void, undefined> => followEvents(transport, query, options),
});
