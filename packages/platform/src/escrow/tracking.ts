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
  deutsche_post: { form: /^([A-Z]{2}\d{9}DE|\d{12,20})$/, example: 'RR123456789DE', url: 'https://www.dhl.de/en/privatkunden/pakete-empfangen/verfolgen.html?piececode=' },
  dpd: { form: /^\d{14}$/, example: '01234567890123', url: 'https://tracking.dpd.de/status/en_US/parcel/' },
  gls: { form: /^(\d{11,12}|[A-Z0-9]{8})$/, example: '12345678901', url: 'https://gls-group.com/GROUP/en/parcel-tracking?match=' },
  hermes: { form: /^(\d{14}|H\d{19}|\d{16})$/, example: '12345678901234', url: 'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#' },
  la_poste: { form: /^(\d[A-Z]\d{11}|[A-Z]{2}\d{9}FR)$/, example: '6A12345678901', url: 'https://www.laposte.fr/outils/suivre-vos-envois?code=' },
  poste_italiane: { form: /^([A-Z]{2}\d{9}IT|\d{12,13})$/, example: 'RR123456789IT', url: 'https://www.poste.it/cerca/index.html#/risultati-spedizioni/' },
  correos: { form: /^([A-Z]{2}\d{9}ES|[A-Z0-9]{23})$/, example: 'RR123456789ES', url: 'https://www.correos.es/es/en/tools/tracker/items/details?tracking-number=' },
  postnl: { form: /^(3S[A-Z0-9]{11,13}|[A-Z]{2}\d{9}NL)$/, example: '3SABCD1234567', url: 'https://jouw.postnl.nl/track-and-trace/' },
  postnord: { form: /^([A-Z]{2}\d{9}(SE|DK|NO|FI)|\d{18,20})$/, example: 'RR123456789SE', url: 'https://www.postnord.com/track-and-trace?id=' },
  canada_post: { form: /^(\d{16}|[A-Z]{2}\d{9}CA)$/, example: '1234567890123456', url: 'https://www.canadapost-postescanada.ca/track-reperage/en#/details/' },
  australia_post: { form: /^([A-Z]{2}\d{9}AU|[A-Z0-9]{12,23})$/, example: 'RR123456789AU', url: 'https://auspost.com.au/mypost/track/details/' },
  japan_post: { form: /^([A-Z]{2}\d{9}JP|\d{11,12})$/, example: 'RR123456789JP', url: 'https://trackings.post.japanpost.jp/services/srv/search/direct?locale=en&reqCodeNo1=' },
  korea_post: { form: /^([A-Z]{2}\d{9}KR|\d{13})$/, example: 'RR123456789KR', url: 'https://service.epost.go.kr/trace.RetrieveEmsRigiTraceList.comm?displayHeader=N&POST_CODE=' },
  india_post: { form: /^[A-Z]{2}\d{9}IN$/, example: 'RR123456789IN', url: 'https://www.indiapost.gov.in/_layouts/15/dop.portal.tracking/trackconsignment.aspx?id=' },
  sf_express: { form: /^(SF)?\d{12,13}$/, example: 'SF1234567890123', url: 'https://www.sf-express.com/we/ow/chn/en/waybill/waybill-detail/' },
  yanwen: { form: /^([A-Z]{2}\d{9}YP|U[A-Z]\d{9}YP)$/, example: 'UG123456789YP', url: 'https://track.yw56.com.cn/en/querydel?nums=' },
  ems: { form: /^E[A-Z]\d{9}[A-Z]{2}$/, example: 'EE123456789CN', url: 'https://www.ems.post/en/global-network/tracking?number=' },
  aramex: { form: /^\d{10,20}$/, example: '12345678901', url: 'https://www.aramex.com/track/results?ShipmentNumber=' },
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
