import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { SearchDocument } from '@souk/platform';
import type { SearchQuery } from '@souk/sdk/contract';
import {
  conditionQueries,
  mistypedQueries,
  judge,
  plainQueries,
  unspacedQueries,
  type JudgedQuery,
} from '../packages/platform/src/testing/judged-queries.js';
import { seededDocuments } from '../packages/platform/src/testing/seeded-documents.js';
import { miniSearch } from './search/minisearch.js';
import type { Engine } from './search/page.js';
import { souk } from './search/souk.js';
import { sqliteFts } from './search/sqlite.js';

/**
 * Search beside MiniSearch and SQLite's FTS5 on the demo's catalogue: build, memory, a page of results, and how good the results are.
 *
 * All do the same job: find, filter, count every facet with its own field left out, sort, cut a page. All get the same text: titles and
 * descriptions in every language, attributes, names of categories in every language, the seller. The peers are tuned (see their files); what
 * they lack (filters, facets) is done in plain loops over their hits. Ours also understands conditions, ranks by seller and price, and
 * highlights. Of each query the best of its rounds counts, since a busy machine only ever adds; building is measured in CPU time.
 *
 * Each engine runs in a process of its own, with as much heap as it asks for: at 100,000 listings a page of MiniSearch takes seconds, so
 * that a query is asked again only while it has taken less than `--budget` milliseconds. The memory of WebAssembly is not seen.
 *
 * `node --import tsx --conditions souk-source bench/search.ts --sizes 1000,10000,55000,100000 --rounds 5`
 * `node --import tsx --conditions souk-source bench/search.ts --sizes 100000 --queries 12 --rounds 1 --judge 0`
 */
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '10' },
    queries: { type: 'string', default: '60' },
    engines: { type: 'string', default: 'souk,minisearch,sqlite' },
    /** Size at which the results are judged; 0 for not at all. */
    judge: { type: 'string', default: '10000' },
    budget: { type: 'string', default: '500' },
    /** Set in the processes of the engines: which one to measure. */
    measured: { type: 'string' },
  },
});
const engines: Readonly<Record<string, () => Engine>> = {
  souk,
  minisearch: miniSearch,
  sqlite: sqliteFts,
};
const seed = 7;
const heapMb = 14_000;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const heldMb = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return (globalThis.gc ? heapUsed + arrayBuffers : rss) / 1e6;
};
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0;

/** Different words each time, three in four in English, a third with a filter, one in seven mistyped: no cache helps. */
function timedQueries(count: number): SearchQuery[] {
  const filters: readonly Partial<SearchQuery>[] = [
    { maximumPrice: 5_000 },
    { shipsTo: 'US' },
    { attribute: ['color:blue', 'color:red'] },
    { minimumSellerRating: 4.5 },
    { minimumPrice: 500, maximumPrice: 30_000 },
  ];
  const among = ['en', 'en', 'en', 'de', 'en', 'en', 'en', 'zh-Hans'] as const;
  const words = [
    ...plainQueries(seed, count, among).map(({ q }) => q),
    ...mistypedQueries(seed, Math.ceil(count / 6), among).map(({ q }) => q),
  ];
  return [...new Set(words)].map((q, at) => ({
    q,
    ...(at % 3 === 0 ? filters[(at / 3) % filters.length] : {}),
  }));
}

interface Measured {
  readonly build: number;
  readonly memory: number;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
}

