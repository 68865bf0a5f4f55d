import type { Shipment } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, truckIcon } from '../../shared/icons.js';
import { carrierName } from './parcel-fields.js';

/** Where a parcel can be followed, on its carrier's own site. */
export function trackingLink(label: string, shipment: Shipment): TemplateResult | typeof nothing {
  const { trackingUrl, carrier, trackingNumber } = shipment;
  // An address of the carrier's is shown only as a link of the web.
  if (!trackingUrl.startsWith('https://')) return nothing;
  return html`<a class="row link" href=${trackingUrl} target="_blank" rel="noopener noreferrer">
    ${icon(truckIcon)}<span>${label} <bdi translate="no">${carrierName(carrier)} ${trackingNumber}</bdi></span>
  </a>`;
} // prettier-ignore
