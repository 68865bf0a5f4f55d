import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { seededDocuments } from '../packages/platform/src/testing/seeded-documents.js';
import { searchBytes } from './search/bytes.js';
import { judged } from './search/judged.js';
import { measure, timedQueries, type Measured } from './search/measure.js';
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
 * highlights. Each engine answers for `--warm` milliseconds of CPU time before it is timed, as on a server that has been asked before. Of
 * each query the best of its rounds counts, since a busy machine only ever adds; building is measured in CPU time.
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
    /** Of the queries. */
    seed: { type: 'string', default: '7' },
    budget: { type: 'string', default: '500' },
    /** CPU time for which an engine answers before it is measured, in milliseconds. */
    warm: { type: 'string', default: '3000' },
    /** Set in the processes of the engines: which one to measure. */
    measured: { type: 'string' },
  },
});
const engines: Readonly<Record<string, () => Engine>> = {
  souk,
  minisearch: miniSearch,
  sqlite: sqliteFts,
};
const seed = Number(options.seed);
const heapMb = 14_000;

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

const sizes = options.sizes.split(',').map(Number);
const make = engines[options.measured ?? ''];
if (options.measured !== undefined && make) {
  const documents = seededDocuments(1, sizes[0] ?? 0);
  const [engine, figures] = measure(options.measured, make, documents, {
    queries: timedQueries(seed, Number(options.queries)),
    rounds: Number(options.rounds),
    budgetMs: Number(options.budget),
    warmMs: Number(options.warm),
  });
  const quality = sizes[0] === Number(options.judge) ? judged(engine, documents, seed) : '';
  console.log(JSON.stringify({ figures, quality }));
} else await compare();

async function compare(): Promise<void> {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; ms, MB`);
  const { code, all: withWords } = await searchBytes();
  console.log(
    `souk's search module: ${code} bytes gzipped, ${withWords} with the words of all languages`,
  );
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
