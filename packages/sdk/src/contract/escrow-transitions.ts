import type { Duration, Instant } from './time.js';

/** Where an escrow can stand. */
export const escrowStatuses = [
  'awaiting_payment',
  'funded',
  'shipped',
  'delivered',
  'disputed',
  'released',
  'refunded',
  'settled',
  'canceled',
  'expired',
] as const;
/** One of `escrowStatuses`. */
export type EscrowStatus = (typeof escrowStatuses)[number];

/** Who can take a step: the two sides, a mediator of the platform, a server of the shop, or a timer. */
export const escrowActors = ['buyer', 'seller', 'mediator', 'platform', 'system'] as const;
/** Who acts in an escrow. */
export type EscrowActor = (typeof escrowActors)[number];

/** What is done in an escrow. */
export const escrowActions = [
  'fund',
  'ship',
  'deliver',
  'confirm',
  'extend',
  'release_part',
  'refund_part',
  'cancel',
  'expire',
  'auto_release',
  'dispute',
  'withdraw',
  'release',
  'refund',
  'settle',
] as const;
/** One of `escrowActions`. */
export type EscrowAction = (typeof escrowActions)[number];

/** Instants by which something must happen. Each state carries those that still count. */
export type EscrowDeadline = 'payBy' | 'shipBy' | 'expiresAt' | 'confirmBy';

/** How long each step may take unless the escrow says otherwise. */
export const escrowTerms = {
  /** To pay, from creation: as long as the goods are reserved. */
  payWithin: 'PT10M',
  /** To ship, from payment. Late: the buyer may cancel at once. */
  shipWithin: 'PT72H',
  /** To ship at all, from creation. Unshipped then, the money goes back by itself. */
  expireAfter: 'P15D',
  /** To confirm, from shipping, and anew from delivery. Silence releases the money. */
  confirmWithin: 'P10D',
  /** What one extension adds. */
  extendBy: 'P3D',
} as const satisfies Record<string, Duration>;
/** The name of a span of time that is agreed for an escrow. */
export type EscrowTerm = keyof typeof escrowTerms;
/** The spans of time that are agreed for an escrow, ISO 8601. */
export type EscrowTerms = { readonly [Term in EscrowTerm]: Duration };

/** The shortest and the longest that one escrow may set a term to. `expireAfter` is never shorter than `shipWithin`. */
export const escrowTermLimits = {
  payWithin: ['PT2M', 'PT24H'],
  shipWithin: ['PT12H', 'P60D'],
  expireAfter: ['P1D', 'P90D'],
  confirmWithin: ['P2D', 'P30D'],
  extendBy: ['P1D', 'P7D'],
} as const satisfies Record<EscrowTerm, readonly [Duration, Duration]>;

/** How often one escrow can be disputed: a withdrawn dispute may be followed by another. */
export const disputesPerEscrow = 3;

/**
 * What a transition does to the money: take it in, pay all that is left to the seller, give all that is left back,
 * pay or give back a part, or divide what is left between both.
 */
export type LedgerEffect = 'hold' | 'release' | 'refund' | 'release_part' | 'refund_part' | 'split';

/** How a dispute ends for the money. */
export const disputeOutcomes = ['release', 'refund', 'split'] as const;
/** How a dispute ends. */
export type DisputeOutcome = (typeof disputeOutcomes)[number];

/** What a guard looks at. */
export interface GuardFacts {
  readonly shipBy?: Instant | undefined;
  readonly extendedAt?: Instant | undefined;
  readonly disputeCount?: number | undefined;
  /** Where the escrow stood when it was disputed. */
  readonly frozen?: { readonly status: string } | undefined;
  /** What its dispute came to, in the transaction that ends it. */
  readonly decision?: DisputeOutcome | undefined;
}

/** Conditions that a transition can carry, by name. Instants are RFC 3339 in UTC and compare as text. */
export const escrowGuards = {
  shipping_is_late: (escrow: GuardFacts, now: Instant): boolean =>
    escrow.shipBy !== undefined && now >= escrow.shipBy,
  not_extended_yet: (escrow: GuardFacts): boolean => escrow.extendedAt === undefined,
  may_be_disputed_again: ({ disputeCount = 0 }: GuardFacts): boolean =>
    disputeCount < disputesPerEscrow,
  was_funded: ({ frozen }: GuardFacts): boolean => frozen?.status === 'funded',
  was_shipped: ({ frozen }: GuardFacts): boolean => frozen?.status === 'shipped',
  was_delivered: ({ frozen }: GuardFacts): boolean => frozen?.status === 'delivered',
  decided_for_seller: ({ decision }: GuardFacts): boolean => decision === 'release',
  decided_for_buyer: ({ decision }: GuardFacts): boolean => decision === 'refund',
  decided_to_split: ({ decision }: GuardFacts): boolean => decision === 'split',
} as const;
/** A condition that a step of an escrow is bound to. */
export type EscrowGuard = keyof typeof escrowGuards;

