import type { Listing } from './contract/listing.js';
import { currencyExponents } from './contract/currency-exponents.js';
import type { Money } from './contract/money.js';

/** What a listing does not say of itself. */
export interface JsonLdPage {
  /** Address of the page that shows the listing, where its buyers arrive. */
  readonly url: string;
  /** Who sells, as a plain name. Never with a rating: search engines ignore or punish stars on an organisation. */
  readonly sellerName?: string | undefined;
  /** Brand, if the page knows it. */
  readonly brand?: string | undefined;
  /** Days until the seller hands the goods to a carrier. @default 3, as long as an escrow gives a seller to ship */
  readonly handlingDays?: number | undefined;
}

type Node = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/**
 * A listing as structured data that search engines read: a Product with its Offer, its delivery, its returns and, once
 * buyers have rated the thing itself, its stars.
 *
 * @see https://schema.org/Product
 */
export function toJsonLd(listing: Listing, page: JsonLdPage): Node & { '@context': string } {
  const { attributes, category, description, media, rating, ratingCount, title } = listing;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    productID: listing.id,
    name: title,
    ...(description === '' ? {} : { description }),
    ...(media.length === 0 ? {} : { image: media.map(({ url }) => url) }),
    ...(page.brand === undefined ? {} : { brand: { '@type': 'Brand', name: page.brand } }),
    category: category.name,
    ...pick(attributes, ['color', 'material', 'pattern', 'size']),
    ...(rating === null ? {} : { aggregateRating: aggregateRating(rating, ratingCount) }),
    offers: offersOf(listing, page),
  };
}

/**
 * The same as the text of a `<script type="application/ld+json">`. Nothing in a title can end the script or open a comment.
 */
export const toJsonLdText = (listing: Listing, page: JsonLdPage): string =>
  JSON.stringify(toJsonLd(listing, page)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const pick = (
  attributes: Readonly<Record<string, string>>,
  names: readonly string[],
): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value.replaceAll('_', ' ')]];
    }),
  );

const aggregateRating = (ratingValue: number, ratingCount: number): Node => ({
  '@type': 'AggregateRating',
  ratingValue,
  ratingCount,
  bestRating: 5,
  worstRating: 1,
});

/** One offer, or for a thing in several versions the range of theirs. */
function offersOf(listing: Listing, page: JsonLdPage): Node {
  const { variants, price } = listing;
  if (variants.length === 0) return offerOf(listing, page, { price, available: listing.available });
  const amounts = variants.map((variant) => variant.price.amount);
  const { currency } = price;
  return {
    '@type': 'AggregateOffer',
    priceCurrency: currency,
    lowPrice: decimal({ amount: Math.min(...amounts), currency }),
    highPrice: decimal({ amount: Math.max(...amounts), currency }),
    offerCount: variants.length,
    offers: variants.map((variant) => ({
      ...offerOf(listing, page, variant),
      sku: variant.id,
      ...(Object.keys(variant.attributes).length === 0
        ? {}
        : { name: `${listing.title} (${Object.values(variant.attributes).join(', ')})` }),
    })),
  };
}

function offerOf(
  listing: Listing,
  page: JsonLdPage,
  { price, available }: { readonly price: Money; readonly available: number },
): Node {
  const { listPrice, returns, status, minimumOrderQuantity } = listing;
  const schema = 'https://schema.org/';
  const availability =
    status === 'closed' ? 'Discontinued' : available > 0 ? 'InStock' : 'OutOfStock';
  return {
    '@type': 'Offer',
    url: page.url,
    price: decimal(price),
    priceCurrency: price.currency,
    availability: schema + availability,
    ...(minimumOrderQuantity > 1
      ? { eligibleQuantity: { '@type': 'QuantitativeValue', minValue: minimumOrderQuantity } }
      : {}),
    ...(listPrice ? { priceSpecification: strikethrough(listPrice) } : {}),
    ...(page.sellerName === undefined
      ? {}
      : { seller: { '@type': 'Organization', name: page.sellerName } }),
    shippingDetails: shippingOf(listing, page.handlingDays ?? 3),
    ...(returns ? { hasMerchantReturnPolicy: returnsOf(listing, returns) } : {}),
  };
}

const strikethrough = (listPrice: Money): Node => ({
  '@type': 'UnitPriceSpecification',
  priceType: 'https://schema.org/StrikethroughPrice',
  price: decimal(listPrice),
  priceCurrency: listPrice.currency,
});

function shippingOf({ delivery, shipsFrom, shipsTo }: Listing, handlingDays: number): Node {
  const days = (minValue: number, maxValue: number): Node => ({
    '@type': 'QuantitativeValue',
    minValue,
    maxValue,
    unitCode: 'DAY',
  });
  return {
    '@type': 'OfferShippingDetails',
    shippingRate: {
      '@type': 'MonetaryAmount',
      value: decimal(delivery.cost),
      currency: delivery.cost.currency,
    },
    shippingOrigin: region([shipsFrom]),
    ...(shipsTo.length === 0 ? {} : { shippingDestination: region(shipsTo) }),
    deliveryTime: {
      '@type': 'ShippingDeliveryTime',
      handlingTime: days(0, handlingDays),
      transitTime: days(delivery.minimumDays, delivery.maximumDays),
    },
  };
}

const region = (countries: readonly string[]): Node => ({
  '@type': 'DefinedRegion',
  addressCountry: countries.length === 1 ? countries[0] : countries,
});

function returnsOf(
  { shipsFrom, shipsTo }: Listing,
  { withinDays, paidBy }: NonNullable<Listing['returns']>,
): Node {
  const schema = 'https://schema.org/';
  const applicableCountry = shipsTo.length === 0 ? shipsFrom : shipsTo;
  if (withinDays === 0)
    return {
      '@type': 'MerchantReturnPolicy',
      applicableCountry,
      returnPolicyCategory: `${schema}MerchantReturnNotPermitted`,
    };
  return {
    '@type': 'MerchantReturnPolicy',
    applicableCountry,
    returnPolicyCategory: `${schema}MerchantReturnFiniteReturnWindow`,
    merchantReturnDays: withinDays,
    returnMethod: `${schema}ReturnByMail`,
    returnFees: `${schema}${paidBy === 'seller' ? 'FreeReturn' : 'ReturnFeesCustomerResponsibility'}`,
  };
}

/** An amount as schema.org wants it: a dot before the currency's own digits, and no sign. */
function decimal({ amount, currency }: Money): string {
  const digits = currencyExponents[currency];
  const text = String(amount).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
