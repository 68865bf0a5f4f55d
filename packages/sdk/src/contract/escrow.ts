import * as z from 'zod/mini';
import { Card, CheckoutRequest, Milestone, Quote } from './checkout.js';
import { escrowActions, escrowActors, escrowStatuses } from './escrow-transitions.js';
import { Money } from './money.js';
import { Notification } from './notification.js';
import type { Operation } from './operation.js';
import { idOf, open } from './schema.js';
import { carriers, Shipment } from './shipment.js';
import { Instant } from './time.js';
import { TimelineEntry } from './timeline.js';

/** Why the money of an escrow went where it went. */
export const escrowOutcomes = [
  'buyer_confirmed', 'auto_release', 'seller_canceled', 'shipped_late', 'never_shipped', 'seller_conceded',
  'seller_silent', 'buyer_silent', 'agreed', 'rules_decided', 'mediator_decided', 'not_mediated', 'not_returned',
  'returned', 'return_unanswered',
] as const; // prettier-ignore
/** How an escrow came to its end. */
export type EscrowOutcome = (typeof escrowOutcomes)[number];

/** A part of what was held that went to the seller. `amount` = `sellerReceives` + `fee`. */
export const Release = z.object({
  amount: Money,
  sellerReceives: Money,
  fee: Money,
  reason: z.string(),
  /** Which step of the plan it pays, counted from 1. */
  milestone: z.nullable(z.int()),
  at: Instant,
});
export type Release = z.infer<typeof Release>;

/** A part of what was held that went back to the buyer; the fee on it is not charged. */
export const Refund = z.object({
  amount: Money,
  /** The platform's fee that lapsed with it. */
  feeReturned: Money,
  reason: z.string(),
  at: Instant,
});
export type Refund = z.infer<typeof Refund>;

/** Money that the platform holds between a buyer and a seller, and where it stands. */
export const Escrow = z.object({
  id: idOf('escrow'),
  status: open(escrowStatuses),
  checkout: idOf('checkout'),
  listing: idOf('listing'),
  listingTitle: z.string(),
  variant: z.optional(idOf('variant')),
  seller: idOf('seller'),
  sellerName: z.string(),
  buyer: idOf('buyer'),
  quote: Quote,
  /** What the platform holds right now: the quote's total, less what has been released and refunded. */
  held: Money,
  /** What went to the seller and what went back, in order; once finished, they add up to the quote's total. */
  releases: z.array(Release),
  refunds: z.array(Refund),
  /** The steps by which the money is to be released, if that was agreed. */
  milestones: z.array(Milestone),
  /** Why the last of the money went where it went, once it has gone. */
  outcome: z.nullable(open(escrowOutcomes)),
  /** The claim that stops the clock, or the last one that did. */
  dispute: z.nullable(idOf('dispute')),
  shipment: z.nullable(Shipment),
  createdAt: Instant,
  fundedAt: z.nullable(Instant),
  shippedAt: z.nullable(Instant),
  deliveredAt: z.nullable(Instant),
  extendedAt: z.nullable(Instant),
  finishedAt: z.nullable(Instant),
  payBy: z.nullable(Instant),
  shipBy: z.nullable(Instant),
  /** Unshipped by then, the money goes back by itself. */
  expiresAt: z.nullable(Instant),
  confirmBy: z.nullable(Instant),
  /** On which side the asking party is: whom this was shown to. */
  askingParty: open(escrowActors),
  /** What the asking party may do now, read from the transition table. */
  availableActions: z.array(open(escrowActions)),
  testMode: z.boolean(),
});
export type Escrow = z.infer<typeof Escrow>;

const EscrowParams = z.strictObject({ escrow: idOf('escrow') });
const stepProblems = [
  'escrow_not_found',
  'actor_not_allowed',
  'transition_not_allowed',
  'deadline_passed',
] as const;

export const createEscrow = {
  id: 'escrows.create',
  method: 'POST',
  path: '/v1/escrows',
  summary: 'Buys from a server in one call: reserves, charges the card and holds the money',
  scope: 'escrow:create',
  status: 201,
  versioned: 'escrow',
  movesMoney: true,
  body: z.extend(CheckoutRequest, { card: Card }),
  response: Escrow,
  problems: [
    'listing_not_found', 'listing_closed', 'variant_invalid', 'quantity_invalid', 'sold_out', 'destination_refused', 'terms_invalid',
    'card_declined', 'card_invalid', 'authentication_required', 'offer_token_invalid', 'offer_token_used', 'offer_token_expired',
  ],
} as const satisfies Operation; // prettier-ignore

