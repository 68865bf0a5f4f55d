import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, type CallOptions, type Souk } from '@souk/sdk';
import { decliningCards, goodCard } from './gateway.js';
import { createRandom, type Random } from './random.js';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

const seed = Number(process.env['SEED'] ?? 20261122);
/** Over the line with the client; `walk.test.ts` takes the bare engine through many more. `WORLDS=40` is the long run of 10,000. */
const worlds = Number(process.env['WORLDS'] ?? 2);
const historiesPerWorld = 250;
const [badCard = ''] = Object.keys(decliningCards);

/** A session straight from the platform: the line of the simulation is lossy, its bookkeeping is not. */
async function sessionOf(
  souk: MockSouk,
  party: 'buyer' | 'seller',
  id: string,
): Promise<CallOptions> {
  const wish = { principal: 'simulation', key: souk.platform.newId('key'), fingerprint: id };
  const caller = { scopes: new Set(['session:create'] as const), isServer: true };
  const { value } = await souk.platform.sessions.create(
    { caller, wish, now: souk.clock.now() },
    { party, id },
  );
  return { session: value.token };
}

/** One deal: random steps by random parties at random times. Refusals are part of it. @returns whether it was paid */
async function history(souk: MockSouk, client: Souk, random: Random): Promise<boolean> {
  const made = await client.escrows.create({
    listing: wellKnown.teaBulk,
    quantity: 10,
    feePayer: random() < 0.5 ? 'buyer' : 'split',
    card: { number: random() < 0.15 ? badCard : goodCard.number, expiry: '12/99', cvc: '123' },
  });
  const bought = made.outcome === 'unknown' ? await made.resume() : made;
  if (bought.outcome !== 'confirmed') return false;
  const { id } = bought.value;
  for (let step = 0; step < 5; step++) {
    const buyer = () => sessionOf(souk, 'buyer', bought.value.buyer);
    const seller = () => sessionOf(souk, 'seller', wellKnown.teaHouse);
    const dice = random();
    if (dice < 0.35)
      await client.escrows
        .ship(id, { carrier: 'dhl', trackingNumber: '1234567890' }, await seller())
        .catch(refused);
    else if (dice < 0.5) await client.escrows.confirm(id, await buyer());
    else if (dice < 0.6) await client.escrows.cancel(id, await buyer());
    else if (dice < 0.65) await client.escrows.cancel(id, await seller());
    else if (dice < 0.7) await client.escrows.deliver(id).catch(refused);
    else if (dice < 0.78) await client.escrows.extend(id, await buyer()).catch(refused);
    else if (dice < 0.88)
      await Promise.all([client.escrows.confirm(id, await buyer()), souk.clock.advance('P4D')]);
    else await souk.clock.advance(random() < 0.5 ? 'PT30H' : 'P5D');
  }
  return true;
}

/** A step that the table does not allow now is refused with a code; anything else is a fault. */
function refused(error: unknown): void {
  assert.ok(error instanceof Error && error.name === 'SoukError', String(error));
}

test(`${worlds * historiesPerWorld} random histories over a lossy line leave right books, each escrow paid out once`, async (context) => {
  context.diagnostic(`SEED=${seed}`);
  let paid = 0;
  let written = 0;
  for (let world = 0; world < worlds; world++) {
    const souk = await createMockSouk({ seed: seed + world });
    const random = createRandom(seed + world);
    await souk.restock(wellKnown.teaBulk, 10 * historiesPerWorld);
    souk.faults.add({ on: /^POST/, chance: 0.05, what: { kind: 'lose_request' } });
    souk.faults.add({ on: /^POST/, chance: 0.05, what: { kind: 'lose_response' } });
    const client = createSouk({
      key: mockKeys.secret,
      apiOrigin: souk.origin,
      fetch: souk.fetch,
      sleep: async () => {},
      random,
    });
    for (let count = 0; count < historiesPerWorld; count++) {
      if (await history(souk, client, random)) paid += 1;
      if (count % 25 === 0)
        assert.deepEqual(
          (await souk.audit()).faults,
          [],
          `SEED=${seed}, world ${world}, history ${count}`,
        );
    }
    souk.faults.clear();
    await souk.clock.advance('P60D');
    const { faults, held, entries } = await souk.audit();
    assert.deepEqual(
      [faults, held['USD'] ?? 0],
      [[], 0],
      `SEED=${seed}, world ${world}: all is right and paid out`,
    );
    written += entries;
  }
  context.diagnostic(`${paid} deals were paid; ${written} journal entries`);
  assert.equal(written, paid * 2, `SEED=${seed}: each paid deal was held once and paid out once`);
});
