import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, type Outcome } from '@souk/sdk';
import { goodCard } from './gateway.js';
import { createRandom } from './random.js';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

/* What can happen to a request on its way, at every position of a purchase, alone and in pairs: never two charges. */
type Send = (request: Request) => Promise<Response>;
type Fault = (request: Request, send: Send) => Promise<Response>;

const lost = (): never => {
  throw new TypeError('The line is dead.');
};
const refusal = (status: number, code: string): Fault => {
  const problem = { code, detail: 'Not now.', retryable: true, requestId: 'req_1' };
  const headers = { 'Content-Type': 'application/problem+json', 'Retry-After': '0' };
  return async () => new Response(JSON.stringify(problem), { status, headers });
};
const faults: Readonly<Record<string, Fault>> = {
  'lost on the way there': async () => lost(),
  'lost on the way back': async (request, send) => {
    await send(request);
    return lost();
  },
  // It arrives after the client has given it up, and nobody hears the answer.
  'delayed past its time-out': (request, send) =>
    new Promise((_, reject) =>
      request.signal.addEventListener('abort', () => {
        void send(new Request(request.clone(), { signal: null }));
        reject(new TypeError('Given up.'));
      }),
    ),
  'sent twice': async (request, send) => {
    const [answer] = await Promise.all([send(request.clone()), send(request)]);
    return answer;
  },
  'cut in its answer': async (request, send) => {
    const response = await send(request);
    const text = await response.text();
    return new Response(text.slice(0, text.length / 2), response);
  },
  'refused with 429': refusal(429, 'rate_limited'),
  'refused with 500': refusal(500, 'internal'),
  'refused with 503': refusal(503, 'unavailable'),
  'carried out and answered with 500': async (request, send) => {
    await send(request);
    return refusal(500, 'internal')(request, send);
  },
};
const names = Object.keys(faults);

/** Which fault strikes the request at which position, counted over the whole purchase, from 0. */
type Schedule = ReadonlyMap<number, string>;

const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));
const timers = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

const souk = await createMockSouk();
await souk.restock(wellKnown.silkScarf, 1_000_000);

/** Buys a scarf while the faults strike. @returns what became of it, and what was charged for it */
async function purchase(schedule: Schedule, card: typeof goodCard | { number: string; expiry: string; cvc: string }) {
  const before = souk.bank.records().length;
  let position = 0;
  const late: Promise<unknown>[] = [];
  const send: Send = (request) => {
    const sent = souk.fetch(request);
    late.push(sent);
    return sent;
  };
  const fetch: typeof globalThis.fetch = (input, init) => {
    const fault = faults[schedule.get(position) ?? ''];
    position += 1;
    const request = new Request(input, init);
    return fault ? fault(request, send) : send(request);
  };
  const souks = createSouk({ key: mockKeys.secret, apiOrigin: souk.origin, fetch, sleep: async () => {}, timeoutMs: 50 });
  const checkout = await souks.checkouts.create({ listing: wellKnown.silkScarf, quantity: 1 });
  let paid: Outcome<unknown> = await souks.checkouts.pay(checkout.id, { card });
  if (paid.outcome === 'unknown') paid = await paid.resume();
  const escrow = await souks.escrows.retrieve(checkout.escrow);
  await Promise.all(late);
  const made = souk.bank.records().slice(before);
  const charged = made.filter(({ state }) => state === 'authorized').length;
  return { outcome: paid.outcome, status: escrow.status, charged };
} // prettier-ignore

const told = (schedule: Schedule): string =>
  [...schedule].map(([at, name]) => `request ${at} ${name}`).join(', ');

const bought = { outcome: 'confirmed', status: 'funded', charged: 1 };
const declined = { outcome: 'not_done', status: 'awaiting_payment', charged: 0 };

async function holdsFor(schedules: readonly Schedule[], card: Parameters<typeof purchase>[1], end: object) {
  const before = timers();
  for (const schedule of schedules)
    assert.deepEqual(await purchase(schedule, card), end, told(schedule));
  assert.deepEqual((await souk.audit()).faults, []);
  assert.deepEqual(unhandled, []);
  assert.equal(timers(), before);
} // prettier-ignore

const alone = [0, 1, 2].flatMap((at) => names.map((name): Schedule => new Map([[at, name]])));
/** The second fault strikes a later request: a retry of the first, or another step. */
const pairs = [0, 1, 2].flatMap((first) =>
  [first + 1, first + 2].flatMap((second) =>
    names.flatMap((name) =>
      names.map((other): Schedule => new Map([[first, name], [second, other]])),
    ),
  ),
); // prettier-ignore

test(`a purchase survives each of ${names.length} faults at each of its requests: one charge, and the truth`, () =>
  holdsFor(alone, goodCard, bought));

test('a declined card stays declined whatever strikes: no charge, and the truth', () =>
  holdsFor(alone, { ...goodCard, number: '4000000000000002' }, declined));

test(`a purchase survives ${pairs.length} pairs of faults: one charge, and the truth`, () =>
  holdsFor(pairs, goodCard, bought));

const wished = Number(process.env['ESCROWS'] ?? 500);
const seed = Number(process.env['SEED'] ?? 3);

test(`${wished} escrows on a line that loses 30 % make ${wished} escrows (ESCROWS=${wished} SEED=${seed})`, async () => {
  const shop: MockSouk = await createMockSouk();
  await shop.restock(wellKnown.teaBulk, 1_000_000);
  const random = createRandom(seed);
  const points = ['lost on the way there', 'lost on the way back', 'cut in its answer'];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const fault = random() < 0.3 ? faults[points[Math.floor(random() * points.length)] ?? ''] : undefined;
    const request = new Request(input, init);
    return fault ? fault(request, shop.fetch) : shop.fetch(request);
  };
  const souks = createSouk({ key: mockKeys.secret, apiOrigin: shop.origin, fetch, sleep: async () => {} });
  const made = new Set<string>();
  const wish = { listing: wellKnown.teaBulk, quantity: 10, card: goodCard };
  for (let count = 0; count < wished; count++) {
    let end = await souks.escrows.create(wish);
    while (end.outcome === 'unknown') end = await end.resume();
    if (end.outcome === 'confirmed') made.add(end.value.id);
  }
  const charges = shop.bank.records().filter(({ state }) => state === 'authorized').length;
  const { faults: wrong, entries } = await shop.audit();
  assert.deepEqual([made.size, charges, entries, wrong], [wished, wished, wished, []]);
}); // prettier-ignore
