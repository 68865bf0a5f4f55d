import * as z from 'zod/mini';
import { open } from './schema.js';

/** Carriers whose tracking numbers and pages are known. */
export const carriers = [
  'dhl', 'ups', 'fedex', 'usps', 'china_post', 'royal_mail', 'deutsche_post', 'dpd', 'gls', 'hermes', 'la_poste',
  'poste_italiane', 'correos', 'postnl', 'postnord', 'canada_post', 'australia_post', 'japan_post', 'korea_post',
  'india_post', 'sf_express', 'yanwen', 'ems', 'aramex',
] as const; // prettier-ignore
/** A carrier whose tracking numbers are checked. */
export type Carrier = (typeof carriers)[number];

/** How goods are on their way. */
export const Shipment = z.object({
  carrier: open(carriers),
  trackingNumber: z.string(),
  /** Always `https`, on the carrier's own site. */
  trackingUrl: z.string(),
});
export type Shipment = z.infer<typeof Shipment>;
