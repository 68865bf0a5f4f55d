import assert from 'node:assert/strict';
import test from 'node:test';
import type { AttributeDefinition } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { scarf } from '../testing/fixtures.js';
import { assertAttributes, definitionsOf, facetNames } from './attributes.js';
import { changed } from './draft.js';
import { assertComplete, missingOf } from './missing.js';
import type { CategoryRow, ListingRow } from './rows.js';
import { reserve } from './stock.js';
import { asVariant } from './variants.js';

let made = 0;
const newId = (): string => `var_${(made += 1)}`;
const refused = (code: string, param?: string) => (error: unknown) =>
  error instanceof DomainError &&
  error.code === code &&
  (param === undefined || error.facts['param'] === param);

const sizes = [
  { attributes: { size: 's' }, onHand: 2 },
  { attributes: { size: 'm' }, onHand: 3, price: { amount: 2_000, currency: 'USD' } as const },
];
const inSizes = (): ListingRow => changed(scarf, { variants: sizes }, newId);

test('a listing in variants counts their stock, and each is sold at its own price', () => {
  const listing = inSizes();
  assert.deepEqual([listing.onHand, listing.reserved], [5, 0]);
  const [small, medium] = listing.variants ?? [];
  assert.equal(asVariant(listing, small?.id).price.amount, scarf.price.amount);
  assert.equal(asVariant(listing, medium?.id).price.amount, 2_000);
  assert.deepEqual(asVariant(listing, medium?.id).priceTiers, []);
  assert.equal(asVariant(listing, medium?.id).attributes['size'], 'm');
});

test('an order names a variant where there are some, and none where there are none', () => {
  assert.throws(() => asVariant(inSizes(), undefined), refused('variant_invalid', 'variant'));
  assert.throws(() => asVariant(inSizes(), 'var_other'), refused('variant_invalid', 'variant'));
  assert.throws(() => asVariant(scarf, 'var_other'), refused('variant_invalid', 'variant'));
  assert.equal(asVariant(scarf, undefined), scarf);
});

test('a kept variant keeps what is promised of it; one that is promised cannot go or fall below', () => {
  const listing = inSizes();
  const [small, medium] = listing.variants ?? [];
  assert.ok(small && medium);
  const promised = reserve(listing, 2, medium.id);
  const both = [{ ...sizes[0], id: small.id, attributes: { size: 's' }, onHand: 0 }, { id: medium.id, attributes: { size: 'm' }, onHand: 9 }]; // prettier-ignore
  const next = changed(promised, { variants: both }, newId);
  assert.deepEqual([next.onHand, next.reserved, next.variants?.[1]?.reserved], [9, 2, 2]);
  const [first = both[0]] = both;
  assert.throws(() => changed(promised, { variants: first ? [first] : [] }, newId), refused('variant_invalid', 'variants')); // prettier-ignore
  const fewer = [{ id: medium.id, attributes: { size: 'm' }, onHand: 1 }];
  assert.throws(() => changed(promised, { variants: fewer }, newId), refused('variant_invalid', 'variants.0.onHand')); // prettier-ignore
});

test('variants that are not of the listing, that are alike, or that come while units are promised are refused', () => {
  const foreign = [{ id: 'var_other', attributes: { size: 's' }, onHand: 1 }];
  assert.throws(() => changed(scarf, { variants: foreign }, newId), refused('variant_invalid', 'variants.0.id')); // prettier-ignore
  const twins = [
    { attributes: { size: 's', color: 'teal' }, onHand: 1 },
    { attributes: { color: 'teal', size: 's' }, onHand: 1 },
  ];
  assert.throws(() => changed(scarf, { variants: twins }, newId), refused('variant_invalid', 'variants.1.attributes')); // prettier-ignore
  assert.throws(() => changed(reserve(scarf, 1), { variants: sizes }, newId), refused('variant_invalid', 'variants')); // prettier-ignore
});

test('a change leaves alone what it does not name', () => {
  const next = changed(scarf, { shipsTo: ['FR'] }, newId);
  assert.deepEqual(next, { ...scarf, shipsTo: ['FR'] });
});

