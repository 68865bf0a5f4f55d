import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { createMockSouk, mockKeys, wellKnown } from '@souk/mocks';
import { mockInNode } from '@souk/mocks/node';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { heldAt, type LoadReport, type LoadWish } from './mock-load.js';
import { ask, get, headers, sampled, timed } from './sampling.js';

/**
 * What the mock costs: its start, MSW around it, and the server under load; `bench/handlers.ts` has each operation and `bench/growth.ts`
 * what grows with the store. Run with
 * `node --import tsx --conditions souk-source bench/mock.ts [start|msw|server]`.
 * Wall time means little on a busy machine, so the processor's own time stands beside it.
 */
async function start(): Promise<void> {
  console.log('\nStart, catalogue and index included: wall, processor');
  for (const catalog of ['tiny', 'tiny', 'demo', 'demo', '10k', '100k'] as const) {
    const { wall, cpu } = await timed(() => createMockSouk({ catalog }));
    console.log(
      `  ${catalog.padEnd(6)} ${wall.toFixed(0).padStart(7)} ms ${cpu.toFixed(0).padStart(7)} ms`,
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

const parts = { start, msw, server };
const wanted = process.argv.slice(2);
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`,
);
for (const [name, part] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await part();
process.exit(0);