/** One row of the table that escrows follow. */
export interface EscrowTransition {
  readonly action: EscrowAction;
  readonly from: EscrowStatus;
  readonly actors: readonly EscrowActor[];
  readonly guard?: EscrowGuard;
  readonly to: EscrowStatus;
  /** The deadline that an action must come before, and that a timer waits for. */
  readonly before?: EscrowDeadline;
  readonly firesAt?: EscrowDeadline;
  readonly ledger?: LedgerEffect;
  /** Deadlines set, counted from the moment of the transition (or from the deadline itself for `extend`). */
  readonly sets?: Partial<Record<EscrowDeadline, keyof EscrowTerms>>;
  /** Deadlines that no longer count. */
  readonly clears?: readonly EscrowDeadline[];
  /** Deadlines whose clocks stop, what is left of them kept; or start again with what was left. */
  readonly clocks?: 'stop' | 'resume';
  /** Why the money went where it went. A dispute gives its own reason. */
  readonly reason?: string;
  readonly event: `escrow.${string}`;
}

/**
 * Every step that an escrow can take; nothing else is possible.
 * The platform, the SDK's types, the documentation and the buttons of the widgets read this table.
 * An action at `t < deadline` is allowed; a timer fires at `t ≥ deadline`.
 * While an escrow is `disputed`, the table of `dispute-transitions.ts` says who must act, and leads to one of its last rows.
 */
export const escrowTransitions = [
  { action: 'fund', from: 'awaiting_payment', actors: ['platform'], to: 'funded', before: 'payBy', ledger: 'hold', sets: { shipBy: 'shipWithin' }, clears: ['payBy'], event: 'escrow.funded' },
  { action: 'cancel', from: 'awaiting_payment', actors: ['buyer', 'platform'], to: 'canceled', clears: ['payBy', 'expiresAt'], event: 'escrow.canceled' },
  { action: 'expire', from: 'awaiting_payment', actors: ['system'], to: 'expired', firesAt: 'payBy', clears: ['payBy', 'expiresAt'], event: 'escrow.expired' },
  { action: 'ship', from: 'funded', actors: ['seller'], to: 'shipped', before: 'expiresAt', sets: { confirmBy: 'confirmWithin' }, clears: ['shipBy', 'expiresAt'], event: 'escrow.shipped' },
  { action: 'cancel', from: 'funded', actors: ['seller'], to: 'refunded', before: 'expiresAt', ledger: 'refund', clears: ['shipBy', 'expiresAt'], reason: 'seller_canceled', event: 'escrow.refunded' },
  { action: 'cancel', from: 'funded', actors: ['buyer'], guard: 'shipping_is_late', to: 'refunded', before: 'expiresAt', ledger: 'refund', clears: ['shipBy', 'expiresAt'], reason: 'shipped_late', event: 'escrow.refunded' },
  { action: 'expire', from: 'funded', actors: ['system'], to: 'refunded', firesAt: 'expiresAt', ledger: 'refund', clears: ['shipBy', 'expiresAt'], reason: 'never_shipped', event: 'escrow.refunded' },
  { action: 'deliver', from: 'shipped', actors: ['platform'], to: 'delivered', before: 'confirmBy', sets: { confirmBy: 'confirmWithin' }, event: 'escrow.delivered' },
  { action: 'extend', from: 'shipped', actors: ['buyer'], guard: 'not_extended_yet', to: 'shipped', before: 'confirmBy', sets: { confirmBy: 'extendBy' }, event: 'escrow.extended' },
  { action: 'extend', from: 'delivered', actors: ['buyer'], guard: 'not_extended_yet', to: 'delivered', before: 'confirmBy', sets: { confirmBy: 'extendBy' }, event: 'escrow.extended' },
  { action: 'release_part', from: 'funded', actors: ['buyer'], to: 'funded', before: 'expiresAt', ledger: 'release_part', reason: 'buyer_released', event: 'escrow.part_released' },
  { action: 'release_part', from: 'shipped', actors: ['buyer'], to: 'shipped', before: 'confirmBy', ledger: 'release_part', reason: 'buyer_released', event: 'escrow.part_released' },
  { action: 'release_part', from: 'delivered', actors: ['buyer'], to: 'delivered', before: 'confirmBy', ledger: 'release_part', reason: 'buyer_released', event: 'escrow.part_released' },
  { action: 'refund_part', from: 'funded', actors: ['seller'], to: 'funded', before: 'expiresAt', ledger: 'refund_part', reason: 'seller_refunded', event: 'escrow.part_refunded' },
  { action: 'refund_part', from: 'shipped', actors: ['seller'], to: 'shipped', before: 'confirmBy', ledger: 'refund_part', reason: 'seller_refunded', event: 'escrow.part_refunded' },
  { action: 'refund_part', from: 'delivered', actors: ['seller'], to: 'delivered', before: 'confirmBy', ledger: 'refund_part', reason: 'seller_refunded', event: 'escrow.part_refunded' },
  { action: 'confirm', from: 'shipped', actors: ['buyer'], to: 'released', before: 'confirmBy', ledger: 'release', clears: ['confirmBy'], reason: 'buyer_confirmed', event: 'escrow.released' },
  { action: 'confirm', from: 'delivered', actors: ['buyer'], to: 'released', before: 'confirmBy', ledger: 'release', clears: ['confirmBy'], reason: 'buyer_confirmed', event: 'escrow.released' },
  { action: 'auto_release', from: 'shipped', actors: ['system'], to: 'released', firesAt: 'confirmBy', ledger: 'release', clears: ['confirmBy'], reason: 'auto_release', event: 'escrow.released' },
  { action: 'auto_release', from: 'delivered', actors: ['system'], to: 'released', firesAt: 'confirmBy', ledger: 'release', clears: ['confirmBy'], reason: 'auto_release', event: 'escrow.released' },
  { action: 'dispute', from: 'funded', actors: ['buyer'], guard: 'may_be_disputed_again', to: 'disputed', before: 'expiresAt', clears: ['shipBy', 'expiresAt'], clocks: 'stop', event: 'escrow.disputed' },
  { action: 'dispute', from: 'shipped', actors: ['buyer'], guard: 'may_be_disputed_again', to: 'disputed', before: 'confirmBy', clears: ['confirmBy'], clocks: 'stop', event: 'escrow.disputed' },
  { action: 'dispute', from: 'delivered', actors: ['buyer'], guard: 'may_be_disputed_again', to: 'disputed', before: 'confirmBy', clears: ['confirmBy'], clocks: 'stop', event: 'escrow.disputed' },
  { action: 'withdraw', from: 'disputed', actors: ['buyer'], guard: 'was_funded', to: 'funded', clocks: 'resume', event: 'escrow.resumed' },
  { action: 'withdraw', from: 'disputed', actors: ['buyer'], guard: 'was_shipped', to: 'shipped', clocks: 'resume', event: 'escrow.resumed' },
  { action: 'withdraw', from: 'disputed', actors: ['buyer'], guard: 'was_delivered', to: 'delivered', clocks: 'resume', event: 'escrow.resumed' },
  { action: 'release', from: 'disputed', actors: ['buyer', 'seller', 'mediator', 'system'], guard: 'decided_for_seller', to: 'released', ledger: 'release', event: 'escrow.released' },
  { action: 'refund', from: 'disputed', actors: ['buyer', 'seller', 'mediator', 'system'], guard: 'decided_for_buyer', to: 'refunded', ledger: 'refund', event: 'escrow.refunded' },
  { action: 'settle', from: 'disputed', actors: ['buyer', 'seller', 'mediator', 'system'], guard: 'decided_to_split', to: 'settled', ledger: 'split', event: 'escrow.settled' },
] as const satisfies readonly EscrowTransition[]; // prettier-ignore