test('texts need the default language and real language tags', () => {
  const text = { title: 'Carré', description: '' };
  assert.throws(() => changed(scarf, { texts: { en: text } }, newId), refused('invalid_request', 'texts')); // prettier-ignore
  assert.throws(() => changed(scarf, { texts: { fr: text, 'not a tag': text } }, newId), refused('invalid_request', 'texts')); // prettier-ignore
});

test('pictures in other widths become a srcset', () => {
  const source = (width: number) => ({ url: `https://img.example/${width}.jpg`, width });
  const media = [
    { ...source(800), height: 600, alt: 'A scarf', sources: [source(400), source(800)] },
  ];
  assert.equal(
    changed(scarf, { media }, newId).media[0]?.srcset,
    'https://img.example/400.jpg 400w, https://img.example/800.jpg 800w',
  );
});

const color: AttributeDefinition = { name: 'color', kind: 'one_of', values: ['teal', 'red'], isRequired: true, isFacet: true }; // prettier-ignore
const weight: AttributeDefinition = { name: 'weight', kind: 'number', unit: 'g', isRequired: false, isFacet: false }; // prettier-ignore
const tree: readonly CategoryRow[] = [
  { id: '1', parentId: null, names: { en: 'Apparel' }, attributes: [color, weight] },
  {
    id: '2',
    parentId: '1',
    names: { en: 'Scarves' },
    attributes: [{ ...color, values: ['teal'] }],
  },
  { id: '3', parentId: null, names: { en: 'Anything' } },
];
const categoryOf = (id: string) => tree.find((category) => category.id === id);

test('a category has the attributes of those above it, its own in their place, and search counts by some', () => {
  assert.deepEqual(
    definitionsOf(categoryOf, '2').map(({ name, values }) => [name, values]),
    [['color', ['teal']], ['weight', undefined]],
  ); // prettier-ignore
  assert.deepEqual(facetNames(tree), ['color']);
});

test('attributes are held to the category, those of variants too', () => {
  const with_ = (attributes: Record<string, string>): ListingRow => ({ ...scarf, attributes });
  const definitions = definitionsOf(categoryOf, '1');
  assertAttributes(with_({ color: 'red', weight: '62.5' }), definitions);
  assertAttributes(with_({ anything: 'goes' }), definitionsOf(categoryOf, '3'));
  const wrong: [string, Record<string, string>][] = [
    ['color', { color: 'mauve' }],
    ['weight', { color: 'red', weight: 'light' }],
    ['sleeve', { color: 'red', sleeve: 'long' }],
    ['color', { color: '' }],
  ];
  for (const [name, attributes] of wrong)
    assert.throws(() => assertAttributes(with_(attributes), definitions), refused('attribute_invalid', `attributes.${name}`), name); // prettier-ignore
  const variants = [{ id: 'var_1', attributes: { color: 'mauve' }, onHand: 1, reserved: 0 }];
  assert.throws(() => assertAttributes({ ...with_({}), variants }, definitions), refused('attribute_invalid', 'variants.0.attributes.color')); // prettier-ignore
});

test('what is missing is named: titles, a picture, its description, an attribute that the category needs', () => {
  const definitions = [color];
  const media = [{ url: 'https://img.example/1.jpg', width: 1, height: 1, alt: ' ' }];
  const bare = { ...scarf, texts: { fr: { title: '', description: '' } }, media, attributes: {} };
  assert.deepEqual(missingOf(bare, definitions), ['texts.fr.title', 'media.0.alt', 'attributes.color']); // prettier-ignore
  assert.deepEqual(missingOf({ ...scarf, media: [] }, []), ['media']);
  assert.throws(() => assertComplete(bare, definitions), refused('listing_incomplete', 'texts.fr.title')); // prettier-ignore
});

test('an attribute that every variant tells need not be told again', () => {
  const media = [{ url: 'https://img.example/1.jpg', width: 1, height: 1, alt: 'A scarf' }];
  const variants = ['teal', 'red'].map((each, index) => ({ id: `var_${index}`, attributes: { color: each }, onHand: 1, reserved: 0 })); // prettier-ignore
  assert.deepEqual(missingOf({ ...scarf, media, attributes: {}, variants }, [color]), []);
});
