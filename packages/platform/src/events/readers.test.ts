import assert from 'node:assert/strict';
import test from 'node:test';
import { createMemoryStore } from '../store/memory.js';
import { noon } from '../testing/fixtures.js';
import { catchUp, type OutboxReader } from './readers.js';

const changed = (listingId: string) => ({ type: 'listing.changed', listingId, at: noon }) as const;

/** A store, readers over it, and how to write events to it. */
function world(readers: readonly OutboxReader[]) {
  const store = createMemoryStore();
  return {
    store,
    readOn: catchUp({ store }, readers),
    append: (...ids: string[]) =>
      store.transaction((tx) => {
        for (const id of ids) tx.outbox.append(changed(id));
      }),
  };
}

const idOf = (event: object): string => ('listingId' in event ? String(event.listingId) : '');

test('every reader reads every event once, those that another reader brings about too', async () => {
  const seen: string[] = [];
  const { readOn, append } = world([
    { name: 'listener', inside: (_, event) => seen.push(idOf(event)) },
    {
      name: 'writer',
      inside(tx, event) {
        if (idOf(event) === 'tea') tx.outbox.append(changed('scarf'));
      },
    },
  ]);
  await append('tea', 'oak');
  await readOn();
  await readOn();
  assert.deepEqual(seen, ['tea', 'oak', 'scarf']);
});

test('what every reader has read is let go, and what one of them could not read stays', async () => {
  let isBroken = true;
  const { store, readOn, append } = world([
    { name: 'quick' },
    {
      name: 'broken',
      inside() {
        if (isBroken) throw new Error('the disk is full');
      },
    },
  ]);
  const kept = () => store.transaction((tx) => tx.outbox.after(0, 9).map(idOf));
  await append('tea');
  await assert.rejects(readOn, /the disk is full/);
  assert.deepEqual(await kept(), ['tea']);
  isBroken = false;
  await readOn();
  assert.deepEqual(await kept(), []);
  await append('scarf');
  assert.deepEqual(await kept(), ['scarf']);
  assert.equal(await store.transaction((tx) => tx.outbox.last()), 2);
});

test('two runs at once, over work outside the store that takes its time, pass over nothing', async () => {
  const seen: string[] = [];
  const { readOn, append } = world([
    {
      name: 'slow',
      async outside(event) {
        await Promise.resolve();
        seen.push(idOf(event));
      },
    },
  ]);
  await append('tea', 'oak');
  const runs = [readOn(), readOn()];
  await append('scarf', 'lamp');
  await Promise.all(runs);
  await append('cup');
  await readOn();
  for (const id of ['tea', 'oak', 'scarf', 'lamp', 'cup']) assert.ok(seen.includes(id), id);
});
