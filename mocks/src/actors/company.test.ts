import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, type Souk } from '@souk/sdk';
import { testCards } from '@souk/sdk/contract';
import { goodCard } from '../gateway.js';
import { createMockSouk, mockKeys, type MockSouk } from '../scenario.js';
import { wellKnown } from '../seed/well-known.js';
import type { Snapshot } from '../snapshot/snapshots.js';
import { actorNames, readActors, type ActorName } from './company.js';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;

async function begin(actors: readonly ActorName[], seed = 1) {
  const souk = await createMockSouk({ actors, seed });
  const client = (key: string, session?: string): Souk =>
    createSouk({ key, session, apiOrigin: souk.origin, fetch: souk.fetch, retryCountMax: 0 });
  const server = client(mockKeys.secret);
  const { token } = await server.sessions.create({ party: 'buyer', id: 'buy_amina' });
  return { souk, server, amina: client(mockKeys.publishable, token) };
}

const script = async (amina: Souk, conversation: string) => {
  const lines = await amina.messages
    .list(conversation, { order: 'oldest_first' })
    .toArray({ limit: 50 });
  return lines.map((line) =>
    line.type === 'text'
      ? `${line.from}: ${line.text}`
      : line.type === 'offer'
        ? `${line.by} ${line.move} ${line.unitPrice.amount}`
        : line.type,
  );
};

/** A buyer says hello and haggles by halves until it is over. */
async function haggle(seed: number) {
  const { souk, amina } = await begin(['hagglers'], seed);
  const { id: conversation } = await amina.conversations.create({ listing: wellKnown.silkScarf });
  const hello = { type: 'text', text: 'Bonjour !' } as const;
  await amina.messages.send(conversation, hello, { idempotencyKey: 'hello-hello' });
  await souk.clock.advance('PT1H');
  const made = await amina.offers.make(conversation, { unitPrice: usd(900), quantity: 1 });
  for (let round = 0; round < 10; round++) {
    await souk.clock.advance('PT1H');
    const offer = await amina.offers.retrieve(made.id);
    if (!offer.between || offer.status !== 'open') break;
    const { above, below } = offer.between;
    const amount = Math.ceil((above.amount + below.amount) / 2);
    if (amount >= below.amount) break;
    await amina.offers.counter(made.id, { unitPrice: usd(amount) });
  }
  const { status } = await amina.offers.retrieve(made.id);
  return { status, lines: await script(amina, conversation) };
}

test('a scripted seller greets in the language of its country, haggles, and comes to an end', async () => {
  const { status, lines } = await haggle(1);
  assert.equal(lines[2]?.startsWith('seller: Bonjour et merci'), true, lines.join('\n'));
  assert.equal(lines.filter((line) => line.startsWith('seller: Bonjour')).length, 1);
  assert.match(status, /^(accepted|declined)$/);
  assert.ok(
    lines.some((line) => line.startsWith('seller counter')),
    lines.join('\n'),
  );
});

test('the same seed tells the same story, to the letter', async () => {
  assert.deepEqual(await haggle(3), await haggle(3));
});

test('an answer comes after a while of the clock, with typing, reading and being there before', async () => {
  const { souk, amina } = await begin(['hagglers']);
  const { id } = await amina.conversations.create({ listing: wellKnown.silkScarf });
  const made = await amina.offers.make(id, { unitPrice: usd(1_800), quantity: 1 });
  assert.equal((await amina.offers.retrieve(made.id)).status, 'open');
  await souk.clock.advance('PT1H');
  assert.equal((await amina.offers.retrieve(made.id)).status, 'accepted');
  const { seller } = (await amina.conversations.retrieve(id)).parties;
  assert.ok(seller.readUpTo !== null && seller.readUpTo >= 2 && seller.lastSeenAt !== null);
});

test('what is paid is shipped and delivered by itself; the slow seller misses the time to ship', async () => {
  const { souk, server } = await begin(actorNames);
  const buy = async (listing: string): Promise<string> => {
    const bought = await server.escrows.create({ listing, quantity: 1, card: goodCard });
    assert.ok(bought.outcome === 'confirmed');
    return bought.value.id;
  };
  const scarf = await buy(wellKnown.silkScarf);
  await souk.clock.advance('PT41H');
  assert.equal((await server.escrows.retrieve(scarf)).status, 'shipped');
  const slow = (
    await server.listings.list({ seller: wellKnown.weakSeller }).toArray({ limit: 1 })
  )[0];
  assert.ok(slow);
  const late = await buy(slow.id);
  await souk.clock.advance('PT73H');
  const waiting = await server.escrows.retrieve(late);
  assert.equal(waiting.status, 'funded');
  await souk.clock.advance('P7D');
  assert.equal((await server.escrows.retrieve(scarf)).status, 'delivered');
  assert.match((await server.escrows.retrieve(late)).status, /^(shipped|delivered)$/);
  assert.deepEqual((await souk.audit()).faults, []);
});

for (const [story, wait, expected] of [
  ['damaged', 'P25D', 'damaged'],
  ['lost', 'P12D', 'not_received'],
  ['slow_seller', 'PT73H', undefined],
] as const)
  test(`a deal that is paid with the test card or total of "${story}" goes that way by itself`, async () => {
    const { souk, server } = await begin(actorNames);
    const { number = '' } = testCards.find((each) => 'story' in each && each.story === story) ?? {};
    const bought = await server.escrows.create({
      listing: wellKnown.silkScarf,
      quantity: 1,
      card: { ...goodCard, number },
    });
    assert.ok(bought.outcome === 'confirmed');
    const { id } = bought.value;
    await souk.clock.advance(wait);
    const { dispute, status } = await server.escrows.retrieve(id);
    if (expected === undefined) assert.equal(status, 'funded', 'shipping is late');
    else assert.equal((await server.disputes.retrieve(dispute ?? '')).reason, expected);
    assert.deepEqual((await souk.audit()).faults, []);
  });

test('what actors have in mind is kept in a snapshot, and goes on from it to the letter, in another mock too', async () => {
  const { souk, server, amina } = await begin(actorNames);
  const { id: conversation } = await amina.conversations.create({ listing: wellKnown.silkScarf });
  await amina.offers.make(conversation, { unitPrice: usd(1_500), quantity: 1 });
  await server.escrows.create({ listing: wellKnown.silkScarf, quantity: 1, card: goodCard });
  const moment: Snapshot = JSON.parse(JSON.stringify(souk.snapshot()));
  assert.equal(moment.company?.intents.length, 2);
  const goOn = async (from: MockSouk): Promise<string> => {
    await from.clock.advance('P4D');
    return from.stateHash();
  };
  const first = await goOn(souk);
  await souk.restore(moment);
  assert.equal(await goOn(souk), first);
  const other = await createMockSouk({ actors: actorNames });
  await other.restore(moment);
  assert.equal(await goOn(other), first);
  await other.reset();
  assert.deepEqual(other.snapshot().company?.intents, []);
});

test('who acts is read from names, and a wrong one is refused in words', () => {
  assert.deepEqual(readActors('all'), [...actorNames]);
  assert.deepEqual(readActors('carrier,hagglers'), ['carrier', 'hagglers']);
  assert.throws(() => readActors('weather'), /no actor "weather"; say all, or some of hagglers/);
});

test('without being asked for, nobody acts', async () => {
  const { souk, server, amina } = await begin([]);
  const { id } = await amina.conversations.create({ listing: wellKnown.silkScarf });
  await amina.messages.send(id, { type: 'text', text: 'Hello?' });
  await souk.clock.advance('P1D');
  assert.equal((await server.conversations.retrieve(id)).lastSequence, 2);
});
