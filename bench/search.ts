import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import { usdCents } from '@souk/platform';
import type { SearchQuery } from '@souk/sdk/contract';
import { createSearchIndex, type SearchDocument } from '@souk/platform';
import { categories } from '../mocks/src/seed/categories.js';
import { seededDocuments } from '../packages/platform/src/testing/seeded-documents.js';

/**
 * Search beside MiniSearch on the demo's catalogue: build, memory, and a page of results with filters and facets. Both get the same text
 * (titles and descriptions in every language, attributes, names of categories); MiniSearch is tuned (low k1, prefix and typos as here,
 * words of all conditions joined by AND) and its hits are filtered, counted and sorted in plain loops. CPU time, not wall time, so that
 * a busy machine is unfair to none.
 *
 * `node --expose-gc --import tsx --conditions souk-source bench/search.ts --sizes 1000,10000`
 */
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '15' },
  },
});

const queries: readonly SearchQuery[] = [
  { q: 'silk scarf' },
  { q: 'cotton shirt', maximumPrice: 2_000 },
  { q: 'leather wallet', shipsTo: 'US' },
  { q: 'mug', attribute: ['color:blue', 'color:red'] },
  { q: 'wireless headphones', minimumSellerRating: 4.5 },
  { q: 'oak shelf', category: ['436'] },
  { q: 'Schal aus Seide' },
  { q: 'tapis laine', maximumPrice: 50_000 },
  { q: 'headphnes' },
  { q: 'green tea', minimumPrice: 500, maximumPrice: 3_000 },
];

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const heapMb = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;

const parents = new Map(categories.map((row) => [row.id, row]));
function pathOf(id: string): string[] {
  const path: string[] = [];
  for (let row = parents.get(id); row; row = parents.get(row.parentId ?? '')) path.push(row.id);
  return path;
}

interface Page {
  readonly ids: readonly string[];
  readonly count: number;
}
interface Engine {
  put(document: SearchDocument): void;
  page(query: SearchQuery): Page;
}

function souk(): Engine {
  const index = createSearchIndex({ categories });
  return {
    put: (document) => index.put(document),
    page(query) {
      const { hits, totalCount } = index.query(query);
      return { ids: hits.map(({ id }) => id), count: totalCount };
    },
  };
}

function miniSearch(): Engine {
  const rows = new Map<string, SearchDocument>();
  const index = new MiniSearch<{
    id: string;
    title: string;
    description: string;
    attributes: string;
    category: string;
  }>({
    fields: ['title', 'description', 'attributes', 'category'],
    searchOptions: {
      combineWith: 'AND',
      boost: { title: 6, category: 2, attributes: 2 },
      bm25: { k: 0.6, b: 0.3, d: 0.5 },
      fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : false),
    },
  });
  return {
    put(document) {
      rows.set(document.id, document);
      const texts = Object.values(document.texts);
      index.add({
        id: document.id,
        title: texts.map(({ title }) => title).join(' . '),
        description: texts.map(({ description }) => description).join(' . '),
        attributes: Object.values(document.attributes).join(' ').replaceAll('_', ' '),
        category: pathOf(document.categoryId)
          .flatMap((id) => Object.values(parents.get(id)?.names ?? {}))
          .join(' . '),
      });
    },
    page: (query) => plainPage(index.search(query.q), rows, query),
  };
}

/** Filters, counts four facets with their own field left out, and cuts a page: what any engine that only finds text needs around it. */
function plainPage(
  found: readonly { id: string; score: number }[],
  rows: ReadonlyMap<string, SearchDocument>,
  query: SearchQuery,
): Page {
  const {
    minimumSellerRating = 4,
    shipsTo,
    minimumPrice = 0,
    maximumPrice = Infinity,
    category = [],
    attribute = [],
  } = query;
  const counts = new Map<string, number>();
  const passing: { id: string; score: number }[] = [];
  for (const { id, score } of found) {
    const row = rows.get(id);
    if (!row || row.available <= 0 || (row.sellerRating ?? 5) < minimumSellerRating) continue;
    if (shipsTo !== undefined && row.shipsTo.length > 0 && !row.shipsTo.includes(shipsTo)) continue;
    const cents = usdCents(row.price.amount, row.price.currency);
    if (cents < minimumPrice || cents > maximumPrice) continue;
    const failsColor =
      attribute.length > 0 && !attribute.includes(`color:${row.attributes['color']}`);
    const failsCategory =
      category.length > 0 && !category.some((each) => pathOf(row.categoryId).includes(each));
    for (const [field, value] of [
      ['category', row.categoryId],
      ...Object.entries(row.attributes),
    ] as const)
      if ((!failsColor || field === 'color') && (!failsCategory || field === 'category'))
        counts.set(`${field}:${value}`, (counts.get(`${field}:${value}`) ?? 0) + 1);
    if (!failsColor && !failsCategory)
      passing.push({ id, score: 0.6 * score + 0.4 * (row.sellerTrust / 100) });
  }
  passing.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { ids: passing.slice(0, 20).map(({ id }) => id), count: passing.length };
}

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; CPU milliseconds, MB of heap and buffers`,
);
for (const size of options.sizes.split(',').map(Number)) {
  const documents = seededDocuments(1, size);
  const measured = Object.entries({ souk, minisearch: miniSearch }).map(([name, make]) => {
    const before = heapMb();
    const start = cpuMs();
    const engine = make();
    for (const document of documents) engine.put(document);
    const build = cpuMs() - start;
    const memory = heapMb() - before;
    const times: number[] = [];
    for (let round = -20; round < Number(options.rounds); round++)
      for (const query of queries) {
        const asked = cpuMs();
        engine.page(query);
        if (round >= 0) times.push(cpuMs() - asked);
      }
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    console.log(
      `${size} listings, ${name}: build ${build.toFixed(0)}, memory ${memory.toFixed(1)}, page p50 ${quantile(times, 0.5).toFixed(2)}, p95 ${quantile(times, 0.95).toFixed(2)}, mean ${mean.toFixed(2)}`,
    );
    return { build, memory, p50: quantile(times, 0.5), mean };
  });
  const [own, peer] = measured;
  if (own && peer)
    console.log(
      `  build ${(peer.build / own.build).toFixed(1)} × less CPU, ${(own.memory / peer.memory).toFixed(2)} × the memory, page p50 ${(peer.p50 / own.p50).toFixed(1)} ×, mean ${(peer.mean / own.mean).toFixed(1)} × faster`,
    );
}
