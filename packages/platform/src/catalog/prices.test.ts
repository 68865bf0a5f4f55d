import assert from 'node:assert/strict';
import test from 'node:test';
import { addDuration, money, type Instant, type Money } from '@souk/sdk/contract';
import fc from 'fast-check';
import { DomainError } from '../domain-error.js';
import { noon, scarf } from '../testing/fixtures.js';
import {
  assertListPrice,
  assertPrices,
  provenListPrice,
  unitPriceOf,
  withPrice,
} from './prices.js';
import type { ListingRow, PriceRecord } from './rows.js';

const usd = (amount: number): Money => money(amount, 'USD');
const dayOf = (day: number): Instant => addDuration(noon, `P${day}D`);
/** Prices asked from these days on. */
const history = (...prices: readonly [day: number, amount: number][]): readonly PriceRecord[] =>
  prices.reduce<readonly PriceRecord[]>((sum, [day, amount]) => withPrice(sum, usd(amount), dayOf(day)), []); // prettier-ignore

test('after 30 days at one price, a lower one may strike it through', () => {
  assert.deepEqual(provenListPrice(history([0, 2_000], [30, 1_500])), usd(2_000));
});

test('a record of less than 30 days proves nothing', () => {
  assert.equal(provenListPrice(history([0, 2_000], [29, 1_500])), undefined);
  assert.equal(provenListPrice(history([0, 2_000])), undefined);
  assert.equal(provenListPrice([]), undefined);
});

test('raised for a day and lowered again, nothing is struck through: the lowest of the 30 days counts', () => {
  assert.equal(provenListPrice(history([0, 1_500], [60, 9_900], [61, 1_500])), undefined);
  assert.deepEqual(provenListPrice(history([0, 1_800], [60, 9_900], [61, 1_500])), usd(1_800));
});

test('a price that ended 30 days before the fall no longer counts; one that ended a day later does', () => {
  assert.deepEqual(provenListPrice(history([0, 1_000], [20, 2_000], [50, 1_500])), usd(2_000));
  assert.equal(provenListPrice(history([0, 1_000], [21, 2_000], [50, 1_500])), undefined);
});

test('a price that rose has nothing to strike through, and the same price again is no new one', () => {
  assert.equal(provenListPrice(history([0, 1_000], [40, 1_500])), undefined);
  assert.equal(history([0, 1_000], [10, 1_000]).length, 1);
});

test('whatever sellers do, what may be struck through was asked in the 30 days before, and nothing lower was', () => {
  const changes = fc.array(
    fc.record({ after: fc.integer({ min: 1, max: 40 }), amount: fc.integer({ min: 1, max: 5 }) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(changes, (told) => {
      let day = 0;
      const asked: number[] = [];
      let records: readonly PriceRecord[] = [];
      for (const { after, amount } of told) {
        while (asked.length < day) asked.push(asked.at(-1) ?? amount);
        records = withPrice(records, usd(amount), dayOf(day));
        asked[day] = amount;
        day += after;
      }
      const proven = provenListPrice(records);
      const fell = records.at(-1)?.from ?? noon;
      const days = Math.round((Date.parse(fell) - Date.parse(noon)) / 86_400_000);
      const before = asked.slice(Math.max(0, days - 30), days);
      if (!proven) return;
      assert.ok(days >= 30 && before.length === 30);
      assert.equal(proven.amount, Math.min(...before));
    }),
    { numRuns: 500 },
  );
});

test('a wrong price to strike through is refused, and the refusal says the right one', () => {
  const proven = history([0, 2_000], [30, 1_500]);
  assertListPrice(usd(2_000), proven);
  assert.throws(
    () => assertListPrice(usd(2_500), proven),
    (error) =>
      error instanceof DomainError &&
      error.code === 'list_price_invalid' &&
      JSON.stringify(error.facts['lowest']) === JSON.stringify(usd(2_000)),
  );
});

test('prices that contradict each other are refused, by name', () => {
  const cases: [string, Partial<ListingRow>][] = [
    ['price', { price: usd(0) }],
    ['priceTiers.0.price', { priceTiers: [{ minimumQuantity: 3, price: usd(1_840) }] }],
    ['priceTiers.0.minimumQuantity', { priceTiers: [{ minimumQuantity: 1, price: usd(9) }] }],
    ['priceTiers.0.price', { priceTiers: [{ minimumQuantity: 3, price: money(9, 'JPY') }] }],
    ['delivery.cost', { delivery: { ...scarf.delivery, cost: money(1, 'EUR') } }],
    ['delivery.cost', { delivery: { ...scarf.delivery, cost: usd(-1) } }],
    ['delivery', { delivery: { ...scarf.delivery, maximumDays: 2 } }],
    ['variants.0.price', { variants: [{ id: 'var_1', attributes: {}, price: usd(-5), onHand: 1, reserved: 0 }] }],
    ['price', { variants: [{ id: 'var_1', attributes: {}, price: usd(1_900), onHand: 1, reserved: 0 }] }],
  ]; // prettier-ignore
  assertPrices(scarf);
  for (const [param, change] of cases)
    assert.throws(
      () => assertPrices({ ...scarf, ...change }),
      (error) => error instanceof DomainError && error.code === 'price_invalid' && error.facts['param'] === param,
      param,
    ); // prettier-ignore
});

test('a price is told per kilogram, litre, metre or piece, to the nearest minor unit', () => {
  assert.deepEqual(unitPriceOf(usd(450), { amount: 250, unit: 'g' }), { price: usd(1_800), per: 'kg' }); // prettier-ignore
  assert.deepEqual(unitPriceOf(usd(999), { amount: 0.75, unit: 'l' }), { price: usd(1_332), per: 'l' }); // prettier-ignore
  assert.deepEqual(unitPriceOf(money(1_000, 'JPY'), { amount: 30, unit: 'cm' }), { price: money(3_333, 'JPY'), per: 'm' }); // prettier-ignore
  assert.deepEqual(unitPriceOf(usd(500), { amount: 6, unit: 'piece' }), { price: usd(83), per: 'piece' }); // prettier-ignore
});
