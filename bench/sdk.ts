import { cpus } from 'node:os';
import ky from 'ky';
import { checkouts, createTransport, listings, search } from '@souk/sdk';
import { search as searchOperation, type SearchResult } from '@souk/sdk/contract';

/**
 * What the client costs: time for a call over raw fetch and over ky with a fetch that answers at
 * once, to read a page of 50 hits over `JSON.parse`, and which failures a purchase survives; the build prints its bytes. Run after `npm run build`:
 * `node --import tsx bench/sdk.ts` measures what is published, `--conditions souk-source` the source with zod.
 */
const apiOrigin = 'https://souk.test';
const key = 'pk_test_demo';
const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` };

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const listing = {
  id: 'lst_silkscarf', seller: 'sel_lyonsilk', status: 'published', title: 'Silk scarf, hand-rolled',
  description: 'Woven in Lyon from mulberry silk. '.repeat(6), locale: 'en', locales: ['en', 'fr', 'zh-Hans'],
  category: { id: '167', name: 'Clothing accessories' }, attributes: { material: 'silk', color: 'red' },
  price: usd(1840), priceTiers: [{ minimumQuantity: 1, price: usd(1840) }], minimumOrderQuantity: 1, available: 12,
  media: [{ url: `${apiOrigin}/media/1.svg`, width: 800, height: 800, alt: 'A red silk scarf' }], shipsFrom: 'FR',
  shipsTo: [], delivery: { minimumDays: 2, maximumDays: 5, cost: usd(450) }, publishedAt: '2026-11-22T09:30:00.000Z',
}; // prettier-ignore

const hitAt = (index: number): SearchResult['data'][number] => ({
  id: `lst_silk${index}`, title: `Silk scarf number ${index}, hand-rolled`, locale: 'en', category: listing.category,
  price: usd(1840 + index), minimumOrderQuantity: 1, available: index, image: listing.media[0] ?? null, shipsFrom: 'FR',
  delivery: listing.delivery,
  seller: { id: 'sel_lyonsilk', name: 'Soieries du Rhône', country: 'FR', verification: 'business', trustScore: 91.2,
    trustGrade: 'excellent', rating: 4.8, ratingCount: 312, responseHours: 2.5 },
  score: 0.81,
  ranking: { textRelevance: 0.4, sellerReputation: 0.12, conversionRate: 0.05, deliverySpeed: 0.1,
    priceCompetitiveness: 0.08, sellerTrust: 0.06 },
  highlights: { title: [[0, 4]] },
}); // prettier-ignore
const page: SearchResult = {
  data: Array.from({ length: 50 }, (_, index) => hitAt(index)),
  nextCursor: 'next', hasMore: true, totalCount: 1_234, queryId: 'qry_1', relaxations: [],
  parsed: { terms: ['silk', 'scarf'], filters: [], intent: { name: 'unknown', confidence: 0 }, corrections: [], language: 'en' },
  facets: [{ field: 'category', values: [{ value: '167', label: 'Clothing accessories', count: 40, selected: false }] }],
}; // prettier-ignore

/**
 * Median nanoseconds of processor time for one run, those of the garbage collector included: other work on the machine
 * does not count. The ways take turns, so that what slows the processor down is unfair to none of them.
 */
async function compare(
  rounds: number,
  runs: number,
  ways: Readonly<Record<string, () => unknown>>,
): Promise<Record<string, number>> {
  const samples = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = -2; round < rounds; round++)
    for (const [name, way] of Object.entries(ways)) {
      const start = process.cpuUsage();
      for (let run = 0; run < runs; run++) await way();
      // The first two rounds are for the compiler.
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) samples.get(name)?.push(((user + system) * 1_000) / runs);
    }
  return Object.fromEntries([...samples].map(([name, taken]) => [name, median(taken)]));
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function print(title: string, figures: Record<string, number>, reference: string): void {
  console.log(`\n${title}`);
  const base = figures[reference] ?? Number.NaN;
  for (const [name, ns] of Object.entries(figures))
    console.log(`  ${name.padEnd(34)} ${(ns / 1_000).toFixed(1).padStart(8)} µs  ${(ns / base).toFixed(2)} ×`);
} // prettier-ignore

const answer = JSON.stringify(listing);
const instant: typeof globalThis.fetch = async () => new Response(answer, { headers });
const quick = listings(createTransport({ key, apiOrigin, fetch: instant }));
const url = `${apiOrigin}/v1/listings/${listing.id}`;
const parsed = JSON.stringify(page);

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
const calls = await compare(40, 250, {
  'raw fetch': async () => (await instant(new Request(url, { headers }))).json(),
  ky: () => ky(url, { headers, fetch: instant, retry: 4, timeout: 10_000 }).json(),
  '@souk/sdk, read and checked': () => quick.retrieve(listing.id),
});
print('One call, fetch answering at once', calls, 'ky');

const reads = await compare(40, 50, {
  'JSON.parse': () => JSON.parse(parsed),
  'JSON.parse and the contract': () => searchOperation.response.safeParse(JSON.parse(parsed)),
});
print(`A page of 50 hits, ${(parsed.length / 1_000).toFixed(0)} kB`, reads, 'JSON.parse');

const searching = search(
  createTransport({ key, apiOrigin, fetch: async () => new Response(parsed, { headers }) }),
);
print('The same page through the client', await compare(20, 50, {
  'raw fetch and JSON.parse': async () => JSON.parse(await new Response(parsed, { headers }).text()),
  '@souk/sdk': () => searching.query({ q: 'silk scarf', limit: 50 }),
}), 'raw fetch and JSON.parse'); // prettier-ignore

/** What goes wrong with the first two attempts of a purchase, and how long the platform asks to wait. */
const failures: Readonly<Record<string, readonly [fault: typeof globalThis.fetch, leastWaitMs: number]>> = {
  '429 with Retry-After': [async () => refusal(429, 'rate_limited', { 'Retry-After': '2' }), 2_000],
  '503 with a date': [async () => refusal(503, 'unavailable', inThreeSeconds()), 3_000],
  'a reset connection': [async () => fail(), 0],
  'a lost response': [async () => { await bought(); return fail(); }, 0],
  'a body that is cut': [async () => new Response((await bought()).slice(0, 40), { status: 201, headers }), 0],
  'no answer in time': [() => new Promise<never>(() => {}), 0],
  '500': [async () => refusal(500, 'internal', {}), 0],
}; // prettier-ignore
const bought = async (): Promise<string> => JSON.stringify({ ...listing, id: 'chk_1' });
const fail = (): never => {
  throw new TypeError('The line is dead.');
};
const refusal = (status: number, code: string, more: Record<string, string>): Response =>
  new Response(JSON.stringify({ code, detail: 'Not now.', retryable: true, requestId: 'req_1' }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...more },
  });
function inThreeSeconds(): Record<string, string> {
  const now = Math.floor(Date.now() / 1_000) * 1_000;
  return {
    'Retry-After': new Date(now + 3_000).toUTCString(),
    Date: new Date(now).toUTCString(),
  };
}

let succeeded = 0;
for (const [name, [fault, leastWaitMs]] of Object.entries(failures)) {
  const keys = new Set<string | null>();
  const waits: number[] = [];
  let attempts = 0;
  const carrier: typeof globalThis.fetch = async (input, init) => {
    keys.add(new Request(input, init).headers.get('Idempotency-Key'));
    attempts += 1;
    return attempts < 3
      ? fault(input, init)
      : new Response(await bought(), { status: 201, headers });
  };
  const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const client = createTransport({ key, apiOrigin, fetch: carrier, sleep, timeoutMs: 50 });
  const end = await checkouts(client)
    .create({ listing: listing.id, quantity: 1 })
    .then(({ id }) => id === 'chk_1')
    .catch(() => false);
  const isRight = end && keys.size === 1 && waits.every((wait) => wait >= leastWaitMs);
  if (isRight) succeeded += 1;
  else console.log(`  ${name} was not survived: ${attempts} attempts, ${keys.size} keys, waits of ${waits.join(', ')} ms`); // prettier-ignore
}
console.log(`\nScripted failures, each twice: ${succeeded} of ${Object.keys(failures).length} succeed, none earlier than Retry-After, one key each`); // prettier-ignore