/** An event that a step of an escrow brings about. */
export type EscrowEvent =
  | (typeof escrowTransitions)[number]['event']
  | (typeof escrowReminders)[number]['event']
  | 'escrow.created';

/** Words to a party while a deadline runs; nothing changes by them. */
export interface EscrowReminder {
  readonly status: EscrowStatus;
  readonly to: 'buyer' | 'seller';
  /** How long before which deadline. One that would come before the state was entered is left out. */
  readonly before: Duration;
  readonly deadline: EscrowDeadline;
  readonly event: `escrow.${string}`;
}

/** With the usual terms the seller is reminded 48 and 70 hours after the payment, the buyer a day and two hours before the end. */
export const escrowReminders = [
  { status: 'funded', to: 'seller', before: 'PT24H', deadline: 'shipBy', event: 'escrow.ship_reminder' },
  { status: 'funded', to: 'seller', before: 'PT2H', deadline: 'shipBy', event: 'escrow.ship_reminder' },
  { status: 'funded', to: 'buyer', before: 'PT0S', deadline: 'shipBy', event: 'escrow.shipping_late' },
  { status: 'shipped', to: 'buyer', before: 'PT24H', deadline: 'confirmBy', event: 'escrow.confirm_reminder' },
  { status: 'shipped', to: 'buyer', before: 'PT2H', deadline: 'confirmBy', event: 'escrow.confirm_reminder' },
  { status: 'delivered', to: 'buyer', before: 'PT24H', deadline: 'confirmBy', event: 'escrow.confirm_reminder' },
  { status: 'delivered', to: 'buyer', before: 'PT2H', deadline: 'confirmBy', event: 'escrow.confirm_reminder' },
] as const satisfies readonly EscrowReminder[]; // prettier-ignore
