import type { BodyOf, ExpandOf } from '../contract/operation.js';
import {
  acceptOffer,
  beginOffer,
  counterOffer,
  declineOffer,
  listOffers,
  makeOffer,
  retrieveOffer,
  withdrawOffer,
} from '../contract/offer.js';
import type { CallOptions, ExpandOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** Haggling. All of it needs the session of the buyer or the seller. */
export const offers = (transport: Transport) => ({
  /** Names a price, below the listing's. One offer at a time is open in a talk. */
  make: (conversation: string, request: BodyOf<typeof makeOffer>, options?: CallOptions) =>
    transport.call(makeOffer, { ...request, conversation }, options),
  /** Names a price for a listing, in the buyer's talk about it: the one there is, or a new one, which is begun with it. */
  begin: (listing: string, request: BodyOf<typeof beginOffer>, options?: CallOptions) =>
    transport.call(beginOffer, { ...request, listing }, options),
  /** The offers of a talk, latest first. */
  list: (conversation: string, options?: CallOptions) =>
    transport.call(listOffers, { conversation }, options),
  /** How an offer stands; for the buyer of an accepted one, with the `offerToken` that `checkouts.create` takes. */
  retrieve: <Path extends ExpandOf<typeof retrieveOffer> = never>(
    offer: string,
    options?: ExpandOptions<Path>,
  ) => transport.call(retrieveOffer, { offer }, options),
  /** Answers with a price strictly between the last two, see `between`. */
  counter: (offer: string, request: BodyOf<typeof counterOffer>, options?: CallOptions) =>
    transport.call(counterOffer, { ...request, offer }, options),
  /** Agrees: price and goods are kept for the buyer for a day. */
  accept: (offer: string, options?: CallOptions) => transport.call(acceptOffer, { offer }, options),
  /** Turns the price down and ends the offer. */
  decline: (offer: string, options?: CallOptions) =>
    transport.call(declineOffer, { offer }, options),
  /** Takes one's own price back. */
  withdraw: (offer: string, options?: CallOptions) =>
    transport.call(withdrawOffer, { offer }, options),
});
