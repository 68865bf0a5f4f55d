import assert from 'node:assert/strict';
import test from 'node:test';
import { feePayers, money } from '@souk/sdk/contract';
import { quote } from '../escrow/quote.js';
import { noon, scarf, unpaidEscrow } from '../testing/fixtures.js';
import { audit } from './audit.js';
import {
  assertBalanced,
  holdEntry,
  refundEntry,
  releaseEntry,
  type JournalEntry,
} from './journal.js';

test('holding, releasing and refunding are each one balanced entry, whoever pays the fee', () => {
  for (const feePayer of feePayers) {
    const escrow = { ...unpaidEscrow, quote: quote(scarf, 2, feePayer) };
    for (const entry of [
      holdEntry(escrow, noon),
      releaseEntry(escrow, noon),
      refundEntry(escrow, noon),
    ])
      assert.doesNotThrow(() => assertBalanced(entry));
  }
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
  assert.match(
    audit([hold, hold], balances, [funded]).faults.join(),
    /its entries are "hold hold"/,
  );
  assert.match(
    audit([hold], [{ account: 'cash', money: money(1, 'USD') }], [funded]).faults.join(),
    /says 1 USD/,
  );
  const [first] = hold.postings;
  assert.ok(first);
  assert.match(audit([{ ...hold, postings: [first] }], [], [funded]).faults.join(), /off by 2408/);
});
