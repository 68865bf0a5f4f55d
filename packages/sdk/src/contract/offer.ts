import * as z from 'zod/mini';
import { Quote } from './checkout.js';
import { chatParties } from './chat.js';
import { offerMoves } from './message.js';
import { Currency, Money } from './money.js';
import { offerStatuses } from './offer-transitions.js';
import type { Operation } from './operation.js';
import { idOf, open } from './schema.js';
import { Instant } from './time.js';

/** One price or end of an offer. */
const OfferMove = z.object({
  number: z.int(),
  move: open(offerMoves),
  by: open([...chatParties, 'platform']),
  unitPrice: Money,
  quantity: z.int(),
  at: Instant,
});

/** A price that one side has named to the other, and what became of it. */
export const Offer = z.object({
  id: idOf('offer'),
  conversation: idOf('conversation'),
  listing: idOf('listing'),
  variant: z.optional(idOf('variant')),
  seller: idOf('seller'),
  buyer: idOf('buyer'),
  status: open(offerStatuses),
  /** The price of one unit that was named last, for so many units, and by whom. */
  unitPrice: Money,
  quantity: z.int(),
  proposer: open(chatParties),
  total: Money,
  /** What a checkout of this price would ask of the buyer and leave to the seller. `null` when the listing no longer takes such an order. */
  quote: z.nullable(Quote),
  /** What one unit cost without haggling when the offer was begun. */
  listUnitPrice: Money,
  moves: z.array(OfferMove),
  pricesLeft: z.int(),
  createdAt: Instant,
  /** When the price on the table ends, while it is open. */
  expiresBy: z.nullable(Instant),
  /** Until when an agreed price can be checked out and paid. */
  payBy: z.nullable(Instant),
  /** Opens one checkout at the agreed price; only the buyer sees it, until it is used. */
  offerToken: z.nullable(z.string()),
  checkout: z.nullable(idOf('checkout')),
  /** What the asking party may do now. */
  availableMoves: z.array(open(offerMoves)),
  /** The asking party's counter must lie between these, on neither. `null` when it can't counter. */
  between: z.nullable(z.object({ above: Money, below: Money })),
});
export type Offer = z.infer<typeof Offer>;

const OfferParams = z.strictObject({ offer: idOf('offer') });
const ConversationParams = z.strictObject({ conversation: idOf('conversation') });
const price = z.strictObject({ amount: z.int(), currency: Currency });
const named = { unitPrice: price, quantity: z.int() };

const stepProblems = [
  'offer_not_found',
  'chat_party_wrong',
  'conversation_blocked',
  'offer_closed',
  'offer_turn_wrong',
] as const;

export const makeOffer = {
  id: 'offers.make',
  method: 'POST',
  path: '/v1/conversations/{conversation}/offers',
  summary: 'Names a price for so many units, below the price of the listing',
  scope: 'chat:act',
  status: 201,
  versioned: 'offer',
  params: ConversationParams,
  body: z.strictObject({
    ...named,
    /** A must when the listing has variants. */
    variant: z.optional(idOf('variant')),
  }),
  response: Offer,
  problems: [
    'conversation_not_found', 'chat_party_wrong', 'conversation_blocked', 'listing_closed', 'variant_invalid', 'offers_refused',
    'offer_open_already', 'offer_price_invalid', 'quantity_invalid', 'price_below_floor',
  ],
} as const satisfies Operation; // prettier-ignore

export const beginOffer = {
  ...makeOffer,
  id: 'offers.begin',
  path: '/v1/listings/{listing}/offers',
  summary:
    'The signed-in buyer names a price for a listing, in the talk there is about it or in a new one',
  params: z.strictObject({ listing: idOf('listing') }),
  problems: [
    'listing_not_found', 'chat_party_wrong', 'conversation_blocked', 'listing_closed', 'variant_invalid', 'offers_refused',
    'offer_open_already', 'offer_price_invalid', 'quantity_invalid',
  ],
} as const satisfies Operation; // prettier-ignore

export const listOffers = {
  id: 'offers.list',
  method: 'GET',
  path: '/v1/conversations/{conversation}/offers',
  summary: 'The offers of a conversation, latest first',
  scope: 'chat:read',
  status: 200,
  expands: 'offer',
  params: ConversationParams,
  response: z.object({ data: z.array(Offer) }),
  problems: ['conversation_not_found'],
} as const satisfies Operation;

