import type { QueryOf } from '../contract/operation.js';
import { retrieveSeller, retrieveTrust, simulateTrust } from '../contract/seller.js';
import { claimTrust, listTrustKeys } from '../contract/trust-claim.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** Who sells, and how far they can be believed. */
export const sellers = (transport: Transport) => ({
  /** A seller with the trust score and what it is made of. @throws SoukError `seller_not_found` */
  retrieve: (seller: string, options?: CallOptions) =>
    transport.call(retrieveSeller, { seller }, options),
  trust: {
    /** The score alone, with what each input adds to it. @throws SoukError `seller_not_found` */
    retrieve: (seller: string, options?: CallOptions) =>
      transport.call(retrieveTrust, { seller }, options),
    /** What the score would be with other inputs, by the same formula, and what would change. */
    simulate: (seller: string, inputs: QueryOf<typeof simulateTrust>, options?: CallOptions) =>
      transport.call(simulateTrust, { ...inputs, seller }, options),
    /** A signed claim for the site that shows it. `@souk/sdk/trust` verifies it. */
    claim: (seller: string, query: QueryOf<typeof claimTrust> = {}, options?: CallOptions) =>
      transport.call(claimTrust, { ...query, seller }, options),
    /** The keys that claims are verified with. */
    keys: (options?: CallOptions) => transport.call(listTrustKeys, {}, options),
  },
});
