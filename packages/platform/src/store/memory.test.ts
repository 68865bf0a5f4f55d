import assert from 'node:assert/strict';
import test from 'node:test';
import { holdEntry } from '../ledger/journal.js';
import { noon, scarf, unpaidEscrow, weaver } from '../testing/fixtures.js';
import { created } from '../testing/event-log-suite.js';
import { storeSuite } from '../testing/store-suite.js';
import type { StoreDump } from './kept.js';
import { createMemoryStore, type MemoryStore } from './memory.js';

storeSuite('memory store', createMemoryStore);

/** A store with something in every part that a purchase writes to. */
async function usedStore(): Promise<MemoryStore> {
  const store = createMemoryStore();
  await store.transaction((tx) => {
    tx.sellers.put(weaver);
    tx.listings.put(scarf);
    tx.listings.put({ ...scarf, id: 'lst_older', publishedAt: '2026-09-01T00:00:00.000Z' });
    tx.escrows.put(unpaidEscrow);
    tx.journal.post(holdEntry(unpaidEscrow, noon));
    tx.timeline.append('esc_scarf', {
      type: 'escrow.created',
      actor: 'buyer',
      at: noon,
      status: 'awaiting_payment',
      by: null,
      facts: {},
    });
    tx.timers.set('esc_scarf', noon);
    tx.outbox.append({ type: 'listing.changed', listingId: scarf.id, at: noon });
    tx.outbox.append({ type: 'listing.changed', listingId: 'lst_older', at: noon });
    tx.outbox.advance('search', 1);
    tx.outbox.forget(1);
    tx.events.append({ ...created, createdAt: '2026-10-01T00:00:00.000Z' });
    tx.events.append(created);
    tx.events.forget(noon);
  });
  return store;
}

/** What a reader sees, as it is now. */
const looked = (store: MemoryStore): Promise<unknown> =>
  store.transaction((tx) =>
    structuredClone({
      newest: tx.listings.newest({ limit: 9 }),
      ofSeller: tx.listings.ofSeller(weaver.id),
      escrows: [...tx.escrows.all()],
      balances: tx.journal.balances(),
      entries: tx.journal.entries(),
      timeline: tx.timeline.of('esc_scarf'),
      timer: tx.timers.earliest(),
      outbox: tx.outbox.after(0, 9),
      events: tx.events.after(0, { limit: 9 }),
      ofBuyer: tx.events.after(0, { keys: ['buy_amina'], limit: 9 }),
      bounds: tx.events.bounds(),
      position: tx.outbox.position('search'),
    }),
  );

test('a memory store that is written down as text and read back is the same store', async () => {
  const store = await usedStore();
  const copy = createMemoryStore();
  copy.load(JSON.parse(JSON.stringify(store.dump())));
  assert.deepEqual(await looked(copy), await looked(store));
  assert.deepEqual(copy.dump(), store.dump());
});

test('reading back forgets what has come since, and later transactions can still be taken back', async () => {
  const store = await usedStore();
  const [before, dump] = [await looked(store), store.dump()];
  await store.transaction((tx) => {
    tx.listings.put({ ...scarf, id: 'lst_later' });
    tx.listings.delete('lst_older');
    tx.timeline.append('esc_scarf', {
      type: 'late',
      actor: 'system',
      at: noon,
      status: 'expired',
      by: null,
      facts: {},
    });
    tx.timers.set('esc_scarf', undefined);
    tx.events.append(created);
    tx.outbox.append({ type: 'listing.changed', listingId: 'lst_later', at: noon });
  });
  store.load(dump);
  assert.deepEqual(await looked(store), before);
  await assert.rejects(
    store.transaction((tx) => {
      tx.listings.put({ ...scarf, onHand: 0 });
      tx.timeline.append('esc_new', {
        type: 'x',
        actor: 'system',
        at: noon,
        status: 'expired',
        by: null,
        facts: {},
      });
      throw new Error('the power went');
    }),
  );
  assert.deepEqual(store.dump(), dump);
});

test('an entry that does not balance is refused when it is read back', async () => {
  const dump = (await usedStore()).dump();
  const edited: StoreDump = JSON.parse(
    JSON.stringify(dump).replace('"side":"debit"', '"side":"credit"'),
  );
  assert.throws(() => createMemoryStore().load(edited), /is off by/);
});

test('a log of events that is read back has another mark and goes on counting', async () => {
  const store = await usedStore();
  const dump = store.dump();
  const marks: string[] = [];
  const mark = (make: string) =>
    store.transaction((tx) => void marks.push(tx.events.epoch(() => make)));
  await mark('aBcDeFgH');
  await mark('other');
  store.load(dump);
  await mark('aNewMark');
  assert.deepEqual(marks, ['aBcDeFgH', 'aBcDeFgH', 'aNewMark']);
  const next = await store.transaction((tx) => tx.events.append(created));
  assert.deepEqual([next.position, next.sequence], [3, 3]);
});