export const retrieveOffer = {
  id: 'offers.retrieve',
  method: 'GET',
  path: '/v1/offers/{offer}',
  summary: 'How an offer stands, and what the asking party may do',
  scope: 'chat:read',
  status: 200,
  expands: 'offer',
  versioned: 'offer',
  params: OfferParams,
  response: Offer,
  problems: ['offer_not_found'],
} as const satisfies Operation;

export const counterOffer = {
  id: 'offers.counter',
  method: 'POST',
  path: '/v1/offers/{offer}/counter',
  summary: 'Answers a price with one strictly between the last two',
  scope: 'chat:act',
  status: 200,
  versioned: 'offer',
  params: OfferParams,
  body: z.strictObject({ ...named, quantity: z.optional(named.quantity) }),
  response: Offer,
  problems: [
    ...stepProblems,
    'offer_price_invalid',
    'offer_prices_used_up',
    'quantity_invalid',
    'price_below_floor',
  ],
} as const satisfies Operation;

export const acceptOffer = {
  id: 'offers.accept',
  method: 'POST',
  path: '/v1/offers/{offer}/accept',
  summary: 'Agrees to the price on the table: price and goods are kept for the buyer for a day',
  scope: 'chat:act',
  status: 200,
  versioned: 'offer',
  params: OfferParams,
  response: Offer,
  problems: [...stepProblems, 'sold_out', 'listing_closed', 'price_below_floor'],
} as const satisfies Operation;

export const declineOffer = {
  id: 'offers.decline',
  method: 'POST',
  path: '/v1/offers/{offer}/decline',
  summary: 'Turns the price on the table down and ends the offer',
  scope: 'chat:act',
  status: 200,
  versioned: 'offer',
  params: OfferParams,
  response: Offer,
  problems: stepProblems,
} as const satisfies Operation;

export const withdrawOffer = {
  id: 'offers.withdraw',
  method: 'POST',
  path: '/v1/offers/{offer}/withdraw',
  summary: 'Takes one’s own price back before it is answered, and ends the offer',
  scope: 'chat:act',
  status: 200,
  versioned: 'offer',
  params: OfferParams,
  response: Offer,
  problems: stepProblems,
} as const satisfies Operation;

/**
 * How a seller wants to haggle about a listing. Buyers never see it, nor what follows from it but the answers themselves,
 * which come after a while like a person's.
 */
export const Haggling = z.object({
  listing: idOf('listing'),
  takesOffers: z.boolean(),
  /** Keeps the seller from agreeing to less by mistake. */
  floor: z.nullable(Money),
  /** From this price up, the platform accepts for the seller. */
  autoAcceptAt: z.nullable(Money),
  /** Below this price, the platform declines for the seller. */
  autoDeclineBelow: z.nullable(Money),
});
export type Haggling = z.infer<typeof Haggling>;

const ListingParams = z.strictObject({ listing: idOf('listing') });
const limit = z.optional(z.nullable(price));

export const retrieveHaggling = {
  id: 'haggling.retrieve',
  method: 'GET',
  path: '/v1/listings/{listing}/haggling',
  summary: 'How the signed-in seller haggles about a listing of its own',
  scope: 'chat:read',
  status: 200,
  versioned: 'haggling',
  params: ListingParams,
  response: Haggling,
  problems: ['listing_not_found', 'chat_party_wrong'],
} as const satisfies Operation;

export const updateHaggling = {
  id: 'haggling.update',
  method: 'POST',
  path: '/v1/listings/{listing}/haggling',
  summary: 'Settles how the signed-in seller haggles about a listing of its own',
  scope: 'chat:act',
  status: 200,
  versioned: 'haggling',
  params: ListingParams,
  body: z.strictObject({
    takesOffers: z.optional(z.boolean()),
    floor: limit,
    autoAcceptAt: limit,
    autoDeclineBelow: limit,
  }),
  response: Haggling,
  problems: ['listing_not_found', 'chat_party_wrong', 'haggling_invalid'],
} as const satisfies Operation;
