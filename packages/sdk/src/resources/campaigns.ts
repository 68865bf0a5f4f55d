import {
  closeCampaign,
  createCampaign,
  listCampaigns,
  retrieveCampaign,
  type Campaign,
} from '../contract/campaign.js';
import type { BodyOf, QueryOf } from '../contract/operation.js';
import type { CallOptions } from '../options.js';
import { pagesOf, type Pages } from '../pages.js';
import type { Transport } from '../transport.js';

/** Selling events: units set aside, a price of their own, and one instant at which it begins for everybody. */
export const campaigns = (transport: Transport) => ({
  /** A new one. From servers only. */
  create: (request: BodyOf<typeof createCampaign>, options?: CallOptions) =>
    transport.call(createCampaign, request, options),
  /** All of them, those that open last first, fetched as they are read. */
  list: (query: QueryOf<typeof listCampaigns> = {}, options?: CallOptions): Pages<Campaign> =>
    pagesOf(
      (cursor) =>
        transport.call(listCampaigns, cursor === undefined ? query : { ...query, cursor }, options),
      query.cursor,
    ),
  /** One. @throws SoukError `campaign_not_found` */
  retrieve: (campaign: string, options?: CallOptions) =>
    transport.call(retrieveCampaign, { campaign }, options),
  /** Ends it now. From servers only. */
  close: (campaign: string, options?: CallOptions) =>
    transport.call(closeCampaign, { campaign }, options),
});
