import assert from 'node:assert/strict';
import test from 'node:test';
import { holdEntry } from '../ledger/journal.js';
import { created, eventLogSuite } from './event-log-suite.js';
import { noon, scarf, unpaidEscrow } from './fixtures.js';
import type { Store, Transaction } from '../store/store.js';
import type { ReviewRow } from '../trust/rows.js';

/** What every store must keep, whatever it keeps it in. */
export function storeSuite(name: string, createStore: () => Store): void {
  eventLogSuite(name, createStore);

  test(`${name}: a transaction that throws leaves nothing behind, in any table`, async () => {
    const store = createStore();
    await store.transaction((tx) => {
      tx.listings.put(scarf);
      tx.timers.set('esc_early', '2026-11-23T00:00:00.000Z');
    });
    const before = await store.transaction(everything);
    await assert.rejects(
      store.transaction((tx) => {
        tx.listings.put({ ...scarf, onHand: 1, status: 'closed' });
        tx.listings.put({ ...scarf, id: 'lst_other' });
        tx.escrows.put(unpaidEscrow);
        tx.reviews.put({ ...review, revealedAt: noon });
        tx.journal.post(holdEntry(unpaidEscrow, noon));
        tx.timeline.append('esc_scarf', {
          type: 'escrow.created',
          actor: 'buyer',
          at: noon,
          status: 'awaiting_payment',
          by: null,
          facts: {},
        });
        tx.timers.set('esc_early', undefined);
        tx.timers.set('esc_scarf', noon);
        tx.outbox.append({ type: 'listing.changed', listingId: scarf.id, at: noon });
        tx.outbox.advance('search', 1);
        tx.events.epoch(() => 'aBcDeFgH');
        tx.events.append(created);
        tx.events.forget('2027-01-01T00:00:00.000Z');
        throw new Error('the power went');
      }),
      /the power went/,
    );
    assert.deepEqual(await store.transaction(everything), before);
  });

  test(`${name}: a rehearsal sees what it wrote, and nobody else does, then or later`, async () => {
    const store = createStore();
    await store.transaction((tx) => tx.listings.put(scarf));
    const before = await store.transaction(everything);
    let meanwhile: Promise<unknown> | undefined;
    const onHand = await store.rehearse(async ({ transaction }) => {
      await transaction((tx) => tx.listings.put({ ...scarf, onHand: 1 }));
      meanwhile = store.transaction((tx) => tx.listings.get(scarf.id)?.onHand);
      await Promise.resolve();
      const refused = transaction((tx) => {
        tx.listings.delete(scarf.id);
        throw new Error('no such thing');
      });
      await assert.rejects(refused, /no such thing/);
      return transaction((tx) => tx.listings.get(scarf.id)?.onHand);
    });
    assert.deepEqual([onHand, await meanwhile], [1, scarf.onHand]);
    assert.deepEqual(await store.transaction(everything), before);
  });

  test(`${name}: a rehearsal that fails is taken back as well`, async () => {
    const store = createStore();
    const failed = store.rehearse(async ({ transaction }) => {
      await transaction((tx) => tx.listings.put(scarf));
      throw new Error('the curtain fell');
    });
    await assert.rejects(failed, /the curtain fell/);
    assert.equal(await store.transaction((tx) => tx.listings.get(scarf.id)), undefined);
  });

  test(`${name}: an account never goes below zero`, async () => {
    const store = createStore();
    const { postings, ...entry } = holdEntry(unpaidEscrow, noon);
    const reversed = postings.map((posting) => ({
      ...posting,
      side: posting.side === 'debit' ? ('credit' as const) : ('debit' as const),
    }));
    await assert.rejects(
      store.transaction((tx) => tx.journal.post({ ...entry, postings: reversed })),
      /would fall/,
    );
    assert.equal(await store.transaction((tx) => tx.journal.balance('escrow', 'USD')), 0);
  });

  test(`${name}: the earliest timer comes first, ties by id, moved ones at their new place`, async () => {
    const store = createStore();
    const fired = await store.transaction((tx) => {
      tx.timers.set('esc_c', '2026-11-24T00:00:00.000Z');
      tx.timers.set('esc_b', '2026-11-23T00:00:00.000Z');
      tx.timers.set('esc_a', '2026-11-23T00:00:00.000Z');
      tx.timers.set('esc_c', '2026-11-22T00:00:00.000Z');
      tx.timers.set('esc_d', '2026-11-21T00:00:00.000Z');
      tx.timers.set('esc_d', undefined);
      const order: string[] = [];
      for (let due = tx.timers.earliest(); due; due = tx.timers.earliest()) {
        order.push(due.id);
        tx.timers.set(due.id, undefined);
      }
      return order;
    });
    assert.deepEqual(fired, ['esc_c', 'esc_a', 'esc_b']);
  });

  test(`${name}: what readers of the outbox have read is let go, numbers go on, and a throw brings it back`, async () => {
    const store = createStore();
    const seen = (tx: Transaction): unknown => [
      tx.outbox.after(0, 9).map((event) => 'listingId' in event && event.listingId),
      tx.outbox.last(),
      tx.outbox.position('search'),
    ];
    await store.transaction((tx) => {
      for (const listingId of ['lst_1', 'lst_2', 'lst_3'])
        tx.outbox.append({ type: 'listing.changed', listingId, at: noon });
    });
    await assert.rejects(
      store.transaction((tx) => {
        tx.outbox.advance('search', 3);
        tx.outbox.forget(3);
        tx.outbox.append({ type: 'listing.changed', listingId: 'lst_4', at: noon });
        assert.deepEqual(seen(tx), [['lst_4'], 4, 3]);
        throw new Error('the power went');
      }),
    );
    assert.deepEqual(await store.transaction(seen), [['lst_1', 'lst_2', 'lst_3'], 3, 0]);
    await store.transaction((tx) => tx.outbox.forget(1));
    assert.deepEqual(await store.transaction(seen), [['lst_2', 'lst_3'], 3, 1]);
  });

  test(`${name}: published listings come newest first and pages follow each other without gap or repeat`, async () => {
    const store = createStore();
    const days = ['05', '02', '02', '09', '01'];
    await store.transaction((tx) => {
      for (const [index, day] of days.entries())
        tx.listings.put({
          ...scarf,
          id: `lst_${index}`,
          publishedAt: `2026-10-${day}T00:00:00.000Z`,
        });
      tx.listings.put({ ...scarf, id: 'lst_draft', status: 'draft' });
    });
    const ids = await store.transaction((tx) => {
      const seen: string[] = [];
      for (let after: { publishedAt: string; id: string } | undefined; ;) {
        const [row] = tx.listings.newest({ after, limit: 1 });
        if (!row) return seen;
        seen.push(row.id);
        after = { publishedAt: row.publishedAt ?? '', id: row.id };
      }
    });
    assert.deepEqual(ids, ['lst_3', 'lst_0', 'lst_1', 'lst_2', 'lst_4']);
  });

  test(`${name}: a seller's listings are found whatever their state, and follow a listing that moves`, async () => {
    const store = createStore();
    const found = await store.transaction((tx) => {
      tx.listings.put({ ...scarf, status: 'closed' });
      tx.listings.put({ ...scarf, id: 'lst_moved' });
      tx.listings.put({ ...scarf, id: 'lst_moved', sellerId: 'sel_other' });
      const idsOf = (seller: string): string[] => tx.listings.ofSeller(seller).map(({ id }) => id);
      return [idsOf(scarf.sellerId), idsOf('sel_other'), idsOf('sel_nobody')];
    });
    assert.deepEqual(found, [[scarf.id], ['lst_moved'], []]);
  });

  test(`${name}: reviews that are shown come newest first, by seller and by listing, and none twice over pages`, async () => {
    const store = createStore();
    const seen = await store.transaction((tx) => {
      for (const [index, day] of ['05', '02', '02', '09'].entries())
        tx.reviews.put({
          ...review,
          id: `rev_${index}`,
          revealedAt: `2026-11-${day}T00:00:00.000Z`,
        });
      tx.reviews.put({ ...review, id: 'rev_hidden' });
      tx.reviews.put({ ...review, id: 'rev_seller', author: 'seller', revealedAt: noon });
      tx.reviews.put({ ...review, id: 'rev_other', listingId: 'lst_other', revealedAt: noon });
      const pages = (of: { sellerId?: string; listingId?: string }): string[] => {
        const ids: string[] = [];
        for (let after: { revealedAt: string; id: string } | undefined; ;) {
          const [row] = tx.reviews.revealed({ ...of, after, limit: 1 });
          if (!row) return ids;
          ids.push(row.id);
          after = { revealedAt: row.revealedAt ?? '', id: row.id };
        }
      };
      return [
        pages({ listingId: scarf.id }),
        pages({ sellerId: scarf.sellerId }),
        pages({}),
        tx.reviews.ofEscrow(review.escrowId).length,
      ];
    });
    const shown = ['rev_3', 'rev_0', 'rev_1', 'rev_2'];
    assert.deepEqual(seen, [shown, ['rev_other', ...shown], ['rev_other', ...shown], 7]);
  });
}

const review: ReviewRow = {
  id: 'rev_scarf',
  escrowId: unpaidEscrow.id,
  listingId: scarf.id,
  listingTitle: 'Silk twill scarf',
  sellerId: scarf.sellerId,
  author: 'buyer',
  sellerRating: 5,
  text: 'Softer than it looks.',
  locale: 'en',
  writtenAt: noon,
  revealBy: noon,
};

const everything = (tx: Transaction): unknown => ({
  listings: [...tx.listings.all()],
  newest: tx.listings.newest({ limit: 9 }),
  escrows: [...tx.escrows.all()],
  reviews: [tx.reviews.ofEscrow(review.escrowId), tx.reviews.revealed({ limit: 9 })],
  entries: [...tx.journal.entries()],
  // An account that was never used and one at zero are the same.
  balances: tx.journal.balances().filter(({ money }) => money.amount !== 0),
  timeline: [...tx.timeline.of('esc_scarf')],
  timer: tx.timers.earliest(),
  outbox: tx.outbox.after(0, 9),
  position: tx.outbox.position('search'),
  events: tx.events.after(0, { limit: 9 }),
  bounds: tx.events.bounds(),
});
