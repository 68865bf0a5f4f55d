import {
  acknowledgeMessages,
  createConversation,
  listConversations,
  retrieveConversation,
  signalTyping,
  type Conversation,
} from '../contract/conversation.js';
import {
  blockConversation,
  reportConversation,
  unblockConversation,
} from '../contract/moderation.js';
import type { BodyOf, ExpandOf, QueryOf } from '../contract/operation.js';
import type { Expanded } from '../contract/expand.js';
import { pagesOf, type PageAnswer, type Pages } from '../pages.js';
import type { CallOptions, ExpandOptions } from '../options.js';
import type { Asked, Transport } from '../transport.js';

/** Talks between a buyer and a seller about a listing. All of it needs the session of one of them. */
export const conversations = (transport: Transport) => ({
  /** The buyer's talk about a listing: the one there is, or a new one. */
  create: (request: BodyOf<typeof createConversation>, options?: CallOptions) =>
    transport.call(createConversation, request, options),
  /** The party's talks, the one with the latest message first, fetched as they are read. */
  list: <Path extends ExpandOf<typeof listConversations> = never>(
    query: QueryOf<typeof listConversations> = {},
    options?: ExpandOptions<Path>,
  ): Pages<Expanded<Conversation, Path>> =>
    pagesOf(
      (cursor) =>
        // The rows are expanded, which the type of the page does not say.
        transport.call(
          listConversations,
          cursor === undefined ? query : { ...query, cursor },
          options,
        ) as Promise<unknown> as Asked<PageAnswer<Expanded<Conversation, Path>>>,
      query.cursor,
    ),
  /** One talk. @throws SoukError `conversation_not_found`, also for one of others */
  retrieve: <Path extends ExpandOf<typeof retrieveConversation> = never>(
    conversation: string,
    options?: ExpandOptions<Path>,
  ) => transport.call(retrieveConversation, { conversation }, options),
  /** Says that this party is typing. Once in three seconds is enough. */
  type: (conversation: string, options?: CallOptions) =>
    transport.call(signalTyping, { conversation }, options),
  /** Says up to which message this party has received and read. */
  acknowledge: (
    conversation: string,
    request: BodyOf<typeof acknowledgeMessages>,
    options?: CallOptions,
  ) => transport.call(acknowledgeMessages, { ...request, conversation }, options),
  /** Nothing more can be sent, in either direction. */
  block: (conversation: string, options?: CallOptions) =>
    transport.call(blockConversation, { conversation }, options),
  /** Takes this party's block back. */
  unblock: (conversation: string, options?: CallOptions) =>
    transport.call(unblockConversation, { conversation }, options),
  /** Tells the platform that something is wrong; the other side is not told. */
  report: (
    conversation: string,
    request: BodyOf<typeof reportConversation>,
    options?: CallOptions,
  ) => transport.call(reportConversation, { ...request, conversation }, options),
});
