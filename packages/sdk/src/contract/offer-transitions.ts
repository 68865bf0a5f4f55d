import type { ChatParty } from './chat.js';
import type { OfferMoveKind } from './message.js';

/** Where an offer can stand. */
export const offerStatuses = [
  'open',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
  'lapsed',
  'used',
] as const;
/** One of `offerStatuses`. */
export type OfferStatus = (typeof offerStatuses)[number];

/** The published terms of haggling. */
export const offerTerms = {
  /** To answer a price, from when it was named. */
  answerWithin: 'PT48H',
  /** To pay an agreed price, from when it was agreed. The goods are kept that long. */
  payWithin: 'P1D',
  /** Prices that may be named in one offer, the first among them. */
  maximumPrices: 20,
  /** Offers that one buyer may begin about one listing, and how fast that comes back. */
  offers: { burst: 3, every: 'PT8H' },
} as const;

/** Who may take a step: whoever named the last price, the other side, or time. */
export type OfferActor = 'proposer' | 'answerer' | 'system' | 'platform';

/** One row of the table that offers follow. */
export interface OfferTransition {
  readonly move: OfferMoveKind;
  readonly from: OfferStatus;
  readonly by: OfferActor;
  readonly to: OfferStatus;
}

/**
 * Every step of an offer after it was made; nothing else is possible.
 * A step at `t < expiresBy` is allowed; time takes its steps at `t ≥ expiresBy`, and `t ≥ payBy`.
 */
export const offerTransitions = [
  { move: 'counter', from: 'open', by: 'answerer', to: 'open' },
  { move: 'accept', from: 'open', by: 'answerer', to: 'accepted' },
  { move: 'decline', from: 'open', by: 'answerer', to: 'declined' },
  { move: 'withdraw', from: 'open', by: 'proposer', to: 'withdrawn' },
  { move: 'expire', from: 'open', by: 'system', to: 'expired' },
  { move: 'lapse', from: 'accepted', by: 'system', to: 'lapsed' },
  { move: 'check_out', from: 'accepted', by: 'platform', to: 'used' },
] as const satisfies readonly OfferTransition[];

/** Whether a side is the one that named the last price. */
export const actorOf = (side: ChatParty, proposer: ChatParty): OfferActor =>
  side === proposer ? 'proposer' : 'answerer';
