import {
  addDuration,
  idPrefixes,
  offerTerms,
  type ChatParty,
  type Haggling,
  type InputOf,
  type Instant,
  type Offer,
  type beginOffer,
  type counterOffer,
  type makeOffer,
  type updateHaggling,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { publicListing } from '../catalog/queries.js';
import type { ListingRow } from '../catalog/rows.js';
import { asVariant } from '../catalog/variants.js';
import { DomainError } from '../domain-error.js';
import { quote } from '../escrow/quote.js';
import { once, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { buyerOf, conversationAbout } from './begin-effects.js';
import { count } from './rate.js';
import { assertAboveFloor, assertHaggling } from './haggling.js';
import { putOffer, takeOfferStep } from './offer-effects.js';
import { ownListing, ownOffer, presentHaggling, showOffer } from './offer-queries.js';
import { assertPrice, type OfferCommand } from './offer-rules.js';
import { ownConversation } from './queries.js';
import type { ConversationRow, OfferRow } from './rows.js';
import { assertOpen } from './side.js';

/** What buyers and sellers do when they haggle, each once per key. */
export const offerCommands = ({ store, clock, ids }: Ports) => {
  const step =
    (move: Exclude<OfferCommand['move'], 'make'>) =>
    (
      { caller, wish }: Call,
      { offer: id, ...named }: { offer: string } & Pick<OfferCommand, 'unitPrice' | 'quantity'>,
    ): Promise<Answer<Offer>> =>
      store.transaction((tx) => {
        const now = clock.now();
        const { offer, conversation, you } = ownOffer(tx, caller, id);
        return once(tx, wish, now, () => {
          assertOpen(conversation);
          if (named.quantity !== undefined) assertQuantity(tx, offer.listingId, named.quantity);
          const next = takeOfferStep(tx, ids, offer, { move, by: you, ...named }, now);
          return showOffer(tx, next, you, now);
        });
      });
  const counter = step('counter');
  return {
    make: (
      { caller, wish }: Call,
      { conversation: id, ...named }: InputOf<typeof makeOffer>,
    ): Promise<Answer<Offer>> =>
      store.transaction((tx) => {
        const now = clock.now();
        const { conversation, you } = ownConversation(tx, caller, id);
        return once(tx, wish, now, () =>
          showOffer(tx, begin(tx, { ids }, conversation, you, named, now), you, now),
        );
      }),
    /** The same from a listing: in the talk that the buyer has about it, or in a new one. */
    begin: (
      { caller, wish }: Call,
      { listing, ...named }: InputOf<typeof beginOffer>,
    ): Promise<Answer<Offer>> =>
      store.transaction((tx) => {
        const now = clock.now();
        const buyerId = buyerOf(caller);
        return once(tx, wish, now, () => {
          const conversation = conversationAbout(tx, { ids }, { listing, buyerId }, now);
          return showOffer(tx, begin(tx, { ids }, conversation, 'buyer', named, now), 'buyer', now);
        });
      }),
    counter: (call: Call, request: InputOf<typeof counterOffer>) => counter(call, request),
    accept: step('accept'),
    decline: step('decline'),
    withdraw: step('withdraw'),

    updateHaggling: (
      { caller, wish }: Call,
      { listing: id, ...wanted }: InputOf<typeof updateHaggling>,
    ): Promise<Answer<Haggling>> =>
      store.transaction((tx) => {
        const listing = ownListing(tx, caller, id);
        return once(tx, wish, clock.now(), () => {
          const before = tx.haggling.get(id) ?? { id, takesOffers: true };
          const limit = <T>(asked: T | null | undefined, was: T | undefined): T | undefined =>
            asked === undefined ? was : (asked ?? undefined);
          const row = {
            id,
            takesOffers: wanted.takesOffers ?? before.takesOffers,
            floor: limit(wanted.floor, before.floor),
            autoAcceptAt: limit(wanted.autoAcceptAt, before.autoAcceptAt),
            autoDeclineBelow: limit(wanted.autoDeclineBelow, before.autoDeclineBelow),
          };
          assertHaggling(row, listing.price.currency);
          tx.haggling.put(row);
          return presentHaggling(row);
        });
      }),
  };
};

function begin(
  tx: Transaction,
  { ids }: Pick<Ports, 'ids'>,
  conversation: ConversationRow,
  you: ChatParty,
  { unitPrice, quantity, variant }: Omit<InputOf<typeof makeOffer>, 'conversation'>,
  now: Instant,
): OfferRow {
  assertOpen(conversation);
  assertNoneOpen(conversation);
  const listing = forSale(tx, conversation.listingId);
  const { unitPrice: listUnitPrice } = quote(asVariant(listing, variant), quantity, 'buyer');
  const empty: OfferRow = {
    id: ids.next(idPrefixes.offer),
    conversationId: conversation.id,
    listingId: listing.id,
    variantId: variant,
    sellerId: conversation.sellerId,
    buyerId: conversation.buyerId,
    status: 'open',
    listUnitPrice,
    moves: [],
    secret: ids.secret(),
    createdAt: now,
    expiresBy: addDuration(now, offerTerms.answerWithin),
  };
  assertPrice(empty, unitPrice);
  if (you === 'seller') assertAboveFloor(tx.haggling.get(listing.id), unitPrice);
  else countBegun(tx, conversation, now);
  const first = { number: 1, move: 'make', by: you, unitPrice, quantity, at: now } as const;
  return putOffer(tx, ids, { ...empty, moves: [first] }, now);
}

/** A buyer who may begin at will could search for the price at which rules answer otherwise. */
function countBegun(tx: Transaction, { listingId, buyerId }: ConversationRow, now: Instant): void {
  const id = `offers ${buyerId} ${listingId}`;
  tx.rates.put(count(tx.rates.get(id), id, offerTerms.offers, now));
}

function forSale(tx: Transaction, id: string): ListingRow {
  const listing = publicListing(tx, id);
  if (listing.status === 'closed')
    throw new DomainError('listing_closed', `Listing ${id} is no longer for sale.`);
  if (tx.haggling.get(id)?.takesOffers === false)
    throw new DomainError('offers_refused', `The seller of listing ${id} takes no offers.`);
  return listing;
}

function assertNoneOpen({ id, openOfferId }: ConversationRow): void {
  if (openOfferId !== undefined)
    throw new DomainError(
      'offer_open_already',
      `Offer ${openOfferId} is open in conversation ${id}; answer or withdraw it first.`,
      { offer: openOfferId },
    );
}

/** @throws DomainError `quantity_invalid` */
function assertQuantity(tx: Transaction, listingId: string, quantity: number): void {
  quote(publicListing(tx, listingId), quantity, 'buyer');
}