export const retrieveEscrow = {
  id: 'escrows.retrieve',
  method: 'GET',
  path: '/v1/escrows/{escrow}',
  summary: 'Where the money is, by when who must act, and what the asking party may do',
  scope: 'escrow:read',
  status: 200,
  versioned: 'escrow',
  expands: 'escrow',
  params: EscrowParams,
  response: Escrow,
  problems: ['escrow_not_found', 'client_secret_wrong'],
} as const satisfies Operation;

export const retrieveTimeline = {
  id: 'escrows.timeline',
  method: 'GET',
  path: '/v1/escrows/{escrow}/timeline',
  summary: 'Everything that happened to an escrow, oldest first, each line sealed by the next',
  scope: 'escrow:read',
  status: 200,
  params: EscrowParams,
  response: z.object({ data: z.array(TimelineEntry) }),
  problems: ['escrow_not_found', 'client_secret_wrong'],
} as const satisfies Operation;

export const shipEscrow = {
  id: 'escrows.ship',
  method: 'POST',
  path: '/v1/escrows/{escrow}/ship',
  summary: 'The seller has handed the goods to a carrier',
  scope: 'escrow:act',
  status: 200,
  versioned: 'escrow',
  params: EscrowParams,
  body: z.strictObject({
    carrier: z.enum(carriers),
    trackingNumber: z.string().check(z.maxLength(40)),
  }),
  response: Escrow,
  problems: [...stepProblems, 'tracking_invalid'],
} as const satisfies Operation;

export const deliverEscrow = {
  id: 'escrows.deliver',
  method: 'POST',
  path: '/v1/escrows/{escrow}/deliver',
  summary: 'The carrier has delivered the goods; the time to inspect them starts anew',
  scope: 'escrow:act',
  status: 200,
  versioned: 'escrow',
  params: EscrowParams,
  response: Escrow,
  problems: stepProblems,
} as const satisfies Operation;

export const confirmEscrow = {
  id: 'escrows.confirm',
  method: 'POST',
  path: '/v1/escrows/{escrow}/confirm',
  summary: 'The buyer has the goods and releases the money to the seller',
  scope: 'escrow:act',
  status: 200,
  versioned: 'escrow',
  movesMoney: true,
  params: EscrowParams,
  response: Escrow,
  problems: stepProblems,
} as const satisfies Operation;

export const extendEscrow = {
  id: 'escrows.extend',
  method: 'POST',
  path: '/v1/escrows/{escrow}/extend',
  summary: 'The buyer needs three more days to inspect the goods; once per escrow',
  scope: 'escrow:act',
  status: 200,
  versioned: 'escrow',
  params: EscrowParams,
  response: Escrow,
  problems: stepProblems,
} as const satisfies Operation;

export const cancelEscrow = {
  id: 'escrows.cancel',
  method: 'POST',
  path: '/v1/escrows/{escrow}/cancel',
  summary:
    'Calls the deal off: unpaid by the buyer, unshipped by the seller, or by the buyer when shipping is late',
  scope: 'escrow:act',
  status: 200,
  versioned: 'escrow',
  movesMoney: true,
  params: EscrowParams,
  response: Escrow,
  problems: stepProblems,
} as const satisfies Operation;

const Part = z.strictObject({
  /** How much of what is held, less than all of it. */
  amount: z.optional(Money),
  /** Or the next step of the plan, by its number. */
  milestone: z.optional(z.int()),
});

export const releasePart = {
  id: 'escrows.releasePart',
  method: 'POST',
  path: '/v1/escrows/{escrow}/release-part',
  summary: 'The buyer pays a part of what is held to the seller: an amount, or the next milestone',
  scope: 'escrow:act',
  status: 200,
  versioned: 'escrow',
  movesMoney: true,
  params: EscrowParams,
  body: Part,
  response: Escrow,
  problems: [...stepProblems, 'amount_invalid'],
} as const satisfies Operation;

export const refundPart = {
  id: 'escrows.refundPart',
  method: 'POST',
  path: '/v1/escrows/{escrow}/refund-part',
  summary: 'The seller gives a part of what is held back to the buyer; the deal goes on',
  scope: 'escrow:act',
  status: 200,
  versioned: 'escrow',
  movesMoney: true,
  params: EscrowParams,
  body: z.strictObject({ amount: Money }),
  response: Escrow,
  problems: [...stepProblems, 'amount_invalid'],
} as const satisfies Operation;

export const listNotifications = {
  id: 'escrows.notifications',
  method: 'GET',
  path: '/v1/escrows/{escrow}/notifications',
  summary: 'What the asking party has been told about an escrow, oldest first',
  scope: 'escrow:read',
  status: 200,
  params: EscrowParams,
  response: z.object({ data: z.array(Notification) }),
  problems: ['escrow_not_found', 'client_secret_wrong'],
} as const satisfies Operation;
