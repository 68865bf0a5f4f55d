import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, type Souk, type SoukEvent, type StreamMessage } from '@souk/sdk';
import { goodCard } from './gateway.js';
import { createRandom } from './random.js';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';
import { readBlock, type Told } from './suite/follow.js';

const seed = Number(process.env['SEED'] ?? 20261124);
const breaks = 1_000;
const tea = { listing: wellKnown.teaBulk, quantity: 10, card: goodCard };
const never = { after: () => () => {} };

/** A raw reader, which knows nothing of the client: one connection, read in chunks, parsed as the HTML standard says. */
interface Connection {
  /** The blocks of the next chunk, cut off after so many bytes. `undefined` at the end. */
  next(cutAfter?: number): Promise<readonly Told[] | undefined>;
  cancel(): Promise<void>;
}

async function connect(
  souk: MockSouk,
  {
    topics = [],
    lastEventId,
    key = mockKeys.secret,
    batch = false,
    clientSecret,
  }: {
    readonly topics?: readonly string[];
    readonly lastEventId?: string | undefined;
    readonly key?: string;
    readonly batch?: boolean;
    readonly clientSecret?: string;
  } = {},
): Promise<Connection> {
  const url = new URL('/v1/events/stream', souk.origin);
  for (const topic of topics) url.searchParams.append('topic', topic);
  if (batch) url.searchParams.set('delivery', 'batch');
  const headers = new Headers({ Authorization: `Bearer ${key}` });
  if (lastEventId !== undefined) headers.set('Last-Event-ID', lastEventId);
  if (clientSecret !== undefined) headers.set('Souk-Client-Secret', clientSecret);
  const response = await souk.fetch(url, { headers });
  assert.equal(
    response.headers.get('Content-Type'),
    'text/event-stream',
    await textIfRefused(response),
  );
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const decoder = new TextDecoder();
  let text = '';
  return {
    async next(cutAfter) {
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += decoder.decode(value.subarray(0, cutAfter), { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      return blocks.map(readBlock);
    },
    cancel: () => reader.cancel(),
  };
}

const textIfRefused = async (response: Response): Promise<string> =>
  response.ok ? '' : response.text();

const messagesOf = (blocks: readonly Told[] | undefined): readonly StreamMessage[] =>
  (blocks ?? []).flatMap(({ message }) => message ?? []);
const typesOf = (blocks: readonly Told[] | undefined): readonly string[] =>
  messagesOf(blocks).map(({ type }) => type);
const isEvent = (message: StreamMessage): message is SoukEvent => 'sequence' in message;

const serverOf = (souk: MockSouk): Souk =>
  createSouk({ key: mockKeys.secret, apiOrigin: souk.origin, fetch: souk.fetch });

async function buyTea(souk: MockSouk) {
  const bought = await serverOf(souk).escrows.create(tea);
  if (bought.outcome !== 'confirmed') throw bought.error;
  return bought.value;
}

/** Timers that fire when the test says so. */
function timersOfTest() {
  const waiting = new Map<object, { readonly ms: number; readonly wake: () => void }>();
  return {
    waiting,
    after(ms: number, wake: () => void) {
      const key = {};
      waiting.set(key, { ms, wake });
      return () => void waiting.delete(key);
    },
    elapse(ms: number) {
      for (const [key, timer] of waiting) if (timer.ms === ms && waiting.delete(key)) timer.wake();
    },
  };
}

test(`a stream that breaks ${breaks} times, at any byte, misses nothing, repeats nothing and keeps the order`, async (context) => {
  context.diagnostic(`SEED=${seed}`);
  const random = createRandom(seed);
  const souk = await createMockSouk({ seed });
  await souk.restock(wellKnown.teaBulk, 1_000_000);
  const first = await buyTea(souk);
  const seen: SoukEvent[] = [];
  let lastEventId = (
    await serverOf(souk)
      .events.list({ topic: [`escrow:${first.id}`] })
      .toArray({ limit: 9 })
  ).at(-1)?.id;
  let isOver = false;

  async function trade(): Promise<void> {
    for (let count = 0; !isOver; count++) {
      await buyTea(souk);
      // Sometimes nothing happens for a while, so that readers are cut while they wait.
      if (random() < 0.3) await new Promise((next) => setImmediate(next));
    }
  }
  async function follow(): Promise<void> {
    for (let count = 0; count < breaks; count++) {
      const connection = await connect(souk, { lastEventId });
      for (let whole = Math.floor(random() * 4); whole >= 0; whole--) {
        const blocks = await connection.next(
          whole === 0 ? Math.floor(random() * 2_500) : undefined,
        );
        for (const { id, message } of blocks ?? []) {
          lastEventId = id ?? lastEventId;
          if (message && isEvent(message)) seen.push(message);
          else assert.equal(message?.type, 'souk.ready');
        }
      }
      await connection.cancel();
    }
  }
  await Promise.all([trade(), follow().finally(() => (isOver = true))]);

  const all = await serverOf(souk).events.list({ limit: 50 }).toArray({ limit: 1_000_000 });
  context.diagnostic(`${seen.length} events over ${breaks} connections`);
  assert.ok(seen.length > breaks, 'enough happened');
  // The first purchase was before the stream.
  assert.deepEqual(seen, all.slice(2, 2 + seen.length));
});

test('events of one escrow are numbered from 1 and tell how it stood at that moment', async () => {
  const souk = await createMockSouk();
  const { id } = await buyTea(souk);
  await souk.clock.advance('P15D');
  const events = await serverOf(souk)
    .events.list({ topic: [`escrow:${id}`] })
    .toArray({ limit: 9 });
  assert.deepEqual(
    events.map(({ type, sequence, data }) => [type, sequence, 'status' in data && data.status]),
    [
      ['escrow.created', 1, 'awaiting_payment'],
      ['escrow.funded', 2, 'funded'],
      ['escrow.ship_reminder', 3, 'funded'],
      ['escrow.ship_reminder', 4, 'funded'],
      ['escrow.shipping_late', 5, 'funded'],
      ['escrow.refunded', 6, 'refunded'],
    ],
  );
  assert.equal(new Set(events.map((event) => event.id)).size, 6);
});

test('a party hears of its own escrows only, a page with a client secret of its checkout only', async () => {
  const souk = await createMockSouk();
  const server = serverOf(souk);
  const mine = await buyTea(souk);
  const shop = createSouk({ key: mockKeys.publishable, apiOrigin: souk.origin, fetch: souk.fetch });
  const checkout = await shop.checkouts.create({ listing: wellKnown.silkScarf, quantity: 1 });
  const typesFor = async (key: string, more: object = {}): Promise<readonly string[]> => {
    const client = createSouk({
      key: mockKeys.publishable,
      session: key,
      apiOrigin: souk.origin,
      fetch: souk.fetch,
    });
    const events = await client.events.list({}, more).toArray({ limit: 50 });
    return events.map(({ resource, type }) => `${resource.id} ${type}`);
  };
  const sessionOf = async (party: 'buyer' | 'seller', id: string): Promise<string> =>
    (await server.sessions.create({ party, id })).token;
  const teaEvents = [`${mine.id} escrow.created`, `${mine.id} escrow.funded`];
  assert.deepEqual(await typesFor(await sessionOf('buyer', mine.buyer)), teaEvents);
  assert.deepEqual(await typesFor(await sessionOf('seller', wellKnown.teaHouse)), teaEvents);
  assert.deepEqual(await typesFor(await sessionOf('buyer', 'buy_nobody')), []);

  const own = await shop.events
    .list({ topic: [`escrow:${checkout.escrow}`] }, { clientSecret: checkout.clientSecret })
    .toArray({ limit: 9 });
  assert.deepEqual(
    own.map(({ type }) => type),
    ['escrow.created'],
  );
  for (const [what, code] of [
    [
      shop.events.list({ topic: [`escrow:${mine.id}`] }, { clientSecret: checkout.clientSecret }),
      'client_secret_wrong',
    ],
    [shop.events.list({ topic: [`escrow:${mine.id}`] }), 'scope_missing'],
    [shop.events.list({ topic: ['escrow:esc_nothing'] }), 'escrow_not_found'],
    [shop.events.list({ topic: ['listing:lst_nothing'] }), 'listing_not_found'],
    [shop.events.list({ topic: ['weather:wea_today'] }), 'topic_invalid'],
    [shop.events.list(), 'topic_invalid'],
  ] as const)
    await assert.rejects(what.toArray({ limit: 1 }), { code });
});

test('a stream says "souk.reset" when it cannot resume: another epoch, too old, or an id that never was', async () => {
  const souk = await createMockSouk(never);
  await buyTea(souk);
  const [first] = await serverOf(souk).events.list().toArray({ limit: 1 });
  const id = first?.id ?? '';
  const startOf = async (lastEventId: string) => {
    const connection = await connect(souk, { lastEventId });
    const [message] = messagesOf(await connection.next());
    await connection.cancel();
    return [message?.type, message && 'reason' in message.data && message.data.reason];
  };
  assert.deepEqual(await startOf(id), ['souk.ready', false]);
  assert.deepEqual(await startOf('evt_nonsense'), ['souk.reset', 'unknown_id']);
  assert.deepEqual(await startOf(id.replace(/.{12}$/, '000000000099')), [
    'souk.reset',
    'unknown_id',
  ]);
  assert.deepEqual(await startOf(id.replace(/^evt_.{8}/, 'evt_aBcDeFgH')), [
    'souk.reset',
    'other_epoch',
  ]);
  // The last one goes with the retention, and a reader who stands behind the very last one has missed nothing.
  await souk.clock.advance('P31D');
  await buyTea(souk);
  assert.deepEqual(await startOf(id), ['souk.reset', 'too_old']);
  await assert.rejects(serverOf(souk).events.list({ after: id }).toArray({ limit: 1 }), {
    code: 'events_gone',
  });
});

test('after "souk.reset" the stream goes on from now, and the next connection resumes behind it', async () => {
  const souk = await createMockSouk(never);
  await buyTea(souk);
  const connection = await connect(souk, { lastEventId: 'evt_nonsense' });
  const [reset] = (await connection.next()) ?? [];
  await buyTea(souk);
  assert.deepEqual(typesOf(await connection.next()), ['escrow.created', 'escrow.funded']);
  await connection.cancel();
  const again = await connect(souk, { lastEventId: reset?.id });
  assert.deepEqual(typesOf(await again.next()), ['souk.ready', 'escrow.created', 'escrow.funded']);
  await again.cancel();
});

test('the stock of a followed listing is told at once, then at most once every 250 ms, and always the last state', async () => {
  const timers = timersOfTest();
  const souk = await createMockSouk(timers);
  const stockOf = (blocks: readonly Told[] | undefined) =>
    messagesOf(blocks).flatMap((message) =>
      message.type === 'listing.stock' ? [message.data.available] : [],
    );
  const connection = await connect(souk, {
    topics: [`listing:${wellKnown.teaBulk}`],
    key: mockKeys.publishable,
  });
  await souk.restock(wellKnown.teaBulk, 1_000);
  assert.deepEqual(stockOf(await connection.next()), [1_000]);
  let told: readonly number[] | undefined;
  const next = connection.next().then((blocks) => (told = stockOf(blocks)));
  for (let count = 0; count < 50; count++) await buyTea(souk);
  assert.equal(told, undefined, 'nothing before its time');
  timers.elapse(250);
  await next;
  assert.deepEqual(told, [500]);
  await connection.cancel();
});

test('a stream that nothing happens on shows that it lives, and moves on behind what its reader may not see', async () => {
  const timers = timersOfTest();
  const souk = await createMockSouk(timers);
  const { token } = await serverOf(souk).sessions.create({ party: 'buyer', id: 'buy_amina' });
  const connection = await connect(souk, { key: token });
  const [ready] = (await connection.next()) ?? [];
  const beat = connection.next();
  await buyTea(souk);
  timers.elapse(15_000);
  const [block] = (await beat) ?? [];
  assert.equal(block?.message, undefined);
  assert.ok((block?.id ?? '') > (ready?.id ?? ''), 'the id moves on');
  await connection.cancel();
});

test('a reader who takes nothing is cut, and resumes where it was', async () => {
  const timers = timersOfTest();
  const souk = await createMockSouk(timers);
  const connection = await connect(souk);
  const [ready] = (await connection.next()) ?? [];
  await buyTea(souk);
  timers.elapse(60_000);
  assert.equal(await connection.next(), undefined);
  const again = await connect(souk, { lastEventId: ready?.id });
  assert.deepEqual(typesOf(await again.next()), ['souk.ready', 'escrow.created', 'escrow.funded']);
  await again.cancel();
});

test('a stream ends with the session that opened it', async () => {
  const timers = timersOfTest();
  const souk = await createMockSouk(timers);
  const { token } = await serverOf(souk).sessions.create({
    party: 'seller',
    id: wellKnown.teaHouse,
  });
  const connection = await connect(souk, { key: token });
  await connection.next();
  await souk.clock.advance('PT12H');
  await buyTea(souk);
  assert.equal(await connection.next(), undefined);
});

test('in batches a stream answers with what is new and ends, at the latest with a sign of life', async () => {
  const timers = timersOfTest();
  const souk = await createMockSouk(timers);
  const opened = await connect(souk, { batch: true });
  const [ready] = (await opened.next()) ?? [];
  assert.equal(ready?.message?.type, 'souk.ready');
  assert.equal(await opened.next(), undefined);
  const waiting = await connect(souk, { batch: true, lastEventId: ready?.id });
  const answer = waiting.next();
  await buyTea(souk);
  assert.deepEqual(typesOf(await answer), ['souk.ready', 'escrow.created', 'escrow.funded']);
  assert.equal(await waiting.next(), undefined);
});

test('1,000 streams that are left, read or not, canceled or forgotten, leave nobody waiting and no timer', async () => {
  const timers = timersOfTest();
  const souk = await createMockSouk(timers);
  for (let count = 0; count < 250; count++) {
    await connect(souk);
    const canceled = await connect(souk);
    await canceled.next();
    void canceled.next();
    await canceled.cancel();
    const aborted = new AbortController();
    const response = await souk.app(
      new Request(`${souk.origin}/v1/events/stream`, {
        headers: { Authorization: `Bearer ${mockKeys.secret}` },
        signal: aborted.signal,
      }),
    );
    const reader = response.body?.getReader();
    await reader?.read();
    const pending = reader?.read();
    aborted.abort();
    assert.equal((await pending)?.done, true);
    const stalled = await connect(souk);
    await stalled.next();
  }
  assert.equal(souk.platform.events.waiting, 0);
  timers.elapse(60_000);
  assert.equal(timers.waiting.size, 0);
});
