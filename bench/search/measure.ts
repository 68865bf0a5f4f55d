import type { SearchDocument } from '@souk/platform';
import type { SearchQuery } from '@souk/sdk/contract';
import {
  mistypedQueries,
  plainQueries,
} from '../../packages/platform/src/testing/judged-queries.js';
import type { Engine } from './page.js';

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
export function timedQueries(seed: number, count: number): SearchQuery[] {
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

/** Milliseconds and MB. */
export interface Measured {
  readonly build: number;
  readonly memory: number;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
}

/** How an engine is asked. */
interface Asking {
  readonly queries: readonly SearchQuery[];
  readonly rounds: number;
  /** A query is asked again only while it has taken less. */
  readonly budgetMs: number;
  /** CPU time for which it answers before it is measured. */
  readonly warmMs: number;
}

/** Builds an engine and measures what that takes, and how fast it then answers. */
export function measure(
  name: string,
  make: () => Engine,
  documents: readonly SearchDocument[],
  { queries, rounds, budgetMs, warmMs }: Asking,
): [Engine, Measured] {
  const before = heldMb();
  const start = cpuMs();
  const engine = make();
  for (const document of documents) engine.put(document);
  engine.finish();
  const build = cpuMs() - start;
  const memory = heldMb() - before;
  console.error(`${documents.length} listings are in ${name}`);
  // Every engine at every size is measured as a server that has been asked for a while: compiled, not being compiled.
  const warmFrom = cpuMs();
  do for (const query of queries) engine.page(query);
  while (cpuMs() - warmFrom < warmMs);
  const times = queries.map((query) => {
    let best = Infinity;
    let spent = 0;
    for (let round = 0; round < rounds && spent < budgetMs; round++) {
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
