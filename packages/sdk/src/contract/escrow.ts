import * as z from 'zod/mini';
import { Card, CheckoutRequest, Quote } from './checkout.js';
import { escrowActions, escrowActors, escrowStatuses } from './escrow-transitions.js';
import { Money } from './money.js';
import type { Operation } from './operation.js';
import { idOf, open } from './schema.js';
import { Instant } from './time.js';

/** Carriers whose tracking numbers and pages are known. */
export const carriers = ['dhl', 'ups', 'fedex', 'usps', 'china_post', 'royal_mail'] as const;

export const Shipment = z.object({
  carrier: open(carriers),
  trackingNumber: z.string(),
  /** Always `https`, on the carrier's own site. */
  trackingUrl: z.string(),
});
export type Shipment = z.infer<typeof Shipment>;

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
  /** What the platform holds right now: the quote's total while it is held, else zero. */
  held: Money,
  /** Why the money went where it went, once it has gone. */
  outcome: z.nullable(
    open(['buyer_confirmed', 'auto_release', 'seller_canceled', 'shipped_late', 'never_shipped']),
  ),
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
  /** What the asking party may do now, read from the transition table. */
  availableActions: z.array(open(escrowActions)),
  testMode: z.boolean(),
});
export type Escrow = z.infer<typeof Escrow>;

/** One line of an escrow's history; lines are only ever added. */
export const TimelineEntry = z.object({
  sequence: z.int(),
  type: z.string(),
  actor: open(escrowActors),
  at: Instant,
  status: open(escrowStatuses),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

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
  movesMoney: true,
  body: z.extend(CheckoutRequest, { card: Card }),
  response: Escrow,
  problems: [
    'listing_not_found', 'listing_closed', 'variant_invalid', 'quantity_invalid', 'sold_out', 'destination_refused',
    'card_declined', 'card_invalid', 'offer_token_invalid', 'offer_token_used', 'offer_token_expired',
  ],
} as const satisfies Operation; // prettier-ignore

export const retrieveEscrow = {
  id: 'escrows.retrieve',
  method: 'GET',
  path: '/v1/escrows/{escrow}',
  summary: 'Where the money is, by when who must act, and what the asking party may do',
  scope: 'escrow:read',
  status: 200,
  params: EscrowParams,
  response: Escrow,
  problems: ['escrow_not_found', 'client_secret_wrong'],
} as const satisfies Operation;

export const retrieveTimeline = {
  id: 'escrows.timeline',
  method: 'GET',
  path: '/v1/escrows/{escrow}/timeline',
  summary: 'Everything that happened to an escrow, oldest first',
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
  movesMoney: true,
  params: EscrowParams,
  response: Escrow,
  problems: stepProblems,
} as const satisfies Operation;
