import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { currencyExponents } from './currency-exponents.js';
import {
  add,
  allocate,
  formatMoney,
  Money,
  money,
  subtract,
  times,
  type Currency,
} from './money.js';

const currencies = Object.keys(currencyExponents) as Currency[]; // The keys of that very table.
const currency = fc.constantFrom(...currencies);
const amount = fc.integer({ min: -1e12, max: 1e12 });
const weights = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((weight) => weight > 0));

test('a split loses no unit and invents none, however large the amount', () => {
  const anyAmount = fc.oneof(fc.maxSafeNat(), fc.nat(100), fc.constant(Number.MAX_SAFE_INTEGER));
  fc.assert(
    fc.property(anyAmount, weights, currency, (whole, by, code) => {
      const parts = allocate(money(whole, code), by);
      assert.equal(parts.length, by.length);
      assert.equal(parts.reduce((sum, part) => sum + BigInt(part.amount), 0n), BigInt(whole)); // prettier-ignore
      assert.ok(parts.every((part) => part.amount >= 0 && part.currency === code));
    }),
    { numRuns: 2_000 },
  );
});

test('no part of a split is a whole unit away from its exact share, and weight 0 gets nothing', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), weights, (whole, by) => {
      const total = BigInt(by.reduce((sum, weight) => sum + weight, 0));
      for (const [index, part] of allocate(money(whole, 'USD'), by).entries()) {
        const weight = by[index] ?? 0;
        const distance = BigInt(part.amount) * total - BigInt(whole) * BigInt(weight);
        assert.ok(distance > -total && distance < total);
        if (weight === 0) assert.equal(part.amount, 0);
      }
    }),
  );
});

test('left-over units go to the largest remainders, and to the first of equal ones', () => {
  const amounts = (whole: number, by: number[]) =>
    allocate(money(whole, 'USD'), by).map((part) => part.amount);
  assert.deepEqual(amounts(100, [1, 1, 1]), [34, 33, 33]);
  assert.deepEqual(amounts(5, [3, 7]), [2, 3]);
  assert.deepEqual(amounts(1, [1, 1]), [1, 0]);
});

test('what cannot be split is refused', () => {
  for (const by of [[], [0, 0], [-1, 2], [0.5, 0.5], [Number.NaN]])
    assert.throws(() => allocate(money(100, 'USD'), by), RangeError, String(by));
  assert.throws(() => allocate(money(-1, 'USD'), [1]), RangeError);
});

test('adding and subtracting undo each other; currencies never mix', () => {
  fc.assert(
    fc.property(amount, amount, currency, (a, b, code) => {
      const sum = add(money(a, code), money(b, code));
      assert.deepEqual(subtract(sum, money(b, code)), money(a, code));
      assert.deepEqual(sum, add(money(b, code), money(a, code)));
    }),
  );
  const dollars: Money = money(1, 'USD');
  const yen: Money = money(1, 'JPY');
  assert.throws(() => add(dollars, yen), /USD and JPY do not mix/);
  assert.throws(() => subtract(dollars, yen), RangeError);
});

test('an amount is whole minor units, also after arithmetic', () => {
  for (const wrong of [0.5, Number.NaN, Infinity, 2 ** 53])
    assert.throws(() => money(wrong, 'USD'), RangeError);
  assert.throws(() => times(money(1, 'USD'), 1.5), RangeError);
  assert.throws(() => add(money(Number.MAX_SAFE_INTEGER, 'USD'), money(1, 'USD')), RangeError);
  assert.equal(Money.safeParse({ amount: 18.4, currency: 'USD' }).success, false);
  assert.equal(Money.safeParse({ amount: 1840, currency: 'usd' }).success, false);
});

test('an amount is written with the digits of its own currency, in every currency', () => {
  fc.assert(
    fc.property(amount, currency, (minor, code) => {
      const digits = currencyExponents[code];
      const written = formatMoney(money(minor, code), 'en-US').replace(/[^\d.]/g, '');
      const [whole = '', fraction = ''] = written.split('.');
      assert.equal(fraction.length, digits);
      assert.equal(Number(whole + fraction), Math.abs(minor));
    }),
    { numRuns: 1_000 },
  );
  assert.equal(formatMoney(money(1840, 'USD'), 'en-US'), '$18.40');
  assert.equal(formatMoney(money(1840, 'JPY'), 'en-US'), '¥1,840');
  assert.equal(formatMoney(money(1840, 'KWD'), 'en-US').replace(/\s/g, ' '), 'KWD 1.840');
});
