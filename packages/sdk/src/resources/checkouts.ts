import {
  createCheckout,
  payCheckout,
  retrieveCheckout,
  type CheckoutRequest,
} from '../contract/checkout.js';
import type { BodyOf, ExpandOf } from '../contract/operation.js';
import type { CallOptions, ExpandOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** Buying: reserve and quote, then pay. */
export const checkouts = (transport: Transport) => ({
  /** Reserves the goods and quotes price, fees and deadlines. Nothing is charged. */
  create: (request: CheckoutRequest, options?: CallOptions) =>
    transport.call(createCheckout, request, options),
  /** A checkout; in a page, pass its `clientSecret`. */
  retrieve: <Path extends ExpandOf<typeof retrieveCheckout> = never>(
    checkout: string,
    options?: ExpandOptions<Path>,
  ) => transport.call(retrieveCheckout, { checkout }, options),
  /** Charges a card, once. From servers only: in a page the buyer pays at `paymentUrl`. */
  pay: (checkout: string, request: BodyOf<typeof payCheckout>, options?: CallOptions) =>
    transport.move(payCheckout, { ...request, checkout }, options),
});
