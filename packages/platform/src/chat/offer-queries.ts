import type { ChatParty, Haggling, Instant, Offer, Quote } from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import { publicListing } from '../catalog/queries.js';
import type { ListingRow } from '../catalog/rows.js';
import { asVariant } from '../catalog/variants.js';
import { DomainError } from '../domain-error.js';
import { quote } from '../escrow/quote.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { onTheTable } from './offer-rules.js';
import { presentOffer } from './present-offer.js';
import { partyOf, visibleConversation } from './queries.js';
import type { ConversationRow, HagglingRow, OfferRow } from './rows.js';

/** Reads of offers, for the two sides and for servers; of a seller's rules, for the seller alone. */
export const offerQueries = ({ store, clock }: Ports) => ({
  retrieve: (caller: Caller, id: string): Promise<Offer> =>
    store.transaction((tx) => {
      const { offer, you } = visibleOffer(tx, caller, id);
      return showOffer(tx, offer, you, clock.now());
    }),

  list: (caller: Caller, conversationId: string): Promise<{ data: Offer[] }> =>
    store.transaction((tx) => {
      const { conversation, you } = visibleConversation(tx, caller, conversationId);
      const rows = tx.offers.ofConversation(conversation.id);
      return { data: rows.map((row) => showOffer(tx, row, you, clock.now())) };
    }),

  haggling: (caller: Caller, listingId: string): Promise<Haggling> =>
    store.transaction((tx) => {
      const { id } = ownListing(tx, caller, listingId);
      return presentHaggling(tx.haggling.get(id) ?? { id, takesOffers: true });
    }),
});

/** An offer as one of its sides sees it, with what it comes to. */
export const showOffer = (
  tx: Transaction,
  offer: OfferRow,
  you: ChatParty | 'platform',
  now: Instant,
): Offer => presentOffer(offer, you, now, quoteOf(tx, offer));

/** The arithmetic of the price on the table, by the same rule as a checkout's. */
function quoteOf(tx: Transaction, offer: OfferRow): Quote | null {
  const listing = tx.listings.get(offer.listingId);
  const { quantity, unitPrice } = onTheTable(offer);
  if (!listing) return null;
  try {
    return quote(asVariant(listing, offer.variantId), quantity, 'buyer', unitPrice);
  } catch (error) {
    // The seller has since raised the minimum order, or taken the variant away.
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** An offer and the side that a caller is on. @throws DomainError `offer_not_found` */
function visibleOffer(
  tx: Transaction,
  caller: Caller,
  id: string,
): { offer: OfferRow; conversation: ConversationRow; you: ChatParty | 'platform' } {
  const offer = tx.offers.get(id);
  const conversation = offer && tx.conversations.get(offer.conversationId);
  const isParty = caller.party?.id === offer?.buyerId || caller.party?.id === offer?.sellerId;
  if (!offer || !conversation || (!isParty && !caller.isServer))
    throw new DomainError('offer_not_found', `There is no offer "${id}".`, { param: 'offer' });
  return { offer, ...visibleConversation(tx, caller, conversation.id) };
}

/** The same, for a caller who wants to take part. @throws DomainError `chat_party_wrong` for a server */
export function ownOffer(
  tx: Transaction,
  caller: Caller,
  id: string,
): { offer: OfferRow; conversation: ConversationRow; you: ChatParty } {
  const { you, ...found } = visibleOffer(tx, caller, id);
  return { ...found, you: you === 'platform' ? partyOf(caller).is : you };
}

/** A listing of the asking seller. @throws DomainError `listing_not_found`, `chat_party_wrong` */
export function ownListing(tx: Transaction, caller: Caller, id: string): ListingRow {
  const listing = publicListing(tx, id);
  const party = partyOf(caller);
  if (party.is !== 'seller' || party.id !== listing.sellerId)
    throw new DomainError(
      'chat_party_wrong',
      `Only its seller settles how listing ${id} is haggled about.`,
    );
  return listing;
}

export const presentHaggling = (row: HagglingRow): Haggling => ({
  listing: row.id,
  takesOffers: row.takesOffers,
  floor: row.floor ?? null,
  autoAcceptAt: row.autoAcceptAt ?? null,
  autoDeclineBelow: row.autoDeclineBelow ?? null,
});
