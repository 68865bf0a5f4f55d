import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { currencyExponents, feePayers, money, type Currency } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { scarf } from '../testing/fixtures.js';
import { quote, unitPrice } from './quote.js';

test('the buyer of one scarf pays price, delivery and a fee of 2.9 %', () => {
  const { items, delivery, buyerFee, sellerFee, total, sellerReceives } = quote(scarf, 1, 'buyer');
  assert.deepEqual(
    [items, delivery, buyerFee, sellerFee, total, sellerReceives].map(({ amount }) => amount),
    [1840, 500, 68, 0, 2408, 2340],
  );
});

test('a quantity tier lowers the price of every unit from its quantity up', () => {
  assert.deepEqual(
    [1, 2, 3, 5].map((count) => unitPrice(scarf, count).amount),
    [1840, 1840, 1620, 1620],
  );
});

test('no unit is lost between what is paid, received and taken as fee, in any currency', () => {
  const currency = fc.constantFrom(...(Object.keys(currencyExponents) as Currency[]));
  fc.assert(
    fc.property(
      currency,
      fc.integer({ min: 1, max: 5_000_000 }),
      fc.integer({ min: 0, max: 90_000 }),
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom(...feePayers),
      (code, price, delivery, count, payer) => {
        const listing = {
          ...scarf,
          price: money(price, code),
          priceTiers: [],
          delivery: { ...scarf.delivery, cost: money(delivery, code) },
        };
        const { total, sellerReceives, buyerFee, sellerFee, items } = quote(listing, count, payer);
        assert.equal(total.amount, sellerReceives.amount + buyerFee.amount + sellerFee.amount);
        assert.equal(total.amount, items.amount + delivery + buyerFee.amount);
        assert.ok(sellerReceives.amount > 0);
        if (payer === 'buyer') assert.equal(sellerFee.amount, 0);
        if (payer === 'seller') assert.equal(buyerFee.amount, 0);
        if (payer === 'split') assert.ok(Math.abs(buyerFee.amount - sellerFee.amount) <= 1);
      },
    ),
  );
});

for (const quantity of [0, -1, 1.5, NaN, 2_000_000])
  test(`a quantity of ${quantity} is refused and the sentence says what would be right`, () => {
    assert.throws(
      () => quote(scarf, quantity, 'buyer'),
      (error) =>
        error instanceof DomainError &&
        error.code === 'quantity_invalid' &&
        /from 1 up/.test(error.message),
    );
  });
