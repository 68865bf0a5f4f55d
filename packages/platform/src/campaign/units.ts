import type { campaignStatuses, Instant } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { CampaignItemRow, CampaignRow, Goods } from './rows.js';

/** Where a campaign stands. Instants decide, not timers: it opens for everybody at once, however late a timer fires. */
export function statusAt(
  { opensAt, closesAt, dissolvedAt, items }: CampaignRow,
  now: Instant,
): (typeof campaignStatuses)[number] {
  if (now >= closesAt || dissolvedAt !== undefined) return 'closed';
  if (now < opensAt) return 'scheduled';
  return items.every(({ available }) => available === 0) ? 'sold_out' : 'open';
}

/** @throws DomainError `campaign_not_open` before it opens, `campaign_closed` from its end on */
export function assertOpen(campaign: CampaignRow, now: Instant): void {
  const status = statusAt(campaign, now);
  const { id, opensAt, closesAt } = campaign;
  if (status === 'scheduled')
    throw new DomainError(
      'campaign_not_open',
      `Campaign ${id} opens at ${opensAt}; it is ${now}.`,
      {
        opensAt,
        now,
      },
    );
  if (status === 'closed')
    throw new DomainError(
      'campaign_closed',
      `Campaign ${id} closed at ${closesAt}; it is ${now}.`,
      {
        closesAt,
        now,
      },
    );
}

/** What a campaign sells of something. @throws DomainError `listing_not_found` */
export function itemOf(campaign: CampaignRow, goods: Goods): CampaignItemRow {
  const item = campaign.items.find((each) => areSame(each, goods));
  if (!item)
    throw new DomainError(
      'listing_not_found',
      `Campaign ${campaign.id} does not sell ${nameOf(goods)}.`,
      { param: 'listing' },
    );
  return item;
}

/** Holds units for a buyer. @throws DomainError `sold_out` when fewer are left */
export function takeUnits(campaign: CampaignRow, goods: Goods, quantity: number): CampaignRow {
  const { available } = itemOf(campaign, goods);
  if (quantity > available)
    throw new DomainError(
      'sold_out',
      available === 0
        ? `Campaign ${campaign.id} is sold out of ${nameOf(goods)}; units may come back when reservations end.`
        : `Only ${available} of ${nameOf(goods)} are left in campaign ${campaign.id}; ${quantity} were asked for.`,
      { available, param: 'quantity' },
    );
  return changed(campaign, goods, { available: -quantity });
}

/** Puts held units back into the campaign. */
export const giveBack = (campaign: CampaignRow, goods: Goods, quantity: number): CampaignRow =>
  changed(campaign, goods, { available: quantity });

/** Held units were paid for. */
export const countSold = (campaign: CampaignRow, goods: Goods, quantity: number): CampaignRow =>
  changed(campaign, goods, { sold: quantity });

/** A sale came to nothing: its units are not the campaign's any more. */
export const uncountSold = (campaign: CampaignRow, goods: Goods, quantity: number): CampaignRow =>
  changed(campaign, goods, { sold: -quantity, units: -quantity });

/** Held units that have left the campaign. */
export const letGo = (campaign: CampaignRow, goods: Goods, quantity: number): CampaignRow =>
  changed(campaign, goods, { units: -quantity });

/** Nothing is left in it: what was has left. */
export const dissolve = (campaign: CampaignRow, now: Instant): CampaignRow => ({
  ...campaign,
  dissolvedAt: now,
  items: campaign.items.map((item) => ({
    ...item,
    units: item.units - item.available,
    available: 0,
  })),
});

function changed(
  campaign: CampaignRow,
  goods: Goods,
  by: { readonly units?: number; readonly available?: number; readonly sold?: number },
): CampaignRow {
  const items = campaign.items.map((item) =>
    areSame(item, goods)
      ? {
          ...item,
          units: item.units + (by.units ?? 0),
          available: item.available + (by.available ?? 0),
          sold: item.sold + (by.sold ?? 0),
        }
      : item,
  );
  return { ...campaign, items };
}

/** Whether two are one and the same. */
export const areSame = (a: Goods, b: Goods): boolean =>
  a.listingId === b.listingId && a.variantId === b.variantId;

/** For sentences. */
export const nameOf = ({ listingId, variantId }: Goods): string =>
  variantId === undefined ? `listing ${listingId}` : `variant ${variantId} of listing ${listingId}`;
