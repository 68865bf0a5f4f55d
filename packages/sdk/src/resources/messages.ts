import { listMessages, sendMessage, type Message } from '../contract/message.js';
import type { QueryOf } from '../contract/operation.js';
import { pagesOf, type Pages } from '../pages.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** What can be sent: a text, or a file that was uploaded before. */
export type MessageRequest =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image'; readonly file: string; readonly alt?: string };

/** The lines of a talk. */
export const messages = (transport: Transport) => ({
  /** Sends a line, once per `idempotencyKey`, which comes back as its `clientId`. */
  send: (conversation: string, request: MessageRequest, options?: CallOptions) =>
    transport.call(sendMessage, { ...request, conversation }, options),
  /** The latest lines first; with `{ order: 'oldest_first', cursor: '41' }` those behind line 41. */
  list: (
    conversation: string,
    query: QueryOf<typeof listMessages> = {},
    options?: CallOptions,
  ): Pages<Message> =>
    pagesOf(
      (cursor) =>
        transport.call(
          listMessages,
          { ...query, ...(cursor === undefined ? {} : { cursor }), conversation },
          options,
        ),
      query.cursor,
    ),
});
