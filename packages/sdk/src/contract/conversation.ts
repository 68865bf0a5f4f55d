import * as z from 'zod/mini';
import { chatParties } from './chat.js';
import { Message } from './message.js';
import type { Operation } from './operation.js';
import { idOf, open, pageOf, pageQuery } from './schema.js';
import { Duration, Instant } from './time.js';

/** How one side stands in a conversation. What that side keeps to itself is `null`. */
const PartyState = z.object({
  deliveredUpTo: z.int(),
  readUpTo: z.nullable(z.int()),
  typingUntil: z.nullable(Instant),
  isOnline: z.nullable(z.boolean()),
  lastSeenAt: z.nullable(Instant),
  /** From real answers of the last 90 days: half of them came within this time. `null` for buyers and before five answers. */
  usuallyRepliesWithin: z.nullable(Duration),
});

/** A buyer and a seller talk about a listing. */
export const Conversation = z.object({
  id: idOf('conversation'),
  listing: idOf('listing'),
  listingTitle: z.string(),
  seller: idOf('seller'),
  sellerName: z.string(),
  buyer: idOf('buyer'),
  /** Which side the asking party is; `platform` for a server. */
  you: open(['buyer', 'seller', 'platform']),
  createdAt: Instant,
  /** When the last message came. */
  updatedAt: Instant,
  lastSequence: z.int(),
  lastMessage: Message,
  /** Messages of others that the asking party has not read, counted up to 100. */
  unread: z.int(),
  parties: z.object({ buyer: PartyState, seller: PartyState }),
  /** Who has blocked it; nothing can be sent while anyone has. */
  blockedBy: z.array(open(chatParties)),
  openOffer: z.nullable(idOf('offer')),
});
export type Conversation = z.infer<typeof Conversation>;

const ConversationParams = z.strictObject({ conversation: idOf('conversation') });
const stepProblems = ['conversation_not_found', 'chat_party_wrong'] as const;

export const createConversation = {
  id: 'conversations.create',
  method: 'POST',
  path: '/v1/conversations',
  summary: 'The talk of the signed-in buyer about a listing: the one there is, or a new one',
  scope: 'chat:act',
  status: 201,
  body: z.strictObject({ listing: idOf('listing') }),
  response: Conversation,
  problems: ['listing_not_found', 'listing_closed', 'chat_party_wrong'],
} as const satisfies Operation;

export const listConversations = {
  id: 'conversations.list',
  method: 'GET',
  path: '/v1/conversations',
  summary: 'The talks of the signed-in party, the one with the latest message first',
  scope: 'chat:read',
  status: 200,
  expands: 'conversation',
  query: z.strictObject(pageQuery),
  response: pageOf(Conversation),
  problems: ['chat_party_wrong'],
} as const satisfies Operation;

export const retrieveConversation = {
  id: 'conversations.retrieve',
  method: 'GET',
  path: '/v1/conversations/{conversation}',
  summary: 'A talk: who reads, writes and is there, and what was said last',
  scope: 'chat:read',
  status: 200,
  expands: 'conversation',
  params: ConversationParams,
  response: Conversation,
  problems: ['conversation_not_found'],
} as const satisfies Operation;

export const signalTyping = {
  id: 'conversations.type',
  method: 'POST',
  path: '/v1/conversations/{conversation}/typing',
  summary:
    'Says that the asking party is typing, for ten seconds; more than one word in three seconds is passed over',
  scope: 'chat:act',
  status: 200,
  params: ConversationParams,
  response: z.object({ typingUntil: Instant }),
  problems: [...stepProblems, 'conversation_blocked'],
} as const satisfies Operation;

export const acknowledgeMessages = {
  id: 'conversations.acknowledge',
  method: 'POST',
  path: '/v1/conversations/{conversation}/receipts',
  summary:
    'Says up to which message the asking party has received and read; never takes anything back',
  scope: 'chat:act',
  status: 200,
  params: ConversationParams,
  body: z.strictObject({
    deliveredUpTo: z.optional(z.int().check(z.minimum(0))),
    readUpTo: z.optional(z.int().check(z.minimum(0))),
  }),
  response: Conversation,
  problems: stepProblems,
} as const satisfies Operation;
