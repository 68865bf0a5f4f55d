import type {
  Campaign,
  Instant,
  Reservation,
  ReservationWithToken,
  StreamSignal,
} from '@souk/sdk/contract';
import type { CampaignRow, ReservationRow } from './rows.js';
import { statusAt } from './units.js';

export const presentCampaign = (campaign: CampaignRow, now: Instant): Campaign => ({
  id: campaign.id,
  name: campaign.name,
  status: statusAt(campaign, now),
  opensAt: campaign.opensAt,
  closesAt: campaign.closesAt,
  items: campaign.items.map((item) => ({
    listing: item.listingId,
    variant: item.variantId ?? null,
    price: item.price,
    units: item.units,
    available: item.available,
    held: item.units - item.available - item.sold,
    sold: item.sold,
    perBuyer: item.perBuyer ?? null,
  })),
  serverTime: now,
});

/** What is left, for those who watch. */
export function campaignStock(campaign: CampaignRow, now: Instant): StreamSignal {
  const { id, status, items } = presentCampaign(campaign, now);
  return {
    type: 'campaign.stock',
    createdAt: now,
    resource: { type: 'campaign', id },
    data: {
      status,
      items: items.map(({ listing, variant, available, held, sold }) => ({
        listing,
        variant,
        available,
        held,
        sold,
      })),
    },
  };
}

export const presentReservation = (reservation: ReservationRow, now: Instant): Reservation => ({
  id: reservation.id,
  // The timer may be late; the instant is not.
  status:
    reservation.status === 'active' && now >= reservation.expiresBy
      ? 'expired'
      : reservation.status,
  campaign: reservation.campaignId ?? null,
  listing: reservation.listingId,
  variant: reservation.variantId ?? null,
  quantity: reservation.quantity,
  unitPrice: reservation.unitPrice ?? null,
  expiresBy: reservation.expiresBy,
  checkout: reservation.checkoutId ?? null,
  createdAt: reservation.createdAt,
  serverTime: now,
});

export const presentWithToken = (
  reservation: ReservationRow,
  now: Instant,
): ReservationWithToken => ({
  ...presentReservation(reservation, now),
  token: reservation.token,
});
