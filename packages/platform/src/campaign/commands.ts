import {
  campaignItemsMax,
  idPrefixes,
  type BodyOf,
  type Campaign,
  type createCampaign,
  type createReservation,
  type Instant,
  type Reservation,
  type ReservationWithToken,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { publicListing } from '../catalog/queries.js';
import { reserve } from '../catalog/stock.js';
import { DomainError } from '../domain-error.js';
import { once, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import {
  assertActive,
  closeCampaign,
  endReservation,
  hold,
  putCampaign,
  putListing,
} from './effects.js';
import { presentCampaign, presentReservation, presentWithToken } from './present.js';
import { campaignOf, reservationFor } from './queries.js';
import type { CampaignItemRow, CampaignRow } from './rows.js';
import { statusAt } from './units.js';

type NewCampaign = BodyOf<typeof createCampaign>;

/** Selling events, and units held in them. */
export const campaignCommands = ({ store, clock, ids }: Ports) => ({
  create: ({ wish }: Call, request: NewCampaign): Promise<Answer<Campaign>> =>
    store.transaction((tx) =>
      once(tx, wish, clock.now(), () => {
        const now = clock.now();
        assertTimes(request, now);
        const campaign: CampaignRow = {
          id: ids.next(idPrefixes.campaign),
          name: request.name,
          opensAt: request.opensAt,
          closesAt: request.closesAt,
          items: setAside(tx, request.items, now),
          createdAt: now,
        };
        tx.timers.set(campaign.id, campaign.opensAt);
        putCampaign(tx, campaign, now);
        return presentCampaign(campaign, now);
      }),
    ),

  close: ({ wish }: Call, id: string): Promise<Answer<Campaign>> =>
    store.transaction((tx) =>
      once(tx, wish, clock.now(), () => {
        const now = clock.now();
        const campaign = campaignOf(tx, id);
        if (statusAt(campaign, now) === 'closed')
          throw new DomainError('campaign_closed', `Campaign ${id} is over already.`, { now });
        return presentCampaign(closeCampaign(tx, campaign, now), now);
      }),
    ),

  reserve: (
    { caller, wish }: Call,
    request: BodyOf<typeof createReservation>,
  ): Promise<Answer<ReservationWithToken>> =>
    store.transaction((tx) =>
      once(tx, wish, clock.now(), () =>
        presentWithToken(hold(tx, ids, request, caller, clock.now()), clock.now()),
      ),
    ),

  release: ({ caller, wish }: Call, id: string): Promise<Answer<Reservation>> =>
    store.transaction((tx) => {
      const reservation = reservationFor(tx, caller, id);
      return once(tx, wish, clock.now(), () => {
        const now = clock.now();
        assertActive(reservation, now);
        return presentReservation(endReservation(tx, reservation, 'released', now), now);
      });
    }),
});

function assertTimes({ opensAt, closesAt }: NewCampaign, now: Instant): void {
  if (closesAt <= opensAt || closesAt <= now)
    throw new DomainError(
      'invalid_request',
      `A campaign that opens at ${opensAt} cannot close at ${closesAt}; it is ${now}.`,
      { param: 'closesAt' },
    );
}

/** Takes the units out of what others can buy. */
function setAside(tx: Transaction, items: NewCampaign['items'], now: Instant): CampaignItemRow[] {
  const names = new Set(items.map(({ listing, variant }) => `${listing} ${variant ?? ''}`));
  if (items.length === 0 || items.length > campaignItemsMax || names.size < items.length)
    throw new DomainError(
      'invalid_request',
      `A campaign sells 1 to ${campaignItemsMax} listings or variants, each of them once.`,
      { param: 'items' },
    );
  return items.map(({ listing: listingId, variant: variantId, price, units, perBuyer }, index) => {
    const listing = publicListing(tx, listingId);
    if (listing.status === 'closed')
      throw new DomainError('listing_closed', `Listing ${listingId} is no longer for sale.`, {
        param: `items.${index}.listing`,
      });
    if (price.currency !== listing.price.currency || price.amount < 0)
      throw new DomainError(
        'invalid_request',
        `Listing ${listingId} is sold in ${listing.price.currency}; ${price.amount} ${price.currency} cannot be its price.`,
        { param: `items.${index}.price` },
      );
    putListing(tx, reserve(listing, units, variantId), now);
    return { listingId, variantId, price, units, available: units, sold: 0, perBuyer };
  });
}
