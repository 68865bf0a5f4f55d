import { retrieveSeller } from '../contract/seller.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** Who sells, and how far they can be believed. */
export const sellers = (transport: Transport) => ({
  /** A seller with the trust score and what it is made of. @throws SoukError `seller_not_found` */
  retrieve: (seller: string, options?: CallOptions) =>
    transport.call(retrieveSeller, { seller }, options),
});
