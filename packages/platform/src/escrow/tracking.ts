import type { carriers, Shipment } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';

type Carrier = (typeof carriers)[number];

/** What each carrier's numbers look like, an example for people, and where they are followed. */
const templates: Record<Carrier, { form: RegExp; example: string; url: string }> = {
  dhl: { form: /^\d{10,11}$/, example: '1234567890', url: 'https://www.dhl.com/en/express/tracking.html?AWB=' },
  ups: { form: /^1Z[0-9A-Z]{16}$/, example: '1Z999AA10123456784', url: 'https://www.ups.com/track?tracknum=' },
  fedex: { form: /^\d{12}(\d{3})?$/, example: '123456789012', url: 'https://www.fedex.com/fedextrack/?trknbr=' },
  usps: { form: /^\d{20,22}$/, example: '94001118992231234567', url: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=' },
  china_post: { form: /^[A-Z]{2}\d{9}CN$/, example: 'RR123456789CN', url: 'https://t.17track.net/en#nums=' },
  royal_mail: { form: /^[A-Z]{2}\d{9}GB$/, example: 'AB123456789GB', url: 'https://www.royalmail.com/track-your-item#/tracking-results/' },
}; // prettier-ignore

/**
 * A shipment with the address where it can be followed. Spaces and lower case in the number are forgiven.
 *
 * @throws DomainError `tracking_invalid` when the number is not of the carrier's form
 */
export function shipment(request: { carrier: Carrier; trackingNumber: string }): Shipment {
  const { form, example, url } = templates[request.carrier];
  const trackingNumber = request.trackingNumber.replace(/[\s-]/g, '').toUpperCase();
  if (!form.test(trackingNumber))
    throw new DomainError(
      'tracking_invalid',
      `"${request.trackingNumber}" is not a tracking number of ${request.carrier}; theirs look like ${example}.`,
      { param: 'trackingNumber', expected: example },
    );
  return {
    carrier: request.carrier,
    trackingNumber,
    trackingUrl: url + encodeURIComponent(trackingNumber),
  };
}