function measure(
  name: string,
  make: () => Engine,
  documents: readonly SearchDocument[],
): [Engine, Measured] {
  const before = heldMb();
  const start = cpuMs();
  const engine = make();
  for (const document of documents) engine.put(document);
  engine.finish();
  const build = cpuMs() - start;
  const memory = heldMb() - before;
  console.error(`${documents.length} listings are in ${name}`);
  const queries = timedQueries(Number(options.queries));
  // Small catalogues are measured no less warm than large ones.
  for (let warmUp = 0; warmUp < 10_000 / documents.length - 1; warmUp++)
    for (const query of queries) engine.page(query);
  const times = queries.map((query) => {
    let best = Infinity;
    let spent = 0;
    for (let round = 0; round < Number(options.rounds) && spent < Number(options.budget); round++) {
      const asked = performance.now();
      engine.page(query);
      const took = performance.now() - asked;
      spent += took;
      best = Math.min(best, took);
    }
    return best;
  });
  return [
    engine,
    { build, memory, p50: quantile(times, 0.5), p95: quantile(times, 0.95), mean: mean(times) },
  ];
}

/** Measures an engine in a process of its own. */
function measuredApart(name: string, size: number): { figures: Measured; quality: string } {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      `--max-old-space-size=${heapMb}`,
      ...process.execArgv,
      process.argv[1] ?? '',
      ...process.argv.slice(2),
      '--sizes',
      String(size),
      '--measured',
      name,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`${name} gave up at ${size} listings.`);
  return JSON.parse(stdout) as { figures: Measured; quality: string };
}

function judged(engine: Engine, documents: readonly SearchDocument[]): string {
  const told = (name: string, queries: readonly JudgedQuery[]): string => {
    const {
      queries: count,
      gain,
      hit,
      nothing,
    } = judge(queries, documents, (q) => engine.page({ q }).ids);
    const share = (part: number): string => `${(100 * part).toFixed(1)} %`;
    return `${name} nDCG@10 ${gain.toFixed(3)}, hit ${share(hit)}, nothing ${share(nothing)} of ${count}`;
  };
  const unspaced = unspacedQueries();
  return [
    told('plain words', plainQueries(seed, 480)),
    told('conditions', conditionQueries()),
    told('mistyped', mistypedQueries(seed, 480)),
    told('mistyped English', mistypedQueries(seed, 240, ['en'])),
    told('Chinese, Japanese, Korean, Thai', unspaced),
    told(
      'Chinese',
      unspaced.filter(({ language }) => language.startsWith('zh')),
    ),
  ].join('\n    ');
}

const sizes = options.sizes.split(',').map(Number);
const make = engines[options.measured ?? ''];
if (options.measured !== undefined && make) {
  const documents = seededDocuments(1, sizes[0] ?? 0);
  const [engine, figures] = measure(options.measured, make, documents);
  const quality = sizes[0] === Number(options.judge) ? judged(engine, documents) : '';
  console.log(JSON.stringify({ figures, quality }));
} else compare();

function compare(): void {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; ms, MB`);
  const curve = new Map<string, string[]>();
  for (const size of sizes) {
    const all = new Map<string, Measured>();
    for (const name of options.engines.split(',')) {
      const { figures, quality } = measuredApart(name, size);
      all.set(name, figures);
      const { build, memory, p50, p95 } = figures;
      console.log(
        `${size} listings, ${name}: build ${build.toFixed(0)}, memory ${memory.toFixed(1)}, page p50 ${p50.toFixed(3)}, p95 ${p95.toFixed(3)}, mean ${figures.mean.toFixed(3)}`,
      );
      curve.set(name, [...(curve.get(name) ?? []), `${size}: ${p50.toFixed(3)}`]);
      if (quality !== '') console.log(`    ${quality}`);
    }
    const own = all.get('souk');
    for (const [name, peer] of all)
      if (own && name !== 'souk')
        console.log(
          `  beside ${name}: build ${(peer.build / own.build).toFixed(1)} × less CPU, ${peer.memory > 1 ? `${(own.memory / peer.memory).toFixed(2)} × the memory, ` : ''}page p50 ${(peer.p50 / own.p50).toFixed(1)} ×, p95 ${(peer.p95 / own.p95).toFixed(1)} ×, mean ${(peer.mean / own.mean).toFixed(1)} × faster`,
        );
  }
  for (const [name, points] of curve)
    console.log(`page p50 by size, ${name}: ${points.join(', ')}`);
}
