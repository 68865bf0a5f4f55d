import * as z from 'zod/mini';
import { Presentment } from './listing.js';
import { Currency, Money } from './money.js';
import type { Operation } from './operation.js';
import { declineCodes } from './problem.js';
import { Country, idOf, Locale, open } from './schema.js';
import { Duration, Instant } from './time.js';

/** Who carries the platform's fee. */
export const feePayers = ['buyer', 'seller', 'split'] as const;
/** Who bears the fee of a deal. */
export type FeePayer = (typeof feePayers)[number];

/**
 * What becomes of fees when money goes back: they are charged on what the seller is paid, and lapse, unit by unit in
 * proportion, on what is refunded. A full refund returns everything that the buyer paid.
 */
export const feeRefunds = ['proportional'] as const;

/**
 * The arithmetic of one purchase, frozen when the checkout is made.
 * `total` = `items` + `delivery` + `buyerFee`; `sellerReceives` = `items` + `delivery` − `sellerFee`.
 */
export const Quote = z.object({
  quantity: z.int(),
  unitPrice: Money,
  items: Money,
  delivery: Money,
  feePayer: open(feePayers),
  buyerFee: Money,
  sellerFee: Money,
  /** The fee's rate in hundredths of a percent of goods and delivery, and what becomes of it on a refund. */
  feeBasisPoints: z.int(),
  feeRefund: open(feeRefunds),
  total: Money,
  sellerReceives: Money,
});
export type Quote = z.infer<typeof Quote>;

/** A step by which held money is released: the buyer pays it when it is done. Amounts add up to the quote's total. */
export const Milestone = z.object({
  title: z.string(),
  amount: Money,
  releasedAt: z.nullable(Instant),
});
export type Milestone = z.infer<typeof Milestone>;

/** One purchase on its way to being paid. The goods are reserved until `payBy`. */
export const Checkout = z.object({
  id: idOf('checkout'),
  status: open(['open', 'processing', 'paid', 'canceled', 'expired']),
  listing: idOf('listing'),
  listingTitle: z.string(),
  /** Which version of the thing, when it comes in several. */
  variant: z.optional(idOf('variant')),
  seller: idOf('seller'),
  sellerName: z.string(),
  escrow: idOf('escrow'),
  quote: Quote,
  /** The total in the currency that the buyer reads, at a rate that stays; what is charged is the quote. */
  presentment: z.optional(Presentment),
  /** Opens this checkout and its escrow to the buyer's browser: at least 128 random bits. */
  clientSecret: z.string(),
  /** The platform's own page where the buyer pays. */
  paymentUrl: z.string(),
  /** Why the last card was declined, if one was. */
  lastDecline: z.nullable(z.object({ declineCode: open(declineCodes), at: Instant })),
  /** Whether the bank waits for the buyer to identify, which the payment page asks for. */
  needsAuthentication: z.boolean(),
  createdAt: Instant,
  /** When the reservation ends; `null` once it no longer matters. */
  payBy: z.nullable(Instant),
  /** How long the seller has to ship from payment, and the buyer to check the goods from shipping. */
  shipWithin: z.string(),
  confirmWithin: z.string(),
  testMode: z.boolean(),
});
export type Checkout = z.infer<typeof Checkout>;

const CheckoutParams = z.strictObject({ checkout: idOf('checkout') });

/** What to buy. The price is never sent: the platform reads it from the listing. */
export const CheckoutRequest = z.strictObject({
  listing: idOf('listing'),
  quantity: z.int(),
  /** A must when the listing has variants. */
  variant: z.optional(idOf('variant')),
  /** Shows the total in this currency too. What is charged stays in the listing’s. */
  currency: z.optional(Currency),
  feePayer: z.optional(z.enum(feePayers)),
  shipTo: z.optional(Country),
  locale: z.optional(Locale),
  /** Of an accepted offer: the price that was agreed on counts, once, for its listing and quantity. */
  offerToken: z.optional(z.string().check(z.maxLength(80))),
  /** Steps of the deal in percent of its total, adding up to 100. */
  milestones: z.optional(
    z.array(
      z.strictObject({
        title: z.string().check(z.maxLength(120)),
        percent: z.int().check(z.minimum(1), z.maximum(99)),
      }),
    ),
  ),
  /** Other deadlines than usual, within `escrowTermLimits`. From servers only: they bind the seller. */
  terms: z.optional(
    z.strictObject({
      payWithin: z.optional(Duration),
      shipWithin: z.optional(Duration),
      expireAfter: z.optional(Duration),
      confirmWithin: z.optional(Duration),
      extendBy: z.optional(Duration),
    }),
  ),
  /** Of a reservation: what it holds is bought, once, at its price. */
  reservationToken: z.optional(z.string().check(z.maxLength(100))),
});
export type CheckoutRequest = z.infer<typeof CheckoutRequest>;

export const createCheckout = {
  id: 'checkouts.create',
  method: 'POST',
  path: '/v1/checkouts',
  summary: 'Reserves the goods and quotes price, fees and deadlines; nothing is charged yet',
  scope: 'checkout:create',
  status: 201,
  versioned: 'checkout',
  body: CheckoutRequest,
  response: Checkout,
  problems: [
    'listing_not_found',
    'listing_closed',
    'variant_invalid',
    'quantity_invalid',
    'sold_out',
    'destination_refused',
    'offer_token_invalid',
    'offer_token_used',
    'offer_token_expired',
    'terms_invalid',
    'reservation_not_found',
    'reservation_ended',
  ],
} as const satisfies Operation;

export const retrieveCheckout = {
  id: 'checkouts.retrieve',
  method: 'GET',
  path: '/v1/checkouts/{checkout}',
  summary: 'A checkout, for whoever holds its client secret',
  scope: 'checkout:read',
  status: 200,
  versioned: 'checkout',
  expands: 'checkout',
  params: CheckoutParams,
  response: Checkout,
  problems: ['checkout_not_found', 'client_secret_wrong', 'actor_not_allowed'],
} as const satisfies Operation;

/** A card as it is typed on the platform's own page, or a test card sent from a server. */
export const Card = z.strictObject({
  /** 12–19 digits, spaces allowed. */
  number: z.string().check(z.maxLength(30)),
  /** `MM/YY`. */
  expiry: z.string().check(z.maxLength(7)),
  cvc: z.string().check(z.maxLength(4)),
});
export type Card = z.infer<typeof Card>;

export const payCheckout = {
  id: 'checkouts.pay',
  method: 'POST',
  path: '/v1/checkouts/{checkout}/pay',
  summary: 'Charges a card and holds the money in escrow, once',
  scope: 'payment:confirm',
  status: 200,
  versioned: 'checkout',
  movesMoney: true,
  params: CheckoutParams,
  body: z.strictObject({ card: Card }),
  response: Checkout,
  problems: [
    'checkout_not_found',
    'checkout_expired',
    'checkout_paid',
    'card_declined',
    'card_invalid',
    'authentication_required',
  ],
} as const satisfies Operation;
