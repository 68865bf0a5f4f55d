import * as z from 'zod/mini';
import { campaignStatuses } from './campaign.js';
import { chatParties } from './chat.js';
import { Message } from './message.js';
import { disputeTransitions } from './dispute-transitions.js';
import { escrowReminders, escrowStatuses, escrowTransitions } from './escrow-transitions.js';
import { Shipment } from './shipment.js';
import { Money } from './money.js';
import type { Operation } from './operation.js';
import { idOf, open, pageOf, pageQuery, type IdKind } from './schema.js';
import { Instant, type Duration } from './time.js';

/** How long an event can be read and a stream resumed behind it, at most. */
export const eventRetention: Duration = 'P30D';

/** What every event says: what happened to what, when, and as which event of that resource. */
const envelope = {
  id: idOf('event'),
  createdAt: Instant,
  /** Counts the events of this resource from 1, without gaps: the order in which they happened. */
  sequence: z.int(),
};

const resourceOf = <const Kind extends IdKind>(kind: Kind) =>
  z.object({ type: z.enum([kind]), id: idOf(kind) });

/** An escrow as it was right after the step; what each party may do now is read from the escrow itself. */
export const EscrowFacts = z.object({
  status: open(escrowStatuses),
  outcome: z.nullable(z.string()),
  checkout: idOf('checkout'),
  listing: idOf('listing'),
  seller: idOf('seller'),
  buyer: idOf('buyer'),
  held: Money,
  dispute: z.nullable(idOf('dispute')),
  shipment: z.nullable(Shipment),
  payBy: z.nullable(Instant),
  shipBy: z.nullable(Instant),
  expiresAt: z.nullable(Instant),
  confirmBy: z.nullable(Instant),
});
export type EscrowFacts = z.infer<typeof EscrowFacts>;

/** Every event of an escrow: its creation, the steps of the transition table, reminders, and the steps of its disputes. */
export const escrowEventTypes = [
  ...new Set([
    'escrow.created' as const,
    ...escrowTransitions.map(({ event }) => event),
    ...escrowReminders.map(({ event }) => event),
    ...disputeTransitions.map(({ event }) => event),
  ]),
];

const EscrowStep = z.object({
  ...envelope,
  type: z.enum(escrowEventTypes),
  resource: resourceOf('escrow'),
  data: EscrowFacts,
});

const MessageSent = z.object({
  ...envelope,
  type: z.enum(['message.sent']),
  resource: resourceOf('conversation'),
  data: Message,
});

/** What a side lets others see of what it has received and read. */
const ShownReceipt = z.object({ deliveredUpTo: z.int(), readUpTo: z.nullable(z.int()) });

const ConversationChanged = z.object({
  ...envelope,
  type: z.enum(['conversation.changed']),
  resource: resourceOf('conversation'),
  data: z.object({
    buyer: ShownReceipt,
    seller: ShownReceipt,
    blockedBy: z.array(open(chatParties)),
  }),
});

const CampaignStep = z.object({
  ...envelope,
  type: z.enum(['campaign.opened', 'campaign.sold_out', 'campaign.closed']),
  resource: resourceOf('campaign'),
  data: z.object({ name: z.string(), opensAt: Instant, closesAt: Instant }),
});

const ReservationStep = z.object({
  ...envelope,
  type: z.enum([
    'reservation.created',
    'reservation.used',
    'reservation.released',
    'reservation.expired',
  ]),
  resource: resourceOf('reservation'),
  data: z.object({
    listing: idOf('listing'),
    variant: z.nullable(idOf('variant')),
    campaign: z.nullable(idOf('campaign')),
    quantity: z.int(),
    expiresBy: Instant,
  }),
});

/** The events of this version, told apart by `type`. */
const KnownEvent = z.union([
  EscrowStep,
  MessageSent,
  ConversationChanged,
  CampaignStep,
  ReservationStep,
]);

/** An event of a version to come. It passes, so that a new kind breaks nobody. */
const ForeignEvent = z.object({
  ...envelope,
  type: z.string(),
  resource: z.object({ type: z.string(), id: z.string() }),
  data: z.record(z.string(), z.unknown()),
});

/**
 * Something that happened to a resource, told apart by `type`. Delivered at least once, over the stream, the list and
 * webhooks alike: `id` is the same everywhere. Kinds of later versions pass; a `switch` needs a `default`.
 */
export const SoukEvent = z.union([KnownEvent, ForeignEvent]) as unknown as z.ZodMiniType<
  // Foreign events are left out of the type: with them in it, `type` would tell nothing apart.
  z.infer<typeof KnownEvent>,
  z.infer<typeof KnownEvent>
>;
export type SoukEvent = z.infer<typeof SoukEvent>;
/** The type of an event, `noun.what_happened`. */
export type SoukEventType = SoukEvent['type'];

