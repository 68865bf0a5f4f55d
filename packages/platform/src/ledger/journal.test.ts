import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { feePayers, money } from '@souk/sdk/contract';
import { quote } from '../escrow/quote.js';
import { noon, scarf, unpaidEscrow } from '../testing/fixtures.js';
import { audit } from './audit.js';
import {
  assertBalanced,
  holdEntry,
  insertionEntry,
  payOutEntry,
  type JournalEntry,
} from './journal.js';
import { holdOf, refundOf, releaseOf, without } from './parts.js';

const why = { reason: 'buyer_confirmed', at: noon };

test('holding, releasing, refunding and splitting are each one balanced entry, whoever pays the fee', () => {
  for (const feePayer of feePayers) {
    const escrow = { ...unpaidEscrow, quote: quote(scarf, 2, feePayer) };
    const hold = holdOf(escrow);
    const half = money(1000, 'USD');
    const rest = without(hold, half);
    for (const entry of [
      holdEntry(escrow, noon),
      payOutEntry(escrow, { release: releaseOf(hold, hold.amount, why) }, noon),
      payOutEntry(escrow, { refund: refundOf(hold, hold.amount, why) }, noon),
      payOutEntry(escrow, { refund: refundOf(hold, half, why), release: releaseOf(rest, rest.amount, why) }, noon),
    ])
      assert.doesNotThrow(() => assertBalanced(entry));
  }
}); // prettier-ignore

test('however a hold is divided, parts add up, no part is below its fee, and the last takes what is left', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000_000 }),
      fc.constantFrom(...feePayers),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), { maxLength: 12 }),
      (price, feePayer, cuts) => {
        const listing = { ...scarf, price: money(price, 'USD'), priceTiers: [] };
        const escrow = { ...unpaidEscrow, quote: quote(listing, 1, feePayer) };
        const { total, buyerFee, sellerFee } = escrow.quote;
        let hold = holdOf(escrow);
        let [out, fees] = [0, 0];
        const take = (amount: number, isRelease: boolean): void => {
          const part = money(amount, 'USD');
          const release = isRelease ? releaseOf(hold, part, why) : undefined;
          const fee = release?.fee ?? refundOf(hold, part, why).feeReturned;
          assert.ok(fee.amount >= 0 && fee.amount <= amount);
          assert.ok((release?.sellerReceives.amount ?? 0) >= 0);
          [out, fees] = [out + amount, fees + fee.amount];
          hold = without(hold, part);
          assert.ok(hold.amount.amount >= hold.fee.amount && hold.fee.amount >= 0);
        };
        for (const [share, isRelease] of cuts) {
          const amount = Math.floor(hold.amount.amount * share);
          if (amount > 0 && amount < hold.amount.amount) take(amount, isRelease);
        }
        take(hold.amount.amount, true);
        assert.deepEqual([out, fees], [total.amount, buyerFee.amount + sellerFee.amount]);
      },
    ),
  );
}); // prettier-ignore

test('a fee is charged on what the seller is paid only: half back, half the fee', () => {
  const hold = { amount: money(20_580, 'USD'), fee: money(580, 'USD') };
  const back = money(10_290, 'USD');
  assert.equal(refundOf(hold, back, why).feeReturned.amount, 290);
  const rest = without(hold, back);
  const { fee, sellerReceives } = releaseOf(rest, rest.amount, why);
  assert.deepEqual([fee.amount, sellerReceives.amount], [290, 10_000]);
});

test('an entry that is off by one cent, or moves nothing, is refused', () => {
  const entry = holdEntry(unpaidEscrow, noon);
  const [first, second] = entry.postings;
  assert.ok(first && second);
  const off: JournalEntry = {
    ...entry,
    postings: [first, { ...second, money: money(2407, 'USD') }],
  };
  assert.throws(() => assertBalanced(off), /off by 1 USD/);
  const mixed: JournalEntry = {
    ...entry,
    postings: [first, { ...second, money: money(2408, 'EUR') }],
  };
  assert.throws(() => assertBalanced(mixed), /off by/);
  const empty: JournalEntry = { ...entry, postings: [{ ...first, money: money(0, 'USD') }] };
  assert.throws(() => assertBalanced(empty), /not above zero/);
});

test('an audit finds every kind of wrong book', () => {
  const hold = holdEntry(unpaidEscrow, noon);
  const balances = [
    { account: 'cash', money: money(2408, 'USD') },
    { account: 'escrow', money: money(2408, 'USD') },
  ] as const;
  const funded = { ...unpaidEscrow, status: 'funded' };
  assert.deepEqual(audit([hold], balances, [funded]).faults, []);
  assert.match(audit([hold], balances, []).faults.join(), /holds 2408 USD; open escrows hold 0/);
  assert.match(audit([hold, hold], balances, [funded]).faults.join(), /fund it so often: 2, not 1/);
  assert.match(
    audit([hold], [{ account: 'cash', money: money(1, 'USD') }], [funded]).faults.join(),
    /says 1 USD/,
  );
  const published = insertionEntry(
    { id: 'lst_shawl', sellerId: 'sel_weaver' },
    money(35, 'USD'),
    noon,
  );
  assert.match(
    audit([published, published], [], []).faults.join(),
    /lst_shawl was charged for more than once/,
  );
  const [first] = hold.postings;
  assert.ok(first);
  assert.match(audit([{ ...hold, postings: [first] }], [], [funded]).faults.join(), /off by 2408/);
});
