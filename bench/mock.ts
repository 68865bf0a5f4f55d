import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { createMockSouk, goodCard, mockKeys, wellKnown, type MockSouk } from '@souk/mocks';
import { mockInNode } from '@souk/mocks/node';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { heldAt, type LoadReport, type LoadWish } from './mock-load.js';

/**
 * What the mock costs: its start, each handler, MSW around it, and the server under load. Run with
 * `node --import tsx --conditions souk-source bench/mock.ts [start|handlers|msw|server|growth]`.
 * Wall time means little on a busy machine, so the processor's own time stands beside it.
 */
/** Milliseconds by the clock on the wall and by the processor. */
async function timed<T>(work: () => Promise<T>): Promise<{ value: T; wall: number; cpu: number }> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  return { value, wall: performance.now() - begun, cpu: (user + system) / 1_000 };
}

async function start(): Promise<void> {
  console.log('\nStart, catalogue and index included: wall, processor');
  for (const catalog of ['tiny', 'tiny', 'demo', 'demo', '10k', '100k'] as const) {
    const { wall, cpu } = await timed(() => createMockSouk({ catalog }));
    console.log(
      `  ${catalog.padEnd(6)} ${wall.toFixed(0).padStart(7)} ms ${cpu.toFixed(0).padStart(7)} ms`,
    );
  }
}

const headers = (key: string, wish?: string): Record<string, string> => ({
  Authorization: `Bearer ${key}`,
  'Content-Type': 'application/json',
  ...(wish === undefined ? {} : { 'Idempotency-Key': wish }),
});

let wishes = 0;
const post = (
  path: string,
  body: unknown,
  key: string = mockKeys.secret,
): RequestInit & { path: string } => ({
  path,
  method: 'POST',
  headers: headers(key, `bench-wish-${(wishes += 1)}`),
  body: JSON.stringify(body),
});
const get = (path: string): RequestInit & { path: string } => ({
  path,
  headers: headers(mockKeys.secret),
});
const purchase = { listing: wellKnown.teaBulk, quantity: 10 };

/** Requests of a kind, each new; `before` makes what the request is about. */
const kinds: Readonly<Record<string, (souk: MockSouk) => Promise<RequestInit & { path: string }>>> =
  {
    'listings.retrieve': async () => get(`/v1/listings/${wellKnown.silkScarf}`),
    'listings.list': async () => get('/v1/listings?limit=50'),
    'search.query': async () =>
      get(
        `/v1/search?q=${['silk scarf', 'red cotton', 'tea', 'oak table'][(wishes += 1) % 4]}&limit=20`,
      ),
    'search.suggest': async () => get('/v1/search/suggestions?q=sil'),
    'sellers.retrieve': async () => get(`/v1/sellers/${wellKnown.weaver}`),
    'checkouts.create': async () => post('/v1/checkouts', purchase),
    'escrows.create': async () => post('/v1/escrows', { ...purchase, card: goodCard }),
    'escrows.retrieve': async (souk) => get(`/v1/escrows/${await bought(souk)}`),
  };

let lastBought = { souk: undefined as MockSouk | undefined, id: '' };
async function bought(souk: MockSouk): Promise<string> {
  if (lastBought.souk !== souk) {
    const answer = await ask(souk, post('/v1/escrows', { ...purchase, card: goodCard }));
    lastBought = { souk, id: (await answer.json()).id };
  }
  return lastBought.id;
}

const ask = (
  souk: MockSouk,
  { path, ...init }: RequestInit & { path: string },
): Promise<Response> => souk.app(new Request(`${souk.origin}${path}`, init));

