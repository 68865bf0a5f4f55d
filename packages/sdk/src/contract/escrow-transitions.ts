import type { Duration, Instant } from './time.js';

export const escrowStatuses = [
  'awaiting_payment',
  'funded',
  'shipped',
  'delivered',
  'released',
  'refunded',
  'canceled',
  'expired',
] as const;
export type EscrowStatus = (typeof escrowStatuses)[number];

export const escrowActors = ['buyer', 'seller', 'platform', 'system'] as const;
export type EscrowActor = (typeof escrowActors)[number];

export const escrowActions = [
  'fund',
  'ship',
  'deliver',
  'confirm',
  'extend',
  'cancel',
  'expire',
  'auto_release',
] as const;
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
export type EscrowTerms = { readonly [Term in keyof typeof escrowTerms]: Duration };

/** What a transition does to the money: take it in, pay it out, or give it back. */
export type LedgerEffect = 'hold' | 'release' | 'refund';

/** What a guard looks at. */
export interface GuardFacts {
  readonly shipBy?: Instant | undefined;
  readonly extendedAt?: Instant | undefined;
}

/** Conditions that a transition can carry, by name. Instants are RFC 3339 in UTC and compare as text. */
export const escrowGuards = {
  shipping_is_late: (escrow: GuardFacts, now: Instant): boolean =>
    escrow.shipBy !== undefined && now >= escrow.shipBy,
  not_extended_yet: (escrow: GuardFacts): boolean => escrow.extendedAt === undefined,
} as const;
export type EscrowGuard = keyof typeof escrowGuards;

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
  /** Why the money went where it went. */
  readonly reason?: string;
  readonly event: `escrow.${string}`;
}

/**
 * Every step that an escrow can take; nothing else is possible.
 * The platform, the SDK's types, the documentation and the buttons of the widgets read this table.
 * An action at `t < deadline` is allowed; a timer fires at `t ≥ deadline`.
 */
export const escrowTransitions = [
  { action: 'fund', from: 'awaiting_payment', actors: ['platform'], to: 'funded', before: 'payBy', ledger: 'hold', sets: { shipBy: 'shipWithin' }, clears: ['payBy'], event: 'escrow.funded' },
  { action: 'cancel', from: 'awaiting_payment', actors: ['buyer', 'platform'], to: 'canceled', clears: ['payBy', 'expiresAt'], event: 'escrow.canceled' },
  { action: 'expire', from: 'awaiting_payment', actors: ['system'], to: 'expired', firesAt: 'payBy', clears: ['payBy', 'expiresAt'], event: 'escrow.expired' },
  { action: 'ship', from: 'funded', actors: ['seller'], to: 'shipped', before: 'expiresAt', sets: { confirmBy: 'confirmWithin' }, clears: ['shipBy', 'expiresAt'], event: 'escrow.shipped' },
  { action: 'cancel', from: 'funded', actors: ['seller'], to: 'refunded', ledger: 'refund', clears: ['shipBy', 'expiresAt'], reason: 'seller_canceled', event: 'escrow.refunded' },
  { action: 'cancel', from: 'funded', actors: ['buyer'], guard: 'shipping_is_late', to: 'refunded', ledger: 'refund', clears: ['shipBy', 'expiresAt'], reason: 'shipped_late', event: 'escrow.refunded' },
  { action: 'expire', from: 'funded', actors: ['system'], to: 'refunded', firesAt: 'expiresAt', ledger: 'refund', clears: ['shipBy', 'expiresAt'], reason: 'never_shipped', event: 'escrow.refunded' },
  { action: 'deliver', from: 'shipped', actors: ['platform'], to: 'delivered', before: 'confirmBy', sets: { confirmBy: 'confirmWithin' }, event: 'escrow.delivered' },
  { action: 'extend', from: 'shipped', actors: ['buyer'], guard: 'not_extended_yet', to: 'shipped', before: 'confirmBy', sets: { confirmBy: 'extendBy' }, event: 'escrow.extended' },
  { action: 'extend', from: 'delivered', actors: ['buyer'], guard: 'not_extended_yet', to: 'delivered', before: 'confirmBy', sets: { confirmBy: 'extendBy' }, event: 'escrow.extended' },
  { action: 'confirm', from: 'shipped', actors: ['buyer'], to: 'released', before: 'confirmBy', ledger: 'release', clears: ['confirmBy'], reason: 'buyer_confirmed', event: 'escrow.released' },
  { action: 'confirm', from: 'delivered', actors: ['buyer'], to: 'released', before: 'confirmBy', ledger: 'release', clears: ['confirmBy'], reason: 'buyer_confirmed', event: 'escrow.released' },
  { action: 'auto_release', from: 'shipped', actors: ['system'], to: 'released', firesAt: 'confirmBy', ledger: 'release', clears: ['confirmBy'], reason: 'auto_release', event: 'escrow.released' },
  { action: 'auto_release', from: 'delivered', actors: ['system'], to: 'released', firesAt: 'confirmBy', ledger: 'release', clears: ['confirmBy'], reason: 'auto_release', event: 'escrow.released' },
] as const satisfies readonly EscrowTransition[]; // prettier-ignore

export type EscrowEvent = (typeof escrowTransitions)[number]['event'] | 'escrow.created';
