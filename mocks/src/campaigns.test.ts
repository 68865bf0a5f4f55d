import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, isSoukError, type Souk } from '@souk/sdk';
import { addDuration, instantOf, epochMsOf } from '@souk/sdk/contract';
import { defaultStart } from './clock.js';
import { goodCard } from './gateway.js';
import { createRandom } from './random.js';
import { createMockSouk, mockKeys, type MockSouk, type MockSoukOptions } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

const seed = Number(process.env['SEED'] ?? 20261124);
const listing = wellKnown.silkScarf;
const opensAt = addDuration(defaultStart, 'PT1H');
const closesAt = addDuration(opensAt, 'PT2H');
const price = { amount: 990, currency: 'USD' } as const;

interface Scene {
  readonly souk: MockSouk;
  readonly server: Souk;
  readonly shop: Souk;
  readonly campaign: string;
  buyer(id: string): Promise<Souk>;
}

async function scene(
  { units = 10, perBuyer }: { readonly units?: number; readonly perBuyer?: number } = {},
  options: MockSoukOptions = {},
): Promise<Scene> {
  const souk = await createMockSouk(options);
  const client = (key: string, session?: string): Souk =>
    createSouk({ key, session, apiOrigin: souk.origin, fetch: souk.fetch, sleep: async () => {} });
  const server = client(mockKeys.secret);
  const item = { listing, price, units, ...(perBuyer === undefined ? {} : { perBuyer }) };
  const { id } = await server.campaigns.create({
    name: 'Singles’ Day',
    opensAt,
    closesAt,
    items: [item],
  });
  return {
    souk,
    server,
    shop: client(mockKeys.publishable),
    campaign: id,
    buyer: async (buyer) =>
      client(
        mockKeys.publishable,
        (await server.sessions.create({ party: 'buyer', id: buyer })).token,
      ),
  };
}

