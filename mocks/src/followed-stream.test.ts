import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, isSoukError, type Souk, type StreamMessage } from '@souk/sdk';
import { createRandom } from './random.js';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

/* The client's event stream on lines that break. */
const seed = Number(process.env['SEED'] ?? 7);
const tea = { listing: wellKnown.teaBulk, quantity: 10 };
const timers = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

interface Line {
  readonly fetch: typeof globalThis.fetch;
  /** How many connections were cut. */
  readonly cuts: () => number;
}

/** A line that breaks each stream after so many bytes, in the middle of whatever is being said, mostly without an error. */
function breakingLine(souk: MockSouk, bytesLeft: () => number): Line {
  let cuts = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await souk.fetch(input, init);
    if (!response.body || !String(input).includes('/events/stream')) return response;
    let left = bytesLeft();
    const reader = response.body.getReader();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        if (left >= value.length) {
          left -= value.length;
          return controller.enqueue(value);
        }
        cuts += 1;
        controller.enqueue(value.slice(0, left));
        void reader.cancel();
        if (cuts % 3 === 0) controller.error(new TypeError('The line is dead.'));
        else controller.close();
      },
      cancel: () => reader.cancel(),
    });
    return new Response(body, response);
  };
  return { fetch, cuts: () => cuts };
}

const clientOf = (souk: MockSouk, fetch: typeof globalThis.fetch, options = {}): Souk =>
  createSouk({ key: mockKeys.secret, apiOrigin: souk.origin, fetch, sleep: async () => {}, ...options }); // prettier-ignore

test(`through 1,000 broken connections every event comes once and in order (SEED=${seed})`, async () => {
  const souk = await createMockSouk();
  await souk.restock(wellKnown.teaBulk, 1_000_000);
  const random = createRandom(seed);
  // Room for the greeting and at most two events or so: every connection breaks before long.
  const line = breakingLine(souk, () => Math.floor(random() * 1_500));
  const server = clientOf(souk, line.fetch);
  const heard: string[] = [];
  const resets: StreamMessage[] = [];
  for await (const message of server.events.stream()) {
    if (message.type === 'souk.reset') resets.push(message);
    if ('sequence' in message) heard.push(message.id);
    if (line.cuts() >= 1_000 && heard.length >= 400) break;
    // Whoever follows makes the news, so that there is something to be missed.
    await server.checkouts.create(tea);
  }
  assert.ok(line.cuts() >= 1_000, `${line.cuts()} connections broke`);
  assert.deepEqual(resets, []);
  const all = await server.events.list({ limit: 50 }).toArray({ limit: heard.length });
  assert.deepEqual(heard, all.map(({ id }) => id));
}); // prettier-ignore

test('a stream that falls silent is opened again', async () => {
  const souk = await createMockSouk({ after: () => () => {} });
  let opened = 0;
  const server = clientOf(souk, (input, init) => {
    opened += 1;
    return souk.fetch(input, init);
  });
  for await (const message of server.events.stream({}, { silenceMs: 30 }))
    if (message.type === 'souk.ready' && opened === 3) break;
  assert.equal(opened, 3);
});

test('what asking again does not help against ends the stream', async () => {
  const souk = await createMockSouk();
  const stranger = clientOf(souk, souk.fetch, { key: 'sk_test_nobody' });
  await assert.rejects(stranger.events.stream().next(), (error) => isSoukError(error) && error.code === 'key_unknown'); // prettier-ignore
});

test('leaving the loop, a signal and close() end a stream, and leave no timer and nobody waiting', async () => {
  const souk = await createMockSouk();
  const before = timers();
  const server = clientOf(souk, souk.fetch);
  for await (const { type } of server.events.stream()) if (type === 'souk.ready') break;
  const abort = new AbortController();
  const codes: unknown[] = [];
  const followed = [server.events.stream({}, { signal: abort.signal }), server.events.stream()];
  for (const stream of followed) await stream.next();
  const ends = followed.map((stream) =>
    stream.next().catch((error: unknown) => codes.push(isSoukError(error) ? error.code : error)),
  );
  abort.abort();
  await ends[0];
  server.close();
  await ends[1];
  assert.deepEqual(codes, ['aborted', 'client_closed']);
  await new Promise((wake) => setTimeout(wake, 5));
  assert.equal(souk.platform.events.waiting, 0);
  assert.equal(timers(), before);
});
