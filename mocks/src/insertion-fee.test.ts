import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, type ListingDraft, type Souk } from '@souk/sdk';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const fee = usd(35);
const seller = wellKnown.weaver;
const shawl: ListingDraft = {
  texts: { en: { title: 'Evening shawl', description: 'Woven in Lyon.' } },
  defaultLocale: 'en',
  category: '177',
  attributes: { color: 'teal', material: 'silk' },
  price: usd(4_200),
  onHand: 4,
  media: [{ url: 'https://img.example/shawl.jpg', width: 800, height: 1_000, alt: 'A teal shawl' }],
  shipsFrom: 'FR',
  delivery: { minimumDays: 2, maximumDays: 5, cost: usd(600) },
};

const serverOf = ({ origin, fetch }: MockSouk): Souk =>
  createSouk({ key: mockKeys.secret, apiOrigin: origin, fetch, sleep: async () => {} });

test('publishing is free: however listings are published, the books stay empty', async () => {
  const souk = await createMockSouk();
  const server = serverOf(souk);
  const draft = await server.listings.create({ ...shawl, seller });
  await server.listings.publish(draft.id);
  await server.listings.import({ seller, rows: [{ ...shawl, reference: 'a', publish: true }] });
  assert.deepEqual(draft.insertionFee, usd(0));
  const { entries, balances, faults } = await souk.audit();
  assert.deepEqual([entries, balances, faults], [0, [], []]);
});

test('where publishing costs something, it is told before and owed once, in one balanced entry', async () => {
  const souk = await createMockSouk({ insertionFee: fee });
  const server = serverOf(souk);
  const draft = await server.listings.create({ ...shawl, seller });
  assert.deepEqual([draft.insertionFee, (await souk.audit()).entries], [fee, 0]);
  await server.listings.publish(draft.id, { dryRun: true });
  assert.equal((await souk.audit()).entries, 0, 'a dry run costs nothing');
  // Published, sent again under the same key, published when it is, and changed: all that is one publication.
  await server.listings.publish(draft.id, { idempotencyKey: 'publish-the-shawl' });
  await server.listings.publish(draft.id, { idempotencyKey: 'publish-the-shawl' });
  await server.listings.publish(draft.id);
  await server.listings.update(draft.id, { shipsTo: ['FR'] });
  assert.deepEqual(await owed(souk), { entries: 1, due: fee, fees: fee });
});

test('an import owes for each row that it publishes, and for none that it refuses or leaves a draft', async () => {
  const souk = await createMockSouk({ insertionFee: fee });
  const row = (reference: string, more: object = {}) => ({
    ...shawl,
    reference,
    publish: true,
    ...more,
  });
  const rows = [
    row('a'),
    row('b', { media: [] }),
    row('c', { publish: false }),
    row('d'),
    row('a'),
  ];
  const { created, refused } = await serverOf(souk).listings.import({ seller, rows });
  assert.deepEqual([created, refused], [3, 1]);
  assert.deepEqual(await owed(souk), { entries: 2, due: usd(70), fees: usd(70) });
});

/** What the books say; they must be right. */
async function owed(souk: MockSouk): Promise<unknown> {
  const { entries, balances, faults } = await souk.audit();
  assert.deepEqual(faults, []);
  const of = (name: string) => balances.find(({ account }) => account === name)?.money;
  return { entries, due: of(`due:${seller}`), fees: of('fees') };
}
