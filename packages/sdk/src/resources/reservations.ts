import type { BodyOf, ExpandOf } from '../contract/operation.js';
import {
  createReservation,
  releaseReservation,
  retrieveReservation,
} from '../contract/reservation.js';
import type { CallOptions, ExpandOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** Units held for a buyer for a while. Send the `token` as `clientSecret` to read or release one. */
export const reservations = (transport: Transport) => ({
  /** Holds units. Give the `token` of the answer to `checkouts.create`. @throws SoukError `sold_out`, `campaign_not_open`, `buyer_limit_reached` */
  create: (request: BodyOf<typeof createReservation>, options?: CallOptions) =>
    transport.call(createReservation, request, options),
  /** One, and until when it holds. @throws SoukError `reservation_not_found` */
  retrieve: <Path extends ExpandOf<typeof retrieveReservation> = never>(
    reservation: string,
    options?: ExpandOptions<Path>,
  ) => transport.call(retrieveReservation, { reservation }, options),
  /** Lets the units go at once. */
  release: (reservation: string, options?: CallOptions) =>
    transport.call(releaseReservation, { reservation }, options),
});
