import * as z from 'zod/mini';
import { chatLimits, chatParties } from './chat.js';
import { UploadedFile } from './file.js';
import { Money } from './money.js';
import type { Operation } from './operation.js';
import { idOf, open, pageOf, pageQuery } from './schema.js';
import { Instant } from './time.js';

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

const ConversationParams = z.strictObject({ conversation: idOf('conversation') });

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
  problems: [
    'conversation_not_found',
    'chat_party_wrong',
    'conversation_blocked',
    'message_empty',
    'file_not_found',
  ],
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
