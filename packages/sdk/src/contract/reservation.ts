import * as z from 'zod/mini';
import { Money } from './money.js';
import type { Operation } from './operation.js';
import { idOf, open } from './schema.js';
import { Instant, type Duration } from './time.js';

/** How long units are held for a buyer who has not begun to pay. */
export const reservationTime: Duration = 'PT10M';

/** What can have become of a reservation. */
export const reservationStatuses = ['active', 'used', 'released', 'expired'] as const;

/** Units held for one buyer for a while. A checkout that names its token takes them over, at its price. */
export const Reservation = z.object({
  id: idOf('reservation'),
  status: open(reservationStatuses),
  campaign: z.nullable(idOf('campaign')),
  listing: idOf('listing'),
  variant: z.nullable(idOf('variant')),
  quantity: z.int(),
  /** What one unit costs in the checkout; `null` for the price of the listing. */
  unitPrice: z.nullable(Money),
  /** The units are held until this instant of the platform's clock, and then they are not. */
  expiresBy: Instant,
  /** The checkout that has taken them over. */
  checkout: z.nullable(idOf('checkout')),
  createdAt: Instant,
  serverTime: Instant,
});
export type Reservation = z.infer<typeof Reservation>;

/**
 * The same with its token, for whoever made it. A checkout that names it buys what is held, once; sent as the client
 * secret it reads and releases the reservation.
 */
export const ReservationWithToken = z.extend(Reservation, { token: z.string() });
export type ReservationWithToken = z.infer<typeof ReservationWithToken>;

const ReservationParams = z.strictObject({ reservation: idOf('reservation') });

export const createReservation = {
  id: 'reservations.create',
  method: 'POST',
  path: '/v1/reservations',
  summary: 'Holds units for ten minutes, in a selling event or out of the listing’s stock',
  scope: 'checkout:create',
  status: 201,
  versioned: 'reservation',
  body: z.strictObject({
    campaign: z.optional(idOf('campaign')),
    listing: idOf('listing'),
    /** A must when the listing has variants. */
    variant: z.optional(idOf('variant')),
    quantity: z.int().check(z.minimum(1)),
  }),
  response: ReservationWithToken,
  problems: [
    'campaign_not_found', 'campaign_not_open', 'campaign_closed', 'listing_not_found',
    'listing_closed', 'variant_invalid', 'sold_out', 'buyer_limit_reached', 'buyer_unknown',
  ],
} as const satisfies Operation; // prettier-ignore

export const retrieveReservation = {
  id: 'reservations.retrieve',
  method: 'GET',
  path: '/v1/reservations/{reservation}',
  summary: 'Whether units are still held, and until when; for whoever has its token',
  scope: 'checkout:read',
  status: 200,
  expands: 'reservation',
  versioned: 'reservation',
  params: ReservationParams,
  response: Reservation,
  problems: ['reservation_not_found', 'client_secret_wrong'],
} as const satisfies Operation;

export const releaseReservation = {
  id: 'reservations.release',
  method: 'POST',
  path: '/v1/reservations/{reservation}/release',
  summary: 'Lets held units go at once',
  scope: 'checkout:read',
  status: 200,
  versioned: 'reservation',
  params: ReservationParams,
  response: Reservation,
  problems: ['reservation_not_found', 'client_secret_wrong', 'reservation_ended'],
} as const satisfies Operation;