/** Milliseconds of each of many calls, answers read, sorted; `cpu` is the mean of what the processor spent on one. */
async function sampled(
  count: number,
  call: () => Promise<Response>,
): Promise<number[] & { cpu: number }> {
  const samples = Object.assign<number[], { cpu: number }>([], { cpu: Number.NaN });
  let used = process.cpuUsage();
  for (let index = -Math.ceil(count / 10); index < count; index++) {
    const begun = performance.now();
    const response = await call();
    await response.text();
    if (!response.ok) throw new Error(`It answered ${response.status}.`);
    if (index >= 0) samples.push(performance.now() - begun);
    if (index === -1) used = process.cpuUsage();
  }
  const { user, system } = process.cpuUsage(used);
  samples.cpu = (user + system) / 1_000 / count;
  samples.sort((a, b) => a - b);
  return samples;
}

const at = (samples: readonly number[], share: number): string =>
  (samples[Math.floor(samples.length * share)] ?? Number.NaN).toFixed(2).padStart(7);

async function handlers(): Promise<void> {
  const souk = await createMockSouk({ catalog: 'demo' });
  await souk.restock(wellKnown.teaBulk, 10_000_000);
  console.log(
    '\nHandlers, demo catalogue, in the process: p50, p95, p99, and mean of the processor in ms',
  );
  for (const [name, make] of Object.entries(kinds)) {
    const samples = await sampled(400, async () => ask(souk, await make(souk)));
    console.log(
      `  ${name.padEnd(20)}${at(samples, 0.5)}${at(samples, 0.95)}${at(samples, 0.99)}${samples.cpu.toFixed(2).padStart(9)}`,
    );
  }
}

/** The same routes behind bare MSW, answered with what the mock answered: what MSW alone costs, and the platform alone. */
async function msw(): Promise<void> {
  const souk = await createMockSouk({ catalog: 'demo' });
  const path = `/v1/listings/${wellKnown.silkScarf}`;
  const request = (origin: string): Promise<Response> =>
    fetch(`${origin}${path}`, { headers: headers(mockKeys.publishable) });
  const kept = await (await ask(souk, get(path))).text();
  const bare = 'https://bare.test';
  const json = { 'Content-Type': 'application/json' };
  const answersAlone = setupServer(
    http.all(`${bare}/*`, () => new Response(kept, { headers: json })),
  );
  const answersThrough = setupServer(
    http.all(`${bare}/*`, ({ request: each }) =>
      souk.app(new Request(each.url.replace(bare, souk.origin), each)),
    ),
  );
  const ours = mockInNode(souk);
  const ways = {
    'bare MSW, an answer kept': [answersAlone, bare],
    'bare MSW, the same routes': [answersThrough, bare],
    'the mock in Node': [ours, souk.origin],
  } as const;
  const found = new Map(Object.keys(ways).map((name) => [name, { wall: [0], cpu: [0] }]));
  // The ways take turns, so that a busy machine is unfair to none of them.
  for (let round = 0; round < 5; round++)
    for (const [name, [server, origin]] of Object.entries(ways)) {
      server.listen({ onUnhandledRequest: 'bypass' });
      const samples = await sampled(200, () => request(origin));
      server.close();
      found.get(name)?.wall.push(samples[100] ?? Number.NaN);
      found.get(name)?.cpu.push(samples.cpu);
    }
  // Of rounds on a busy machine the best tells most: everything else only adds to it. The first of each is a zero.
  const best = (name: string, what: 'wall' | 'cpu'): number =>
    Math.min(...(found.get(name)?.[what].slice(1) ?? []));
  console.log(
    '\nThrough MSW in Node, a listing, best of five rounds: p50, and mean of the processor in ms',
  );
  for (const name of Object.keys(ways))
    console.log(
      `  ${name.padEnd(28)}${best(name, 'wall').toFixed(3).padStart(8)}${best(name, 'cpu').toFixed(3).padStart(8)}`,
    );
  const ratio = (what: 'wall' | 'cpu'): string =>
    (best('the mock in Node', what) / best('bare MSW, the same routes', what)).toFixed(2);
  console.log(`  ratio of the last two: ${ratio('wall')} ×, processor ${ratio('cpu')} ×`);
}

