import type { BodyOf } from '../contract/operation.js';
import { retrieveHaggling, updateHaggling } from '../contract/offer.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** How a seller haggles about a listing. Only the seller sees it. */
export const haggling = (transport: Transport) => ({
  retrieve: (listing: string, options?: CallOptions) =>
    transport.call(retrieveHaggling, { listing }, options),
  /** Changes what is named and leaves the rest; `null` takes a limit away. */
  update: (listing: string, request: BodyOf<typeof updateHaggling>, options?: CallOptions) =>
    transport.call(updateHaggling, { ...request, listing }, options),
});
