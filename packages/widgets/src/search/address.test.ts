import { assert } from 'chai';
import fc from 'fast-check';
import { addressOf, searchIn, type Searched } from './address.js';
import { unrefined } from './refinement.js';

const words = (most: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .map((text) => [...text.toWellFormed()].slice(0, most).join('').slice(0, 200));
const several = (one: fc.Arbitrary<string>) => fc.uniqueArray(one, { maxLength: 4 });
const amount = fc.option(fc.nat(1e9), { nil: undefined });
const attribute = fc
  .tuple(fc.stringMatching(/^[a-z_]{1,12}$/), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
  .map(([name, value]) => `${name}:${value.toWellFormed()}`)
  .filter((text) => /^[a-z_]{1,30}:.{1,60}$/u.test(text)); // prettier-ignore
const searched: fc.Arbitrary<Searched> = fc
  .record({
    query: words(100),
    sort: fc.constantFrom('relevance', 'price_ascending', 'price_descending', 'rating', 'newest'),
    ignore: several(words(20)),
    category: several(words(10)),
    attribute: several(attribute),
    minimumPrice: amount,
    maximumPrice: amount,
  })
  .map(({ query, minimumPrice, maximumPrice, ...rest }) => ({
    query,
    refinement: {
      ...rest,
      ...(minimumPrice !== undefined && { minimumPrice }),
      ...(maximumPrice !== undefined && { maximumPrice }),
    },
  })); // prettier-ignore

/** Pairs of somebody else, in every way that people write them, and none with a name of ours. */
const foreign = fc
  .array(
    fc.constantFrom('utm_source=mail', 'a=b%20c', 'a=b+c', 'x', '', '=', 'q2=1', 'Q=1', '%71x=1', 'sorting=%E4', 'tag=%', 'q%5B%5D=1', 'e=%C3%A9&e=é'),
    { maxLength: 5 },
  )
  .map((pairs) => pairs.join('&')); // prettier-ignore
const prefix = fc.constantFrom('', 's-', 'souk.', 'shop:q', 'ü');
const hash = fc.constantFrom('', '#', '#top', '#/route?q=mine&sort=x', '#?q=tea');
const options = { numRuns: 400 };

describe('A search in an address', () => {
  it('is read as it was written, for every search there can be', () =>
    fc.assert(
      fc.property(searched, prefix, foreign, hash, (told, before, query, after) => {
        const href = `https://shop.example/find${query && `?${query}`}${after}`;
        assert.deepEqual(searchIn(addressOf(href, before, told), before), told);
      }),
      options,
    ));

  it('is written as it was read: one search has one address', () =>
    fc.assert(
      fc.property(searched, searched, prefix, (first, second, before) => {
        const href = 'https://shop.example/?utm_source=mail';
        const [one, two] = [first, second].map((told) => addressOf(href, before, told));
        assert.equal(one === two, JSON.stringify(first) === JSON.stringify(second));
        assert.equal(addressOf(one ?? '', before, searchIn(one ?? '', before)), one);
      }),
      options,
    ));

  it('leaves the parameters of others and the hash as they are, to the byte', () =>
    fc.assert(
      fc.property(searched, prefix, foreign, hash, (told, before, query, after) => {
        const href = `https://shop.example/find${query && `?${query}`}${after}`;
        const written = addressOf(href, before, told);
        assert.isTrue(written.startsWith(`https://shop.example/find?${query && `${query}&`}`));
        assert.isTrue(written.endsWith(after));
        assert.equal(addressOf(written, before, undefined), href);
      }),
      options,
    ));

  it('of another prefix is another search, which stays', () => {
    const two = addressOf(addressOf('https://shop.example/', 'a-', { query: 'tea', refinement: unrefined }), 'b-', { query: 'mug', refinement: unrefined }); // prettier-ignore
    assert.equal(searchIn(two, 'a-')?.query, 'tea');
    assert.equal(searchIn(two, 'b-')?.query, 'mug');
    assert.equal(addressOf(two, 'a-', undefined), 'https://shop.example/?b-q=mug');
  });

  it('that is old or broken still leads somewhere: what no search can have is passed over', () => {
    const found = searchIn(
      `https://shop.example/?q=${'a'.repeat(300)}&sort=shuffle&min=-4&max=1e9&filter=none&filter=color:red&filter=color:red&category=${'9'.repeat(30)}`,
      '',
    );
    assert.equal(found?.query.length, 200);
    assert.deepEqual(found?.refinement, { ...unrefined, attribute: ['color:red'] });
    assert.isUndefined(searchIn('https://shop.example/#?q=tea', ''));
  });
});
