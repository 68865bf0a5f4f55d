import type { Campaign, listCampaigns, QueryOf, Reservation } from '@souk/sdk/contract';
import { sameSecret, type Caller } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { pageOf, readCursor } from '../page.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { presentCampaign, presentReservation } from './present.js';
import type { CampaignRow, ReservationRow } from './rows.js';

/** Reads of campaigns and reservations. */
export const campaignQueries = ({ store, clock }: Ports) => ({
  list: ({ cursor, limit = 20 }: QueryOf<typeof listCampaigns>) =>
    store.transaction((tx) => {
      const after = cursor === undefined ? undefined : readCursor(cursor, 2);
      const rows = [...tx.campaigns.all()]
        .sort(byOpening)
        .filter(
          (row) => !after || byOpening({ opensAt: after[0] ?? '', id: after[1] ?? '' }, row) < 0,
        );
      return pageOf(rows, limit, (row) => ({
        shown: presentCampaign(row, clock.now()),
        cursor: [row.opensAt, row.id],
      }));
    }),

  retrieve: (id: string): Promise<Campaign> =>
    store.transaction((tx) => presentCampaign(campaignOf(tx, id), clock.now())),

  reservation: (caller: Caller, id: string): Promise<Reservation> =>
    store.transaction((tx) => presentReservation(reservationFor(tx, caller, id), clock.now())),
});

type Opening = Pick<CampaignRow, 'opensAt' | 'id'>;

function byOpening(a: Opening, b: Opening): number {
  if (a.opensAt !== b.opensAt) return a.opensAt > b.opensAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** @throws DomainError `campaign_not_found` */
export function campaignOf(tx: Transaction, id: string): CampaignRow {
  const campaign = tx.campaigns.get(id);
  if (!campaign)
    throw new DomainError('campaign_not_found', `There is no campaign "${id}".`, {
      param: 'campaign',
    });
  return campaign;
}

/**
 * A reservation, for its buyer, for whoever has its token, and for servers.
 *
 * @throws DomainError `reservation_not_found`, `client_secret_wrong`
 */
export function reservationFor(tx: Transaction, caller: Caller, id: string): ReservationRow {
  const reservation = tx.reservations.get(id);
  if (!reservation)
    throw new DomainError('reservation_not_found', `There is no reservation "${id}".`, {
      param: 'reservation',
    });
  const { party, clientSecret, isServer } = caller;
  const isBuyer = party?.is === 'buyer' && party.id === reservation.buyerId;
  const hasToken = clientSecret !== undefined && sameSecret(clientSecret, reservation.token);
  if (isServer || isBuyer || hasToken) return reservation;
  throw new DomainError(
    'client_secret_wrong',
    `Reservation ${id} belongs to others; send its token as the client secret, or a session of its buyer.`,
    { param: 'Souk-Client-Secret' },
  );
}