/** How many of a listing are left, as it stands now. Sent when a stream opens and, at most four times a second, when it changes. */
const StockSignal = z.object({
  type: z.enum(['listing.stock']),
  createdAt: Instant,
  resource: resourceOf('listing'),
  data: z.object({ available: z.int(), status: open(['published', 'closed']) }),
});

/** Who types and who is there, as it stands now. Sent when a stream that follows a conversation opens, and when it changes. */
const PresenceSignal = z.object({
  type: z.enum(['conversation.presence']),
  createdAt: Instant,
  resource: resourceOf('conversation'),
  data: z.object({
    buyer: z.object({ typingUntil: z.nullable(Instant), onlineUntil: z.nullable(Instant) }),
    seller: z.object({ typingUntil: z.nullable(Instant), onlineUntil: z.nullable(Instant) }),
  }),
});

/** What is left in a selling event, as it stands now; sent like `listing.stock`. */
const CampaignSignal = z.object({
  type: z.enum(['campaign.stock']),
  createdAt: Instant,
  resource: resourceOf('campaign'),
  data: z.object({
    status: open(campaignStatuses),
    items: z.array(
      z.object({
        listing: idOf('listing'),
        variant: z.nullable(idOf('variant')),
        available: z.int(),
        held: z.int(),
        sold: z.int(),
      }),
    ),
  }),
});

/** First message of a stream: from here on nothing is missed. `resumed` says that it goes on behind `Last-Event-ID`. */
const ReadySignal = z.object({
  type: z.enum(['souk.ready']),
  createdAt: Instant,
  data: z.object({ resumed: z.boolean() }),
});

/** First message instead of `souk.ready` when events may have been missed: read again what you show, then go on. */
const ResetSignal = z.object({
  type: z.enum(['souk.reset']),
  createdAt: Instant,
  data: z.object({ reason: open(['other_epoch', 'too_old', 'unknown_id']) }),
});

/**
 * What a stream says beside events: the state of something right now, or of the stream itself. Signals are not kept,
 * have no `id` and no `sequence`, and are never repeated: after a break the stream says anew how things stand.
 */
export const StreamSignal = z.union([
  StockSignal,
  CampaignSignal,
  PresenceSignal,
  ReadySignal,
  ResetSignal,
]);
export type StreamSignal = z.infer<typeof StreamSignal>;

/** One message of the stream: the `data` of a server-sent event, as JSON. */
export const StreamMessage = z.union([StreamSignal, SoukEvent]);
export type StreamMessage = z.infer<typeof StreamMessage>;

/** What can be followed: everything about one of these. */
export const topicKinds = [
  'escrow',
  'listing',
  'conversation',
  'campaign',
  'reservation',
] as const satisfies readonly IdKind[];
/** A kind of thing that can be followed. */
export type TopicKind = (typeof topicKinds)[number];

/** `escrow:esc_…`, `listing:lst_…`: everything about one thing. */
const Topic = z.string().check(z.regex(/^[a-z]{2,20}:[a-z]{3}_[a-zA-Z0-9]{1,40}$/));

const eventsQuery = {
  /** Only what concerns one of these, at most 20. Without, a party gets all of its own, a server everything. */
  topic: z.optional(z.array(Topic)),
  /** Only what came after this event. A stream's `Last-Event-ID` header does the same and wins. */
  after: z.optional(idOf('event')),
};

export const listEvents = {
  id: 'events.list',
  method: 'GET',
  path: '/v1/events',
  summary: 'What happened, oldest first, as far as the asking party may know',
  scope: 'events:read',
  status: 200,
  query: z.strictObject({ ...pageQuery, ...eventsQuery }),
  response: pageOf(SoukEvent),
  problems: [
    'events_gone',
    'topic_invalid',
    'listing_not_found',
    'escrow_not_found',
    'conversation_not_found',
    'client_secret_wrong',
  ],
} as const satisfies Operation;

export const streamEvents = {
  id: 'events.stream',
  method: 'GET',
  path: '/v1/events/stream',
  summary: 'What happens, as it happens: server-sent events that resume behind Last-Event-ID',
  scope: 'events:read',
  status: 200,
  /** Each server-sent event carries one message as JSON in its `data`. */
  streams: true,
  query: z.strictObject({
    ...eventsQuery,
    /**
     * `stream` stays open. `batch` ends as soon as something has been sent, for whoever stands behind a proxy that
     * holds bodies back: ask again with the last id.
     */
    delivery: z.optional(z.enum(['stream', 'batch'])),
  }),
  response: StreamMessage,
  problems: [
    'topic_invalid',
    'listing_not_found',
    'escrow_not_found',
    'conversation_not_found',
    'client_secret_wrong',
  ],
} as const satisfies Operation;
