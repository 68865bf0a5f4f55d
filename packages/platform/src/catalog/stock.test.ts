import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { DomainError } from '../domain-error.js';
import { scarf } from '../testing/fixtures.js';
import type { ListingRow } from './rows.js';
import { availableOf, reserve, restock, sell, setOnHand, unreserve } from './stock.js';

test('the last unit can be promised once; the refusal says how many are left', () => {
  const promised = reserve(scarf, 5);
  assert.throws(
    () => reserve(promised, 1),
    (error) =>
      error instanceof DomainError && error.code === 'sold_out' && error.facts['available'] === 0,
  );
});

test('no order of promising, selling and returning makes stock negative or loses a unit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }))),
      (steps) => {
        let listing = scarf;
        let sold = 0;
        const promises: number[] = [];
        for (const [what, count] of steps) {
          if (what === 0 && availableOf(listing) >= count) {
            listing = reserve(listing, count);
            promises.push(count);
          }
          const promised = what === 0 ? undefined : promises.pop();
          if (promised === undefined) continue;
          if (what === 1) listing = unreserve(listing, promised);
          if (what > 1) {
            listing = sell(listing, promised);
            sold += promised;
          }
          if (what === 3) {
            listing = restock(listing, promised);
            sold -= promised;
          }
          assert.ok(availableOf(listing) >= 0 && listing.reserved >= 0);
          assert.equal(listing.onHand + sold, scarf.onHand);
        }
      },
    ),
  );
});

test('no order of steps over several variants makes one of them negative, and the listing is always their sum', () => {
  const ids = ['var_s', 'var_m', 'var_l'];
  const inSizes: ListingRow = {
    ...scarf,
    onHand: 9,
    variants: ids.map((id) => ({ id, attributes: { size: id }, onHand: 3, reserved: 0 })),
  };
  const step = fc.record({
    what: fc.constantFrom('reserve', 'unreserve', 'sell', 'return', 'set'),
    variant: fc.constantFrom(...ids),
    count: fc.integer({ min: 1, max: 4 }),
  });
  let steps = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (told) => {
      let listing = inSizes;
      const promised: { variant: string; count: number }[] = [];
      for (const { what, variant, count } of told) {
        const found = listing.variants?.find(({ id }) => id === variant) ?? assert.fail();
        const left = availableOf(found);
        if (what === 'reserve' && count > left) {
          assert.throws(() => reserve(listing, count, variant), DomainError);
        } else if (what === 'reserve') {
          listing = reserve(listing, count, variant);
          promised.push({ variant, count });
        } else if (what === 'set' && count < found.reserved) {
          assert.throws(() => setOnHand(listing, count, variant), DomainError);
        } else if (what === 'set') {
          listing = setOnHand(listing, count, variant);
        } else {
          const open = promised.pop();
          if (!open) continue;
          if (what === 'unreserve') listing = unreserve(listing, open.count, open.variant);
          else listing = sell(listing, open.count, open.variant);
          if (what === 'return') listing = restock(listing, open.count, open.variant);
        }
        const rows = listing.variants ?? [];
        for (const row of rows) assert.ok(availableOf(row) >= 0 && row.reserved >= 0);
        assert.equal(listing.onHand, rows.reduce((sum, { onHand }) => sum + onHand, 0));
        assert.equal(listing.reserved, rows.reduce((sum, { reserved }) => sum + reserved, 0));
        steps += 1;
      }
    }),
    { numRuns: 1_000 },
  );
  assert.ok(steps > 5_000, `${steps} steps`);
}); // prettier-ignore

test('units of a variant that is no more do not return to the shelf', () => {
  const variants = [{ id: 'var_s', attributes: {}, onHand: 3, reserved: 0 }];
  const listing: ListingRow = { ...scarf, onHand: 3, variants };
  assert.equal(restock(listing, 2, 'var_gone'), listing);
  assert.equal(restock(listing, 2, 'var_s').onHand, 5);
});
