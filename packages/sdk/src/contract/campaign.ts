import * as z from 'zod/mini';
import { Money } from './money.js';
import type { Operation } from './operation.js';
import { idOf, open, pageOf, pageQuery } from './schema.js';
import { Instant } from './time.js';

/** The most listings that one campaign can have. */
export const campaignItemsMax = 100;

/** What is for sale in a campaign: so many units of a listing, set aside for it, at a price of their own. */
export const CampaignItem = z.object({
  listing: idOf('listing'),
  variant: z.nullable(idOf('variant')),
  price: Money,
  /** Set aside for the campaign. `units` = `available` + `held` + `sold`. */
  units: z.int(),
  available: z.int(),
  /** In reservations and unpaid checkouts: what of it is not paid comes back. */
  held: z.int(),
  sold: z.int(),
  /** How many units one buyer can have; `null` for any number. */
  perBuyer: z.nullable(z.int()),
});
export type CampaignItem = z.infer<typeof CampaignItem>;

/** A selling event. `sold_out` is a state of an open one: units come back when reservations end unpaid. */
export const campaignStatuses = ['scheduled', 'open', 'sold_out', 'closed'] as const;

/** A selling event. */
export const Campaign = z.object({
  id: idOf('campaign'),
  name: z.string(),
  status: open(campaignStatuses),
  /** Buying is possible from this very instant of the platform's clock, for everybody. @see serverTime */
  opensAt: Instant,
  /** From this instant on it is over. */
  closesAt: Instant,
  items: z.array(CampaignItem),
  /** The platform's time at this answer. */
  serverTime: Instant,
});
export type Campaign = z.infer<typeof Campaign>;

const CampaignParams = z.strictObject({ campaign: idOf('campaign') });

export const createCampaign = {
  id: 'campaigns.create',
  method: 'POST',
  path: '/v1/campaigns',
  summary: 'Sets units of listings aside for a selling event, at prices of their own',
  scope: 'campaign:manage',
  status: 201,
  versioned: 'campaign',
  body: z.strictObject({
    name: z.string().check(z.maxLength(120)),
    opensAt: Instant,
    closesAt: Instant,
    items: z.array(
      z.strictObject({
        listing: idOf('listing'),
        /** A must when the listing has variants. */
        variant: z.optional(idOf('variant')),
        price: Money,
        units: z.int().check(z.minimum(1)),
        perBuyer: z.optional(z.int().check(z.minimum(1))),
      }),
    ),
  }),
  response: Campaign,
  problems: ['listing_not_found', 'listing_closed', 'sold_out', 'variant_invalid'],
} as const satisfies Operation;

export const listCampaigns = {
  id: 'campaigns.list',
  method: 'GET',
  path: '/v1/campaigns',
  summary: 'Selling events, those that open last first',
  scope: 'catalog:read',
  status: 200,
  query: z.strictObject(pageQuery),
  response: pageOf(Campaign),
  problems: [],
} as const satisfies Operation;

export const retrieveCampaign = {
  id: 'campaigns.retrieve',
  method: 'GET',
  path: '/v1/campaigns/{campaign}',
  summary: 'A selling event: when it opens by the platform’s clock, and what is left',
  scope: 'catalog:read',
  status: 200,
  versioned: 'campaign',
  params: CampaignParams,
  response: Campaign,
  problems: ['campaign_not_found'],
} as const satisfies Operation;

export const closeCampaign = {
  id: 'campaigns.close',
  method: 'POST',
  path: '/v1/campaigns/{campaign}/close',
  summary:
    'Ends a selling event now; what is left goes back to the listings, reservations keep their time',
  scope: 'campaign:manage',
  status: 200,
  versioned: 'campaign',
  params: CampaignParams,
  response: Campaign,
  problems: ['campaign_not_found', 'campaign_closed'],
} as const satisfies Operation;
