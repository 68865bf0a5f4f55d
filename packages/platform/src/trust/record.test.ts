import assert from 'node:assert/strict';
import test from 'node:test';
import { addDuration, money } from '@souk/sdk/contract';
import fc from 'fast-check';
import type { SellerRow } from '../catalog/rows.js';
import { noon, weaver } from '../testing/fixtures.js';
import { changeOf, outcomeOf, type Deal } from './outcome.js';
import { trustInputs } from './present.js';
import { dayOf, nextLeaving, pruned, windowed, withChange } from './record.js';

/** A seller who has just begun here. */
const young: SellerRow = {
  ...weaver,
  completedOrders: 0,
  disputesLost: 0,
  importedAt: '2020-03-01T00:00:00.000Z',
};
const today = dayOf(noon);
const sold = (days: number, day = today) => withChange([], day, { completed: days });

const released: Deal = {
  id: 'esc_scarf',
  sellerId: weaver.id,
  status: 'released',
  quote: { total: money(2_000, 'USD') },
  shippedAt: '2026-11-19T12:00:00.000Z',
  deliveredAt: '2026-11-22T00:00:00.000Z',
  finishedAt: noon,
};

test('a day counts whole until its beginning has left the window, to the millisecond', () => {
  const seller = { ...young, record: sold(3) };
  assert.equal(windowed(seller, noon).completed, 3);
  const leaving = '2027-11-22T00:00:00.000Z';
  assert.equal(windowed(seller, '2027-11-21T23:59:59.999Z').completed, 3);
  assert.equal(windowed(seller, leaving).completed, 0);
  assert.equal(nextLeaving(seller, addDuration(noon, 'P91D')), leaving);
});

test('answers count for 90 days and deals for 365; without any answer a day is assumed', () => {
  const record = withChange(sold(2), today, { replies: 2, replyHours: 5 });
  const seller = { ...young, record };
  assert.deepEqual(
    [windowed(seller, noon).responseHours, windowed(seller, noon).completed],
    [2.5, 2],
  );
  const later = windowed(seller, addDuration(noon, 'P90D'));
  assert.deepEqual([later.responseHours, later.completed], [24, 2]);
});

test('what was brought along counts from the moment it was loaded, its mean like twenty answers', () => {
  const seller = { ...weaver, importedAt: noon, record: withChange([], today, { replies: 10, replyHours: 90 }) }; // prettier-ignore
  assert.equal(windowed(seller, noon).completed, weaver.completedOrders);
  assert.equal(windowed(seller, noon).responseHours, (20 * 3 + 90) / 30);
  assert.equal(windowed(seller, addDuration(noon, 'P365D')).completed, 0);
  assert.equal(nextLeaving({ ...weaver, importedAt: noon }, noon), addDuration(noon, 'P90D'));
});

test('a seller’s inputs are those of the windows, rounded as they are shown', () => {
  const seller = { ...young, record: withChange(sold(9), today, { lost: 1, replies: 3, replyHours: 10 }) }; // prettier-ignore
  const { completedOrders, disputeRate, responseHours } = trustInputs(seller, noon);
  assert.deepEqual([completedOrders, disputeRate, responseHours], [9, 0.1, 3.3]);
});

test('a released deal is completed, with the days that it travelled', () => {
  assert.deepEqual(outcomeOf(released, false), {
    id: 'esc_scarf',
    sellerId: weaver.id,
    day: today,
    completed: 1,
    lost: 0,
    deliveryDays: 2.5,
  });
});

test('money that went back after a dispute is lost, in the share that went back', () => {
  const settled = { ...released, status: 'settled', refunds: [{ amount: money(500, 'USD') }] };
  const share = (deal: Deal, wasDisputed: boolean) => {
    const { completed, lost } = outcomeOf(deal, wasDisputed) ?? { completed: 0, lost: 0 };
    return [completed, lost];
  };
  assert.deepEqual(share({ ...released, status: 'refunded' }, true), [0, 1]);
  assert.deepEqual(share(settled, true), [0.75, 0.25]);
  assert.deepEqual(share(released, true), [1, 0]);
});

test('a deal that was called off before it was shipped, or never paid, says nothing', () => {
  for (const status of ['refunded', 'canceled', 'expired'])
    assert.equal(outcomeOf({ ...released, status }, false), undefined, status);
  assert.equal(outcomeOf({ ...released, finishedAt: undefined }, false), undefined);
});

test('adding and taking back leaves a record as it was, and windows see the sum of its days', () => {
  const change = fc.record({
    day: fc.integer({ min: 0, max: 800 }).map((days) => dayOf(addDuration('2025-01-01T00:00:00.000Z', `P${days}D`))), // prettier-ignore
    completed: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), change, (changes, extra) => {
      const record = changes.reduce<SellerRow['record']>(
        (sum = [], { day, completed }) => withChange(sum, day, { completed }),
        [],
      ) ?? [];
      const days = record.map(({ day }) => day);
      assert.deepEqual(days, [...new Set(days)].sort((a, b) => (a < b ? -1 : 1)));
      const edge = '2025-11-22T12:00:00.000Z';
      const expected = changes.filter(({ day }) => `${day}T00:00:00.000Z` > edge);
      const seller = { ...young, record };
      const counted = windowed(seller, noon).completed;
      assert.equal(counted, expected.reduce((sum, { completed }) => sum + completed, 0));
      assert.equal(windowed({ ...seller, record: pruned(record, noon) }, noon).completed, counted);
      const row = { id: 'esc_1', sellerId: weaver.id, day: extra.day, completed: 1, lost: 0 };
      const added = withChange(record, extra.day, changeOf(row, 1));
      const back = { ...young, record: withChange(added, extra.day, changeOf(row, -1)) };
      assert.equal(windowed(back, noon).completed, counted);
    }),
    { numRuns: 300 },
  );
}); // prettier-ignore
