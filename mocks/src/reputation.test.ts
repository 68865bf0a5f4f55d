import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, type Outcome } from '@souk/sdk';
import { goodCard } from './gateway.js';
import { createMockSouk, mockKeys } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

const shipment = { carrier: 'dhl', trackingNumber: '1234567890' } as const;

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.outcome !== 'confirmed') throw outcome.error;
  return outcome.value;
}

async function world() {
  const souk = await createMockSouk();
  const options = { apiOrigin: souk.origin, fetch: souk.fetch, sleep: async () => {} };
  const server = createSouk({ ...options, key: mockKeys.secret });
  const as = async (party: 'buyer' | 'seller', id: string) => ({
    session: (await server.sessions.create({ party, id })).token,
  });
  /** Buys the newcomer's necklace and has it travel for two days. */
  const deal = async (): Promise<void> => {
    const wish = { listing: wellKnown.fromNewSeller, quantity: 1, card: goodCard };
    const { id, buyer } = valueOf(await server.escrows.create(wish));
    await server.escrows.ship(id, shipment, await as('seller', wellKnown.newSeller));
    await souk.clock.advance('P2D');
    await server.escrows.deliver(id);
    valueOf(await server.escrows.confirm(id, await as('buyer', buyer)));
  };
  const trust = async () => (await server.sellers.retrieve(wellKnown.newSeller)).trust;
  const completed = async () => (await trust()).parts[0]?.value;
  return { souk, server, deal, trust, completed };
}

test('five good deals make a new seller a known one, and each counts once', async () => {
  const { server, deal, trust, completed } = await world();
  assert.equal(await completed(), 1);
  assert.equal((await trust()).grade, 'new_seller');
  for (let count = 0; count < 4; count++) await deal();
  assert.equal(await completed(), 5);
  assert.equal(typeof (await trust()).score, 'number');
  assert.equal((await server.sellers.retrieve(wellKnown.newSeller)).deliveryDays, 2);
});

test('after a year without a deal the record has left its window, in the search index too', async () => {
  const { souk, server, deal, completed } = await world();
  await deal();
  const before = await server.search.query({ q: 'silver necklace' });
  const contribution = ({ data }: typeof before) =>
    data.find(({ id }) => id === wellKnown.fromNewSeller)?.ranking['sellerTrust'] ?? assert.fail();
  await souk.clock.advance('P362D');
  assert.equal(await completed(), 2);
  await souk.clock.advance('P4D');
  assert.equal(await completed(), 0);
  const after = await server.search.query({ q: 'silver necklace' });
  assert.ok(contribution(after) < contribution(before));
});

test('a score is taken at the moment it is asked for, and says so for every input', async () => {
  const { souk, trust } = await world();
  await souk.clock.advance('PT36H');
  const { computedAt, parts } = await trust();
  assert.deepEqual(
    [computedAt, ...parts.map((part) => part.computedAt)],
    Array.from({ length: 6 }, () => souk.clock.now()),
  );
});
