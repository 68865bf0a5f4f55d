import * as z from 'zod/mini';
import { UploadedFile } from './file.js';
import { Money } from './money.js';
import type { Operation } from './operation.js';
import { idOf, open, pageOf, pageQuery } from './schema.js';
import { Duration, Instant } from './time.js';

/** The two sides of a conversation. */
export const chatParties = ['buyer', 'seller'] as const;
/** A side of a talk. */
export type ChatParty = (typeof chatParties)[number];

/** How chat is timed and limited. */
export const chatLimits = {
  /** Characters of one message, as UTF-16 counts them. */
  maximumTextLength: 4_000,
  maximumAltLength: 300,
  maximumQuickReplies: 20,
  /** How long "is typing" lasts after a signal, and how often one is taken. */
  typingLasts: 'PT10S',
  typingEvery: 'PT3S',
  /** How long someone counts as present after the last word of it. */
  onlineLasts: 'PT60S',
  /** What one sender may do before waiting, and how fast it comes back. */
  messages: { burst: 20, every: 'PT3S' },
  conversations: { burst: 10, every: 'PT6M' },
  reports: { burst: 10, every: 'PT2H' },
} as const;

/** What a message may be warned of. It is delivered all the same; both sides see the warning. */
export const warningKinds = ['pays_elsewhere', 'contact_elsewhere', 'link_elsewhere'] as const;

const Warning = z.object({
  kind: open(warningKinds),
  /** The published rule that it met. */
  rule: z.string(),
});

/** What all messages have. `sequence` counts from 1 within the conversation and is their order. */
const envelope = {
  id: idOf('message'),
  conversation: idOf('conversation'),
  sequence: z.int(),
  from: open(['buyer', 'seller', 'platform']),
  sentAt: Instant,
  /** The Idempotency-Key that it was sent with: a sender finds its pending line by it. */
  clientId: z.nullable(z.string()),
};

const TextMessage = z.object({
  ...envelope,
  type: z.enum(['text']),
  /** To the letter as it was sent. Show it with `displayText`, as text and never as markup. */
  text: z.string(),
  warnings: z.array(Warning),
});

/** A picture, or a document: `file.type` says which. */
const ImageMessage = z.object({
  ...envelope,
  type: z.enum(['image']),
  file: UploadedFile,
  alt: z.string(),
  warnings: z.array(Warning),
});

/** How an offer has moved. */
export const offerMoves = [
  'make',
  'counter',
  'accept',
  'decline',
  'withdraw',
  'expire',
  'lapse',
  'check_out',
] as const;
/** What a side can do in an offer. */
export type OfferMoveKind = (typeof offerMoves)[number];

/** One move of an offer: a price, or its end. Written by the platform only, so no text can imitate one. */
const OfferMessage = z.object({
  ...envelope,
  type: z.enum(['offer']),
  offer: idOf('offer'),
  /** Counts the moves of its offer from 1. */
  number: z.int(),
  move: open(offerMoves),
  by: open(['buyer', 'seller', 'platform']),
  unitPrice: Money,
  quantity: z.int(),
});

/** How the order stands that came out of the talk. */
const OrderMessage = z.object({
  ...envelope,
  type: z.enum(['order']),
  escrow: idOf('escrow'),
  event: z.string(),
  status: z.string(),
});

/** What the platform says about the conversation itself. */
const SystemMessage = z.object({
  ...envelope,
  type: z.enum(['system']),
  code: open(['conversation_started', 'blocked', 'unblocked']),
  by: z.nullable(open(chatParties)),
});

const KnownMessage = z.union([
  TextMessage,
  ImageMessage,
  OfferMessage,
  OrderMessage,
  SystemMessage,
]);

/** A message of a version to come. It passes, so that one of them does not hide the others. */
const ForeignMessage = z.looseObject({
  ...envelope,
  type: z.string().check(z.regex(/^(?!(text|image|offer|order|system)$)/)),
});

/** One line of a conversation, told apart by `type`. Types of later versions pass; a `switch` needs a `default`. */
export const Message = z.union([KnownMessage, ForeignMessage]) as unknown as z.ZodMiniType<
  // Foreign messages are left out of the type: with them in it, `type` would tell nothing apart.
  z.infer<typeof KnownMessage>,
  z.infer<typeof KnownMessage>
>;
export type Message = z.infer<typeof Message>;

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

