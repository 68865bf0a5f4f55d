import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, type Souk } from '@souk/sdk';
import { decliningCards, goodCard } from './gateway.js';
import { createRandom, type Random } from './random.js';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

const seed = Number(process.env['SEED'] ?? 20261122);
const histories = 10_000;

/** One deal with random steps by random parties at random times, over a line that loses requests and answers. */
async function history(
  souk: MockSouk,
  buyerSide: Souk,
  sellerSide: Souk,
  random: Random,
): Promise<void> {
  const number = random() < 0.15 ? (Object.keys(decliningCards)[0] ?? '') : goodCard.number;
  const made = await buyerSide.escrows.create({
    listing: wellKnown.teaBulk,
    quantity: 10,
    feePayer: random() < 0.5 ? 'buyer' : 'split',
    card: { ...goodCard, number },
  });
  const bought = made.outcome === 'unknown' ? await made.resume() : made;
  if (bought.outcome !== "confirmed") { (globalThis as any).w ??= {}; const k = bought.error.code; (globalThis as any).w[k] = ((globalThis as any).w[k] ?? 0) + 1; return; }
  const { id } = bought.value;
  const buyer = { session: await sessionOf(souk, bought.value.buyer) };
  for (let step = 0; step < 5; step++) {
    const dice = random();
    const ignored = (): void => {};
    if (dice < 0.35)
      await sellerSide.escrows
        .ship(id, { carrier: 'dhl', trackingNumber: '1234567890' })
        .catch(ignored);
    else if (dice < 0.5) await buyerSide.escrows.confirm(id, buyer);
    else if (dice < 0.6) await buyerSide.escrows.cancel(id, buyer);
    else if (dice < 0.65) await sellerSide.escrows.cancel(id);
    else if (dice < 0.75) await buyerSide.escrows.extend(id, buyer).catch(ignored);
    else if (dice < 0.85)
      await Promise.all([buyerSide.escrows.confirm(id, buyer), souk.clock.advance('P4D')]);
    else await souk.clock.advance(random() < 0.5 ? 'PT30H' : 'P5D');
  }
}

async function sessionOf(souk: MockSouk, buyer: string): Promise<string> {
  const caller = { scopes: new Set(['session:create'] as const), isServer: true };
  const wish = { principal: 'simulation', key: souk.platform.newId('key'), fingerprint: buyer };
  return (
    await souk.platform.sessions.create(
      { caller, wish, now: souk.clock.now() },
      { party: 'buyer', id: buyer },
    )
  ).value.token;
}

test(`${histories} random histories over a lossy line leave right books, each escrow paid out once`, async (context) => {
  context.diagnostic(`SEED=${seed}`);
  const souk = await createMockSouk({ seed });
  const random = createRandom(seed);
  // Enough tea for everybody.
  const tea = await souk.platform.catalog.retrieve({ listing: wellKnown.teaBulk });
  assert.ok(tea.available > 0);
  souk.faults.add({ on: /^POST/, chance: 0.05, what: { kind: 'lose_request' } });
  souk.faults.add({ on: /^POST/, chance: 0.05, what: { kind: 'lose_response' } });
  const common = { apiOrigin: souk.origin, fetch: souk.fetch, sleep: async () => {}, random };
  const server = createSouk({ ...common, key: mockKeys.secret });
  const { token } = await server.sessions.create({ party: 'seller', id: wellKnown.teaHouse });
  const sellerSide = createSouk({ ...common, key: mockKeys.publishable, session: token });
  for (let count = 0; count < histories; count++) {
    await history(souk, server, sellerSide, random);
    if (count % 500 === 0)
      assert.deepEqual((await souk.audit()).faults, [], `SEED=${seed}, history ${count}`);
    if (count % 100 === 0) await restock(souk);
  }
  souk.faults.clear();
  await souk.clock.advance('P60D');
  const { faults, held, entries } = await souk.audit();
  assert.deepEqual(faults, [], `SEED=${seed}`);
  assert.equal(held['USD'] ?? 0, 0, `SEED=${seed}: everything has been paid out`);
  console.log((globalThis as any).w);
  context.diagnostic(`${histories} histories, ${entries} journal entries`);
  assert.ok(entries > histories, 'the histories did move money');
});

/** Fresh stock, so that the random walk does not end in "sold out". */
const restock = (souk: MockSouk): Promise<void> => souk.restock(wellKnown.teaBulk, 50_000);
