import assert from 'node:assert/strict';
import test from 'node:test';
import { escrowFacts } from '../events/describe.js';
import type { EventDraft } from '../events/rows.js';
import type { Store } from '../store/store.js';
import { noon, unpaidEscrow } from './fixtures.js';

/** An event of the unpaid escrow, for its parties. */
export const created: EventDraft = {
  type: 'escrow.created',
  resource: { type: 'escrow', id: 'esc_scarf' },
  createdAt: noon,
  data: escrowFacts(unpaidEscrow),
  audience: ['sel_weaver', 'buy_amina'],
  topics: ['escrow:esc_scarf'],
};

/** What the log of events of every store must keep. */
export function eventLogSuite(name: string, createStore: () => Store): void {
  test(`${name}: events are numbered, per resource too, and found by whom they concern and what they are about`, async () => {
    const store = createStore();
    await store.transaction((tx) => {
      for (let count = 0; count < 6; count++) {
        const id = `esc_${count % 2}`;
        const resource = { type: 'escrow', id } as const;
        tx.events.append({
          ...created,
          resource,
          audience: [`buy_${count % 3}`],
          topics: [`escrow:${id}`],
        });
      }
    });
    const found = await store.transaction((tx) => {
      const positions = (after: number, keys: string[] | undefined, limit = 9): number[] =>
        tx.events.after(after, { keys, limit }).map(({ position }) => position);
      return {
        all: positions(0, undefined),
        sequences: tx.events.after(0, { limit: 9 }).map(({ sequence }) => sequence),
        behind: positions(4, undefined),
        page: positions(1, undefined, 2),
        party: positions(0, ['buy_1']),
        either: positions(0, ['buy_1', 'escrow:esc_0']),
        eitherPage: positions(1, ['buy_1', 'escrow:esc_0'], 2),
        nobody: positions(0, ['buy_9']),
        bounds: tx.events.bounds(),
      };
    });
    assert.deepEqual(found, {
      all: [1, 2, 3, 4, 5, 6],
      sequences: [1, 1, 2, 2, 3, 3],
      behind: [5, 6],
      page: [2, 3],
      party: [2, 5],
      either: [1, 2, 3, 5],
      eitherPage: [2, 3],
      nobody: [],
      bounds: { first: 1, last: 6 },
    });
  });

  test(`${name}: old events go, numbers go on, and a transaction that throws brings them back`, async () => {
    const store = createStore();
    const days = ['01', '02', '03', '04', '05'];
    await store.transaction((tx) => {
      for (const day of days)
        tx.events.append({ ...created, createdAt: `2026-11-${day}T00:00:00.000Z` });
    });
    const state = () =>
      store.transaction((tx) => ({
        all: tx.events.after(0, { limit: 9 }).map(({ position }) => position),
        found: tx.events
          .after(0, { keys: ['buy_amina'], limit: 9 })
          .map(({ position }) => position),
        ...tx.events.bounds(),
      }));
    await assert.rejects(
      store.transaction((tx) => {
        tx.events.forget('2026-11-05T00:00:00.000Z');
        tx.events.append(created);
        throw new Error('the power went');
      }),
    );
    assert.deepEqual(await state(), {
      all: [1, 2, 3, 4, 5],
      found: [1, 2, 3, 4, 5],
      first: 1,
      last: 5,
    });
    await store.transaction((tx) => {
      tx.events.forget('2026-11-04T00:00:00.000Z');
      tx.events.append(created);
    });
    assert.deepEqual(await state(), { all: [4, 5, 6], found: [4, 5, 6], first: 4, last: 6 });
  });
}
