import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { DomainError } from '../domain-error.js';
import { scarf } from '../testing/fixtures.js';
import { availableOf, reserve, restock, sell, unreserve } from './stock.js';

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
