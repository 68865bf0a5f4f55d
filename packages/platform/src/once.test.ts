import assert from 'node:assert/strict';
import test from 'node:test';
import { durationMs, epochMsOf, idempotencyKeyLife, instantOf } from '@souk/sdk/contract';
import { once, type Answer, type Wish } from './once.js';
import { createMemoryStore } from './store/memory.js';
import type { Store } from './store/store.js';
import { noon } from './testing/fixtures.js';

const lifeMs = durationMs(idempotencyKeyLife);
const after = (ms: number): string => instantOf(epochMsOf(noon) + ms);

let done = 0;
/** Does something under a key. What it answers is how often anything was done. */
const wish = (store: Store, key: string, now: string, fingerprint = 'buy tea'): Promise<Answer<number>> => {
  const asked: Wish = { principal: 'sk_test_demo', key, fingerprint };
  return store.transaction((tx) => once(tx, asked, now, () => (done += 1)));
}; // prettier-ignore

const keys = (store: Store): Promise<string[]> =>
  store.transaction((tx) => [...tx.attempts.all()].map(({ id }) => id.split(' ')[1] ?? ''));

for (const [ms, isKnown] of [[-1, true], [0, false], [1, false]] as const)
  test(`a key that comes again ${ms} ms from the end of its life is ${isKnown ? 'answered as before' : 'a new wish’s'}`, async () => {
    const store = createMemoryStore();
    const first = await wish(store, 'tea', noon);
    const again = await wish(store, 'tea', after(lifeMs + ms));
    assert.deepEqual([again.replayed, again.value === first.value], [isKnown, isKnown]);
    // What came under it before is forgotten with it, and a whole life begins.
    if (isKnown) await assert.rejects(wish(store, 'tea', after(lifeMs + ms), 'buy silk'), /first sent with another/);
    else assert.equal((await wish(store, 'tea', after(2 * lifeMs + ms - 1))).replayed, true);
  }); // prettier-ignore

test('new wishes let go of the keys whose life is over, oldest first, and of no others', async () => {
  const store = createMemoryStore();
  for (let day = 0; day < 10; day++) await wish(store, `day ${day}`.replace(' ', '-'), after(day * 86_400_000));
  // Two days after a month three are over; each wish that is done takes two of them along.
  await wish(store, 'late', after(lifeMs + 2 * 86_400_000));
  assert.deepEqual((await keys(store))[0], 'day-2');
  await wish(store, 'later', after(lifeMs + 2 * 86_400_000));
  assert.deepEqual(await keys(store), ['day-3', 'day-4', 'day-5', 'day-6', 'day-7', 'day-8', 'day-9', 'late', 'later']);
}); // prettier-ignore

test('a wish that is refused lets go of nothing, and of a year of wishes those of a month are kept', async () => {
  const store = createMemoryStore();
  await wish(store, 'old', noon);
  await assert.rejects(
    store.transaction((tx) =>
      once(tx, { principal: 'p', key: 'new', fingerprint: 'f' }, after(2 * lifeMs), () => {
        throw new Error('sold out');
      }),
    ),
    /sold out/,
  );
  assert.deepEqual(await keys(store), ['old']);
  const yearMs = 365 * 86_400_000;
  const wishes = Number(process.env['WISHES'] ?? 50_000);
  for (let count = 0; count < wishes; count++)
    await wish(store, `wish-${count}`, after((yearMs * count) / wishes));
  const kept = (await keys(store)).length;
  assert.ok(Math.abs(kept - (wishes * lifeMs) / yearMs) <= 2, `${kept} of ${wishes} were kept`);
});

test('keys that are read back from a snapshot are let go of in the same order', async () => {
  const [store, other] = [createMemoryStore(), createMemoryStore()];
  for (const [index, key] of ['a', 'b', 'c'].entries()) await wish(store, key, after(index));
  other.load(store.dump());
  await wish(other, 'd', after(lifeMs));
  assert.deepEqual(await keys(other), ['b', 'c', 'd']);
});