const codeOf = (error: unknown): string => (isSoukError(error) ? error.code : String(error));
const outcomes = async (tries: readonly Promise<unknown>[]): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const result of await Promise.allSettled(tries)) {
    const name = result.status === 'fulfilled' ? 'held' : codeOf(result.reason);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

/** Every unit is somewhere, exactly once: for sale, set aside, held, or sold. */
async function assertUnits({ souk, server, campaign }: Scene, onShelf: number): Promise<void> {
  const { items } = await server.campaigns.retrieve(campaign);
  for (const { units, available, held, sold } of items) {
    assert.equal(units, available + held + sold);
    assert.ok(Math.min(units, available, held, sold) >= 0);
  }
  assert.equal((await server.listings.retrieve(listing)).available, onShelf);
  assert.deepEqual((await souk.audit()).faults, []);
}

test('a campaign opens and closes at the same instant for all: not a millisecond before, at once from then on', async () => {
  const stage = await scene();
  const wish = { campaign: stage.campaign, listing, quantity: 1 };
  const at = async (instant: string, ms: number): Promise<string> => {
    await stage.souk.clock.set(instantOf(epochMsOf(instant) + ms));
    return stage.shop.reservations.create(wish).then(({ status }) => status, codeOf);
  };
  assert.equal(await at(opensAt, -1), 'campaign_not_open');
  assert.equal(await at(opensAt, 0), 'active');
  assert.equal(await at(opensAt, 1), 'active');
  assert.equal(await at(closesAt, -1), 'active');
  assert.equal(await at(closesAt, 0), 'campaign_closed');
});

test('it opens by the clock alone, also when the timer that announces it has not fired', async () => {
  const start = addDuration(defaultStart, 'PT1H');
  const souk = await createMockSouk({ start: defaultStart });
  const server = createSouk({ key: mockKeys.secret, apiOrigin: souk.origin, fetch: souk.fetch });
  const { id } = await server.campaigns.create({
    name: 'Tea',
    opensAt: defaultStart,
    closesAt: start,
    items: [{ listing, price, units: 1 }],
  });
  assert.equal((await server.campaigns.retrieve(id)).status, 'open');
  assert.equal(
    (await server.reservations.create({ campaign: id, listing, quantity: 1 })).status,
    'active',
  );
});

test('1 unit and 1,000 buyers at once make one sale, and every other buyer is told that it is sold out', async () => {
  const stage = await scene({ units: 1 });
  await stage.souk.clock.set(opensAt);
  const wish = { campaign: stage.campaign, listing, quantity: 1 };
  const tries = Array.from({ length: 1_000 }, () => stage.shop.reservations.create(wish));
  assert.deepEqual(await outcomes(tries), { held: 1, sold_out: 999 });
  const won = (await Promise.allSettled(tries)).flatMap((result) =>
    result.status === 'fulfilled' ? [result.value] : [],
  );
  const bought = await stage.server.escrows.create({
    listing,
    quantity: 1,
    card: goodCard,
    reservationToken: won[0]?.token ?? '',
  });
  assert.equal(bought.outcome === 'confirmed' && bought.value.quote.unitPrice.amount, price.amount);
  const { status, items } = await stage.server.campaigns.retrieve(stage.campaign);
  assert.deepEqual(
    [status, items[0]?.sold, items[0]?.available, items[0]?.held],
    ['sold_out', 1, 0, 0],
  );
  await assertUnits(stage, 11);
});

test('the same of the plain checkout: 1 unit and 1,000 buyers at once make one sale', async () => {
  const souk = await createMockSouk();
  const server = createSouk({ key: mockKeys.secret, apiOrigin: souk.origin, fetch: souk.fetch });
  await souk.restock(listing, 1);
  const tries = Array.from({ length: 1_000 }, () =>
    server.escrows.create({ listing, quantity: 1, card: goodCard }),
  );
  const counts = { confirmed: 0, sold_out: 0 };
  for (const outcome of await Promise.all(tries))
    if (outcome.outcome === 'confirmed') counts.confirmed += 1;
    else if (outcome.error.code === 'sold_out') counts.sold_out += 1;
  assert.deepEqual(counts, { confirmed: 1, sold_out: 999 });
  const { entries, faults } = await souk.audit();
  assert.deepEqual([entries, faults], [1, []]);
});

test('what is reserved and not bought comes back after ten minutes to the millisecond, and can be bought again', async () => {
  const stage = await scene({ units: 3 });
  await stage.souk.clock.set(opensAt);
  const wish = { campaign: stage.campaign, listing, quantity: 3 };
  const held = await stage.shop.reservations.create(wish);
  assert.equal(held.expiresBy, addDuration(opensAt, 'PT10M'));
  await assert.rejects(stage.shop.reservations.create({ ...wish, quantity: 1 }), {
    code: 'sold_out',
  });
  await stage.souk.clock.set(instantOf(epochMsOf(held.expiresBy) - 1));
  const status = async () =>
    (await stage.shop.reservations.retrieve(held.id, { clientSecret: held.token })).status;
  assert.equal(await status(), 'active');
  await stage.souk.clock.set(held.expiresBy);
  assert.equal(await status(), 'expired');
  await assert.rejects(
    stage.shop.checkouts.create({ listing, quantity: 3, reservationToken: held.token }),
    { code: 'reservation_ended' },
  );
  assert.equal((await stage.shop.reservations.create(wish)).status, 'active');
  await assertUnits(stage, 9);
});

test('a checkout takes over what is held, at the price of the campaign, and gives it back when it is not paid', async () => {
  const stage = await scene({ units: 2 });
  await stage.souk.clock.set(opensAt);
  const held = await stage.shop.reservations.create({
    campaign: stage.campaign,
    listing,
    quantity: 2,
  });
  const checkout = await stage.shop.checkouts.create({
    listing,
    quantity: 2,
    reservationToken: held.token,
  });
  assert.equal(checkout.quote.items.amount, 2 * price.amount);
  await assert.rejects(
    stage.shop.checkouts.create({ listing, quantity: 2, reservationToken: held.token }),
    { code: 'reservation_ended' },
  );
  const item = async () => (await stage.server.campaigns.retrieve(stage.campaign)).items[0];
  assert.equal((await item())?.held, 2);
  await stage.souk.clock.advance('PT10M');
  assert.deepEqual([(await item())?.held, (await item())?.available], [0, 2]);
  await assertUnits(stage, 10);
});

test('a token opens only what it holds', async () => {
  const stage = await scene();
  await stage.souk.clock.set(opensAt);
  const { token, id } = await stage.shop.reservations.create({
    campaign: stage.campaign,
    listing,
    quantity: 2,
  });
  const create = (quantity: number, reservationToken: string): Promise<unknown> =>
    stage.shop.checkouts.create({ listing, quantity, reservationToken });
  await assert.rejects(create(1, token), { code: 'invalid_request', param: 'quantity' });
  await assert.rejects(create(2, `${id}.guess`), { code: 'reservation_not_found' });
  await assert.rejects(create(2, 'rsv_nothing.guess'), { code: 'reservation_not_found' });
  await assert.rejects(stage.shop.reservations.retrieve(id, { clientSecret: `${id}.guess` }), {
    code: 'client_secret_wrong',
  });
  await stage.shop.reservations.release(id, { clientSecret: token });
  await assert.rejects(create(2, token), { code: 'reservation_ended' });
  await assert.rejects(stage.shop.reservations.release(id, { clientSecret: token }), {
    code: 'reservation_ended',
  });
  await assertUnits(stage, 2);
});

test('no buyer gets more than the limit, however many requests come at once; what ends unpaid does not count', async () => {
  const stage = await scene({ units: 10, perBuyer: 2 });
  await stage.souk.clock.set(opensAt);
  const amina = await stage.buyer('buy_amina');
  const wish = { campaign: stage.campaign, listing, quantity: 1 };
  const tries = Array.from({ length: 100 }, () => amina.reservations.create(wish));
  assert.deepEqual(await outcomes(tries), { held: 2, buyer_limit_reached: 98 });
  assert.deepEqual(await outcomes([stage.shop.reservations.create(wish)]), { buyer_unknown: 1 });
  assert.deepEqual(await outcomes([(await stage.buyer('buy_bo')).reservations.create(wish)]), {
    held: 1,
  });
  const first = await tries[0];
  await stage.server.escrows.create({
    listing,
    quantity: 1,
    card: goodCard,
    reservationToken: first?.token ?? '',
  });
  await stage.souk.clock.advance('PT10M');
  // One is bought, the other has come back.
  assert.deepEqual(await outcomes([amina.reservations.create({ ...wish, quantity: 2 })]), {
    buyer_limit_reached: 1,
  });
  assert.deepEqual(await outcomes([amina.reservations.create(wish)]), { held: 1 });
});

test('what is left when it closes goes back to the listing, and what is held keeps its time and its price', async () => {
  const stage = await scene({ units: 5 });
  await assertUnits(stage, 7);
  await stage.souk.clock.set(opensAt);
  const wish = { campaign: stage.campaign, listing, quantity: 1 };
  const [kept, lapsing] = [
    await stage.shop.reservations.create(wish),
    await stage.shop.reservations.create(wish),
  ];
  await stage.server.campaigns.close(stage.campaign);
  await assertUnits(stage, 10);
  await assert.rejects(stage.shop.reservations.create(wish), { code: 'campaign_closed' });
  await assert.rejects(stage.server.campaigns.close(stage.campaign), { code: 'campaign_closed' });
  const bought = await stage.server.escrows.create({
    listing,
    quantity: 1,
    card: goodCard,
    reservationToken: kept.token,
  });
  assert.equal(bought.outcome === 'confirmed' && bought.value.quote.unitPrice.amount, price.amount);
  await stage.souk.clock.advance('PT10M');
  assert.equal(
    (await stage.shop.reservations.retrieve(lapsing.id, { clientSecret: lapsing.token })).status,
    'expired',
  );
  await assertUnits(stage, 11);
});

test('a refunded sale puts the goods back on the shelf of the listing, not into the campaign', async () => {
  const stage = await scene({ units: 1 });
  await stage.souk.clock.set(opensAt);
  const { token } = await stage.shop.reservations.create({
    campaign: stage.campaign,
    listing,
    quantity: 1,
  });
  await stage.server.escrows.create({
    listing,
    quantity: 1,
    card: goodCard,
    reservationToken: token,
  });
  await stage.souk.clock.advance('P16D');
  const [item] = (await stage.server.campaigns.retrieve(stage.campaign)).items;
  assert.deepEqual([item?.sold, item?.units], [0, 0]);
  await assertUnits(stage, 12);
});

test('no walk of reserving, buying, releasing and waiting loses a unit or sells one twice', async (context) => {
  context.diagnostic(`SEED=${seed}`);
  const random = createRandom(seed);
  const stage = await scene({ units: 6 });
  await stage.souk.restock(listing, 500);
  await stage.souk.clock.set(opensAt);
  const { shop, server, campaign } = stage;
  const tokens: { readonly id: string; readonly token: string }[] = [];
  let sold = 0;
  const steps = [
    async () => {
      const from = random() < 0.7 ? { campaign } : {};
      const { id, token } = await shop.reservations.create({ listing, quantity: 1, ...from });
      tokens.push({ id, token });
    },
    async ({ id, token } = taken()) => shop.reservations.release(id, { clientSecret: token }),
    async ({ token } = taken()) =>
      shop.checkouts.create({ listing, quantity: 1, reservationToken: token }),
    async ({ token } = taken()) => {
      const bought = await server.escrows.create({ ...one, reservationToken: token });
      if (bought.outcome === 'confirmed') sold += 1;
    },
    async () => stage.souk.clock.advance(random() < 0.5 ? 'PT1S' : 'PT2M'),
  ];
  const one = { listing, quantity: 1, card: goodCard };
  const taken = () =>
    tokens.splice(Math.floor(random() * tokens.length), 1)[0] ?? {
      id: 'rsv_none',
      token: 'rsv_none.x',
    };
  for (let count = 0; count < 300; count++) {
    await steps[random() < 0.4 ? 0 : Math.floor(random() * steps.length)]?.().catch(codeOf);
    const [item] = (await server.campaigns.retrieve(campaign)).items;
    assert.ok(item);
    const { units, available, held } = item;
    assert.equal(units, available + held + item.sold, `SEED=${seed}, step ${count}`);
    assert.ok(Math.min(available, held, item.sold) >= 0, `SEED=${seed}, step ${count}`);
  }
  await stage.souk.clock.advance('PT20M');
  assert.ok(sold > 10, `${sold} were sold`);
  const [item] = (await server.campaigns.retrieve(campaign)).items;
  assert.equal(item?.held, 0);
  await assertUnits(stage, 500 - sold - (item?.available ?? 0));
  if (stage.souk.clock.now() < closesAt) await server.campaigns.close(campaign);
  await assertUnits(stage, 500 - sold);
});

test('with a limit, a herd is sent away with times that differ, and everybody is served when they come back', async () => {
  const { souk } = await scene({}, { limits: { perKey: { perSecond: 50, burst: 10 } } });
  const ask = (): Promise<Response> =>
    souk.fetch(`${souk.origin}/v1/campaigns`, {
      headers: { Authorization: `Bearer ${mockKeys.publishable}` },
    });
  const answers = await Promise.all(Array.from({ length: 200 }, ask));
  const refused = answers.filter(({ status }) => status === 429);
  assert.ok(refused.length >= 185, `${refused.length} refused`);
  const seconds = new Set(refused.map(({ headers }) => headers.get('Retry-After')));
  assert.ok(seconds.size >= 4, `they were told ${[...seconds].join(', ')} seconds`);
  const problem = await refused[0]?.json();
  assert.deepEqual([problem.code, problem.retryable], ['rate_limited', true]);
  const waits = await Promise.all(
    refused.slice(1).map(async (response) => (await response.json()).retryAfterMs as number),
  );
  const start = epochMsOf(souk.clock.now());
  let served = 0;
  for (const wait of waits.sort((a, b) => a - b)) {
    await souk.clock.set(instantOf(Math.max(epochMsOf(souk.clock.now()), start + wait)));
    if ((await ask()).status === 200) served += 1;
  }
  assert.ok(
    served / waits.length > 0.95,
    `${served} of ${waits.length} were served when they came back`,
  );
});

test('nobody is limited unless it is said', async () => {
  const { shop } = await scene();
  for (let count = 0; count < 300; count++) await shop.campaigns.list().toArray({ limit: 1 });
});
