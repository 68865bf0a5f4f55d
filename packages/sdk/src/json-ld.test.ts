import assert from 'node:assert/strict';
import test from 'node:test';
import { toJsonLd, toJsonLdText } from './json-ld.js';
import type { Listing } from './contract/index.js';
import { money } from './contract/index.js';
import { scarf } from './testing/samples.js';

const page = { url: 'https://shop.example/scarf', sellerName: 'Soieries du Rhône' };
const picture = { url: 'https://img.example/1.jpg', width: 8, height: 8, alt: 'A scarf' };
const sold: Listing = { ...scarf, media: [picture], returns: { withinDays: 30, paidBy: 'seller' } };

/**
 * What each type may say and must say, from schema.org and from what search engines ask of merchants' listings
 * (https://developers.google.com/search/docs/appearance/structured-data/merchant-listing).
 */
const vocabulary: Readonly<Record<string, { must: readonly string[]; may: readonly string[] }>> = {
  Product: { must: ['name', 'offers'], may: ['@context', 'productID', 'description', 'image', 'brand', 'category', 'color', 'material', 'pattern', 'size', 'aggregateRating'] },
  Brand: { must: ['name'], may: [] },
  Offer: { must: ['price', 'priceCurrency', 'availability', 'url', 'shippingDetails'], may: ['seller', 'hasMerchantReturnPolicy', 'priceSpecification', 'eligibleQuantity', 'sku', 'name'] },
  AggregateOffer: { must: ['lowPrice', 'highPrice', 'priceCurrency', 'offerCount', 'offers'], may: [] },
  Organization: { must: ['name'], may: [] },
  AggregateRating: { must: ['ratingValue', 'ratingCount', 'bestRating', 'worstRating'], may: [] },
  UnitPriceSpecification: { must: ['priceType', 'price', 'priceCurrency'], may: [] },
  QuantitativeValue: { must: ['minValue'], may: ['maxValue', 'unitCode'] },
  OfferShippingDetails: { must: ['shippingRate', 'deliveryTime'], may: ['shippingDestination', 'shippingOrigin'] },
  MonetaryAmount: { must: ['value', 'currency'], may: [] },
  ShippingDeliveryTime: { must: ['handlingTime', 'transitTime'], may: [] },
  DefinedRegion: { must: ['addressCountry'], may: [] },
  MerchantReturnPolicy: { must: ['applicableCountry', 'returnPolicyCategory'], may: ['merchantReturnDays', 'returnMethod', 'returnFees'] },
}; // prettier-ignore

/** Holds a node and everything below it to the vocabulary. @returns the types that were met */
function validate(node: unknown, types: string[] = []): string[] {
  if (Array.isArray(node)) for (const each of node) validate(each, types);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return types;
  const fields = new Map<string, unknown>(Object.entries(node));
  const type = String(fields.get('@type'));
  const { must, may } = vocabulary[type] ?? assert.fail(`no such type: ${type}`);
  types.push(type);
  for (const name of must) assert.ok(fields.has(name), `${type} lacks ${name}`);
  for (const [name, value] of fields) {
    assert.ok(name === '@type' || [...must, ...may].includes(name), `${type} has ${name}`);
    assert.ok(value !== undefined && value !== null && value !== '', `${type}.${name} is empty`);
    if (/price|value$/i.test(name) && typeof value === 'string' && !value.startsWith('https:'))
      assert.match(value, /^\d+(\.\d+)?$|^[A-Z]{3}$/, `${type}.${name}`);
    validate(value, types);
  }
  return types;
}
const variants = [
  { id: 'var_s', attributes: { size: 's' }, price: money(1_840, 'USD'), available: 0 },
  { id: 'var_m', attributes: { size: 'm' }, price: money(2_100, 'USD'), available: 3 },
];

test('every shape of listing is a valid Product with its Offer, delivery and returns', () => {
  const shapes: readonly Partial<Listing>[] = [
    {},
    { media: [], description: '', attributes: {} },
    { variants },
    { rating: 4.5, ratingCount: 12 },
    { listPrice: money(2_400, 'USD') },
    { returns: { withinDays: 0, paidBy: 'buyer' } },
    { returns: { withinDays: 14, paidBy: 'buyer' }, shipsTo: ['FR', 'DE'] },
    { shipsTo: ['FR'], available: 0, minimumOrderQuantity: 10 },
    { status: 'closed' },
    { price: money(1_200, 'JPY'), delivery: { ...scarf.delivery, cost: money(0, 'JPY') } },
  ];
  for (const shape of shapes) {
    const types = validate(toJsonLd({ ...sold, ...shape }, page));
    assert.equal(types[0], 'Product');
    assert.ok(types.includes('Offer') && types.includes('OfferShippingDetails'));
  }
});

test('stars are those that buyers gave the thing, on the Product alone, and absent without any', () => {
  const rated = toJsonLd({ ...sold, rating: 4.5, ratingCount: 12 }, page);
  assert.deepEqual(rated['aggregateRating'], {
    '@type': 'AggregateRating',
    ratingValue: 4.5,
    ratingCount: 12,
    bestRating: 5,
    worstRating: 1,
  });
  assert.equal('aggregateRating' in toJsonLd(sold, page), false);
  const text = JSON.stringify(rated);
  assert.equal(text.split('AggregateRating').length, 2);
  assert.deepEqual(JSON.parse(text).offers.seller, {
    '@type': 'Organization',
    name: page.sellerName,
  });
});

test('prices are decimals with the currency’s own digits', () => {
  const priceOf = (price: Listing['price']) =>
    JSON.parse(JSON.stringify(toJsonLd({ ...sold, price }, page))).offers.price;
  assert.equal(priceOf(money(1_840, 'USD')), '18.40');
  assert.equal(priceOf(money(5, 'USD')), '0.05');
  assert.equal(priceOf(money(1_200, 'JPY')), '1200');
  assert.equal(priceOf(money(12_500, 'KWD')), '12.500');
});

test('a thing in several versions is a range of offers, each with its own stock', () => {
  const { offers } = JSON.parse(JSON.stringify(toJsonLd({ ...sold, variants }, page)));
  assert.deepEqual([offers.lowPrice, offers.highPrice, offers.offerCount], ['18.40', '21.00', 2]);
  assert.deepEqual(
    offers.offers.map(({ sku, availability }: Record<string, string>) => [sku, availability]),
    [
      ['var_s', 'https://schema.org/OutOfStock'],
      ['var_m', 'https://schema.org/InStock'],
    ],
  );
});

test('nothing in a title can end the script that carries it', () => {
  const title = '</script><script>alert(1)</script><!-- & \u2028';
  const text = toJsonLdText({ ...sold, title }, page);
  assert.equal(/[<>&\u2028]/.test(text), false);
  assert.equal(JSON.parse(text).name, title);
});