async function growth(): Promise<void> {
  console.log('\nGrowth with what the store holds: p50, p95, and mean of the processor in ms');
  for (const catalog of ['tiny', 'demo', '10k'] as const) {
    const souk = await createMockSouk({ catalog });
    for (const name of ['listings.retrieve', 'listings.list', 'search.query'] as const)
      await line(`${catalog} ${name}`, souk, name);
  }
  const souk = await createMockSouk();
  await souk.restock(wellKnown.teaBulk, 1_000_000_000);
  for (let escrows = 0, goal = 100; goal <= 10_000; goal *= 10) {
    for (; escrows < goal; escrows++)
      await (await ask(souk, post('/v1/escrows', { ...purchase, card: goodCard }))).text();
    await line(`${goal} escrows, escrows.retrieve`, souk, 'escrows.retrieve');
    const marked = await timed(async () => souk.snapshot());
    console.log(
      `  ${`${goal} escrows, a snapshot`.padEnd(36)}${marked.wall.toFixed(2).padStart(7)}`,
    );
  }
}

async function line(title: string, souk: MockSouk, kind: keyof typeof kinds): Promise<void> {
  const make = kinds[kind];
  if (!make) return;
  const samples = await sampled(200, async () => ask(souk, await make(souk)));
  console.log(
    `  ${title.padEnd(36)}${at(samples, 0.5)}${at(samples, 0.95)}${samples.cpu.toFixed(2).padStart(9)}`,
  );
}

/** The server in this process, who asks in another: searches, then purchases, then more connections than it can serve. */
async function server(): Promise<void> {
  const { startMockServer } = await import('@souk/mocks/server');
  const listening = await startMockServer({ port: 0, catalog: 'demo' });
  const { souk, origin } = listening;
  await souk.restock(wellKnown.teaBulk, 1_000_000_000);
  console.log('\nOver HTTP, with who asks beside it');
  const loads: [string, LoadWish][] = [
    ['searches, 32 connections', { origin, what: 'search', connections: 32, seconds: 5 }],
    ['escrows, 32 connections', { origin, what: 'escrow', connections: 32, seconds: 5 }],
    ['searches, 600 connections', { origin, what: 'search', connections: 600, seconds: 5 }],
    ['escrows, 600 connections', { origin, what: 'escrow', connections: 600, seconds: 5 }],
  ];
  // What is served most has to be compiled first: the first seconds of a server are not its rate.
  for (const what of ['search', 'escrow'] as const)
    await loadFrom({ origin, what, connections: 8, seconds: 3 });
  for (const [title, wish] of loads) {
    const { value, cpu } = await timed(() => loadFrom(wish));
    const { done, refused, failed, ...p } = value;
    const perSecond = (done / wish.seconds).toFixed(0);
    // What the server's own processor was busy with each: that is its rate where nothing else runs.
    const each = (cpu / (done + refused)).toFixed(2);
    console.log(
      `  ${title.padEnd(28)} ${perSecond.padStart(6)}/s  p50 ${p.p50} p95 ${p.p95} p99 ${p.p99} ms; 503 with Retry-After ${refused}, failed ${failed}; ${each} ms of the server's processor each`,
    );
  }
  const { faults, entries } = await souk.audit();
  console.log(`  books after it: ${entries} entries, ${faults.length} faults`);
  await listening.close();
}

/** Load comes from a process of its own, so that who asks does not wait for who answers. */
const loadFrom = (wish: LoadWish): Promise<LoadReport> =>
  new Promise((resolve, reject) => {
    const child = fork(heldAt, { execArgv: process.execArgv });
    child.once('message', (report: LoadReport) => {
      resolve(report);
      child.kill();
    });
    child.once('error', reject);
    child.send(wish);
  });

const parts = { start, handlers, msw, growth, server };
const wanted = process.argv.slice(2);
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`,
);
for (const [name, part] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await part();
process.exit(0);