export const blockConversation = {
  id: 'conversations.block',
  method: 'POST',
  path: '/v1/conversations/{conversation}/block',
  summary: 'Nothing more can be sent in either direction, until unblocked',
  scope: 'chat:act',
  status: 200,
  params: ConversationParams,
  response: Conversation,
  problems: stepProblems,
} as const satisfies Operation;

export const unblockConversation = {
  ...blockConversation,
  id: 'conversations.unblock',
  path: '/v1/conversations/{conversation}/unblock',
  summary: 'Takes back a block of the asking party',
} as const satisfies Operation;

export const reportConversation = {
  id: 'conversations.report',
  method: 'POST',
  path: '/v1/conversations/{conversation}/report',
  summary: 'Tells the platform that something is wrong here; the other side is not told',
  scope: 'chat:act',
  status: 201,
  params: ConversationParams,
  body: z.strictObject({
    reason: z.enum(['scam', 'pays_elsewhere', 'harassment', 'counterfeit', 'spam', 'other']),
    message: z.optional(idOf('message')),
    note: z.optional(z.string().check(z.maxLength(1_000))),
  }),
  response: z.object({ id: idOf('report'), createdAt: Instant }),
  problems: [...stepProblems, 'message_not_found'],
} as const satisfies Operation;

export const sendMessage = {
  id: 'messages.send',
  method: 'POST',
  path: '/v1/conversations/{conversation}/messages',
  summary:
    'Sends a text, or a file uploaded before. The Idempotency-Key is the message’s client id',
  scope: 'chat:act',
  status: 201,
  params: ConversationParams,
  body: z.strictObject({
    type: z.enum(['text', 'image']),
    text: z.optional(z.string().check(z.maxLength(chatLimits.maximumTextLength))),
    file: z.optional(idOf('file')),
    alt: z.optional(z.string().check(z.maxLength(chatLimits.maximumAltLength))),
  }),
  response: Message,
  problems: [...stepProblems, 'conversation_blocked', 'message_empty', 'file_not_found'],
} as const satisfies Operation;

export const listMessages = {
  id: 'messages.list',
  method: 'GET',
  path: '/v1/conversations/{conversation}/messages',
  summary: 'What was said: the latest first, or from a message on',
  scope: 'chat:read',
  status: 200,
  params: ConversationParams,
  query: z.strictObject({
    ...pageQuery,
    /** `oldest_first` with a `cursor` goes on behind a message: the cursor of this list is a message’s `sequence`. */
    order: z.optional(z.enum(['latest_first', 'oldest_first'])),
  }),
  response: pageOf(Message),
  problems: ['conversation_not_found'],
} as const satisfies Operation;

/** What a party has settled about its chats. */
export const ChatSettings = z.object({
  /** Whether others see what this party has read, and whether it is there. */
  readReceipts: z.boolean(),
  presence: z.boolean(),
  /** Answers that a seller has ready. */
  quickReplies: z.array(z.object({ label: z.string(), text: z.string() })),
});
export type ChatSettings = z.infer<typeof ChatSettings>;

export const retrieveChatSettings = {
  id: 'chatSettings.retrieve',
  method: 'GET',
  path: '/v1/chat-settings',
  summary: 'What the signed-in party has settled about its chats',
  scope: 'chat:read',
  status: 200,
  versioned: 'chatSettings',
  response: ChatSettings,
  problems: ['chat_party_wrong'],
} as const satisfies Operation;

export const updateChatSettings = {
  id: 'chatSettings.update',
  method: 'POST',
  path: '/v1/chat-settings',
  summary: 'Settles what others see of the signed-in party, and its quick replies',
  scope: 'chat:act',
  status: 200,
  versioned: 'chatSettings',
  body: z.strictObject({
    readReceipts: z.optional(z.boolean()),
    presence: z.optional(z.boolean()),
    quickReplies: z.optional(
      z.array(
        z.strictObject({
          label: z.string().check(z.maxLength(40)),
          text: z.string().check(z.maxLength(chatLimits.maximumTextLength)),
        }),
      ),
    ),
  }),
  response: ChatSettings,
  problems: ['chat_party_wrong'],
} as const satisfies Operation;

export const announcePresence = {
  id: 'presence.announce',
  method: 'POST',
  path: '/v1/presence',
  summary: 'Says that the signed-in party is there, for a minute, or has gone',
  scope: 'chat:act',
  status: 200,
  body: z.strictObject({ state: z.enum(['online', 'away']) }),
  response: z.object({ onlineUntil: z.nullable(Instant) }),
  problems: ['chat_party_wrong'],
} as const satisfies Operation;
