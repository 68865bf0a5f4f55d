import assert from 'node:assert/strict';
import test from 'node:test';
import { epochMsOf, instantOf } from '@souk/sdk/contract';
import { goodCard } from './gateway.js';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

const headers = (key: string) => ({
  Authorization: `Bearer ${mockKeys.secret}`,
  'Content-Type': 'application/json',
  'Idempotency-Key': key,
});

const post = (souk: MockSouk, path: string, key: string, body: unknown): Promise<Response> =>
  souk.app(
    new Request(`${souk.origin}${path}`, {
      method: 'POST',
      headers: headers(key),
      body: JSON.stringify(body),
    }),
  );

const order = { listing: wellKnown.silkScarf, quantity: 1 };

/** An escrow whose goods are under way, and how its buyer confirms that they came. */
async function shipped(souk: MockSouk) {
  const { platform } = souk;
  let keys = 0;
  const as = (is: 'buyer' | 'seller', id: string) => ({
    caller: { scopes: new Set(['escrow:act'] as const), isServer: false, party: { is, id } },
    wish: { principal: id, key: `key ${(keys += 1)}`, fingerprint: is },
    now: souk.clock.now(),
  });
  const bought = await post(souk, '/v1/escrows', 'buy-a-scarf', { ...order, card: goodCard });
  const { id, buyer, seller } = await bought.json();
  const parcel = { carrier: 'dhl', trackingNumber: '1234567890' } as const;
  const { value } = await platform.escrows.ship(as('seller', seller), id, parcel);
  return {
    id: value.id,
    deadlineMs: epochMsOf(value.confirmBy ?? ''),
    confirm: () => platform.escrows.confirm(as('buyer', buyer), value.id),
    ends: () =>
      platform.escrows
        .timeline({ scopes: new Set(), isServer: true }, value.id)
        .then(({ data }) => data.filter(({ type }) => type === 'escrow.released').length),
  };
}

const moments = { 'a millisecond before': -1, at: 0, 'a millisecond after': 1 } as const;
for (const [when, offset] of Object.entries(moments))
  for (const first of ['buyer', 'timer'] as const)
    test(`a buyer who confirms ${when} the deadline, the ${first} first, and the timer release once between them`, async () => {
      const souk = await createMockSouk();
      const deal = await shipped(souk);
      await souk.clock.set(instantOf(deal.deadlineMs - 2));
      const { entries } = await souk.audit();
      const pass = () => souk.clock.set(instantOf(deal.deadlineMs + offset));
      // Both are begun in one go; which of them the store lets in first is the order in which they were begun.
      const races = first === 'buyer' ? [deal.confirm(), pass()] : [pass(), deal.confirm()];
      await Promise.allSettled(races);
      await souk.clock.set(instantOf(deal.deadlineMs + 2));
      assert.equal(await deal.ends(), 1);
      const after = await souk.audit();
      assert.deepEqual([after.entries - entries, after.faults], [1, []]);
    });

test('the same key a hundred times at once opens one checkout, and 99 answers are its replay, to the byte', async () => {
  const souk = await createMockSouk();
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => post(souk, '/v1/checkouts', 'one-wish-only', order)),
  );
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  const replays = answers.filter((answer) => answer.headers.get('Idempotency-Replayed') === 'true');
  assert.deepEqual([replays.length, new Set(texts).size], [99, 1]);
  assert.ok(answers.every(({ status }) => status === 201));
  const listing = await souk.platform.catalog.retrieve(
    { scopes: new Set(), isServer: true },
    { listing: order.listing },
  );
  const fresh = await (
    await createMockSouk()
  ).platform.catalog.retrieve({ scopes: new Set(), isServer: true }, { listing: order.listing });
  assert.equal(fresh.available - listing.available, 1);
});

test('the same key a hundred times at once charges one card, and whoever has to wait gets the replay', async () => {
  const souk = await createMockSouk();
  const wish = { ...order, card: goodCard };
  const outcomes = { first: 0, replayed: 0 };
  const texts = new Set<string>();
  await Promise.all(
    Array.from({ length: 100 }, async () => {
      let answer = await post(souk, '/v1/escrows', 'one-charge-only', wish);
      // Another run with the key is at the bank: its answer has to be waited for.
      while (answer.status === 409)
        answer = await post(souk, '/v1/escrows', 'one-charge-only', wish);
      assert.equal(answer.status, 201);
      texts.add(await answer.text());
      outcomes[answer.headers.get('Idempotency-Replayed') === 'true' ? 'replayed' : 'first'] += 1;
    }),
  );
  assert.deepEqual([outcomes, texts.size], [{ first: 1, replayed: 99 }, 1]);
  const { entries, faults } = await souk.audit();
  assert.deepEqual([entries, faults, souk.bank.records().length], [1, [], 1]);
});
