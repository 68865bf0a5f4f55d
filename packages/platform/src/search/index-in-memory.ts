import type { SearchQuery } from '@souk/sdk/contract';
import { fallbackChain, nameFor } from '../catalog/locale.js';
import type { CategoryRow } from '../catalog/rows.js';
import { readCursor } from '../page.js';
import { facetsOf } from './facets.js';
import { filtersOf, priceOf } from './filters.js';
import { Postings } from './postings.js';
import { contributions } from './score.js';
import type { RankedHit, SearchAnswer, SearchDocument, SearchIndex } from './search-index.js';
import { fold, tokens } from './tokens.js';
import { understand, type Understood } from './understand.js';

export interface SearchIndexOptions {
  readonly categories: readonly CategoryRow[];
}

const fieldWeights = { title: 3, category: 1.2, attribute: 1, description: 0.5 } as const;
/** BM25's saturation; titles are short, so a repeated word says little. */
const saturation = 0.6;
const candidatesMax = 1_000;

/** A search index in memory, incremental and deterministic. */
export function createSearchIndex({ categories }: SearchIndexOptions): SearchIndex {
  const documents = new Map<string, SearchDocument>();
  const termsOf = new Map<string, readonly string[]>();
  const postings = new Postings();
  const tree = new Map(categories.map((category) => [category.id, category]));

  const ancestors = (id: string): CategoryRow[] => {
    const found: CategoryRow[] = [];
    for (let node = tree.get(id); node; node = tree.get(node.parentId ?? '')) found.push(node);
    return found;
  };
  const isIn = (id: string, ancestor: string): boolean =>
    ancestors(id).some((node) => node.id === ancestor);

  function remove(id: string): void {
    for (const term of termsOf.get(id) ?? []) postings.remove(term, id);
    documents.delete(id);
    termsOf.delete(id);
  }

  function put(document: SearchDocument): void {
    const known = documents.get(document.id);
    documents.set(document.id, document);
    // Stock, price and trust change often, words seldom: then the postings stay.
    if (known && known.texts === document.texts && known.categoryId === document.categoryId) return;
    for (const term of termsOf.get(document.id) ?? []) postings.remove(term, document.id);
    const terms = weighTerms(document, ancestors(document.categoryId));
    for (const [term, weight] of terms) postings.add(term, document.id, weight);
    termsOf.set(document.id, [...terms.keys()]);
  }

  function query(request: SearchQuery): SearchAnswer {
    const understood = understand(request.q, request.ignore ?? []);
    const { scores, corrections, matched } = retrieve(postings, understood, documents);
    const filters = filtersOf(request, understood, isIn);
    const candidates = [...scores.keys()].flatMap((id) => documents.get(id) ?? []);
    const passing = candidates.filter((document) =>
      filters.every(({ passes }) => passes(document)),
    );
    const ranked = rank(passing, scores, understood, request);
    const offset = request.cursor === undefined ? 0 : Number(readCursor(request.cursor, 1)[0]) || 0;
    const limit = request.limit ?? 20;
    const page = ranked.slice(offset, offset + limit);
    return {
      hits: page.map(({ document, ...hit }) => ({
        ...hit,
        id: document.id,
        ...shownTitle(document, request, matched),
      })),
      totalCount: ranked.length,
      nextCursor: offset + limit < ranked.length ? String(offset + limit) : null,
      parsed: {
        terms: [...understood.terms],
        filters: [...understood.filters],
        intent: understood.intent,
        corrections,
        language: understood.language,
      },
      facets: facetsOf(candidates, filters, request, (id) =>
        nameFor(tree.get(id)?.names ?? {}, request.locale),
      ),
      relaxations: ranked.length > 0 ? [] : relaxations(understood, request, query),
    };
  }

  return {
    put,
    remove,
    query,
    suggest({ q, locale, limit = 6 }) {
      const typed = fold(q.trim());
      if (typed === '') return [];
      const found = new Map<string, { text: string; weight: number; start: number }>();
      for (const node of tree.values()) consider(found, nameFor(node.names, locale), typed, 0.5);
      const last = tokens(q).at(-1)?.term ?? '';
      for (const term of postings.startingWith(last, 40))
        for (const id of [...(postings.of(term)?.keys() ?? [])].slice(0, 40)) {
          const document = documents.get(id);
          if (document) consider(found, titleFor(document, locale).title.toLowerCase(), typed, 1);
        }
      return [...found.values()]
        .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
        .slice(0, limit)
        .map(({ text, start }) => ({
          text,
          kind: 'query',
          highlights: [[start, start + typed.length]],
        }));
    },
  };
}

/** Keeps a text as a completion when a word of it begins with what was typed; what more listings say comes first. */
function consider(
  found: Map<string, { text: string; weight: number; start: number }>,
  text: string,
  typed: string,
  weight: number,
): void {
  const folded = text.toLowerCase();
  const start = folded.startsWith(typed) ? 0 : folded.indexOf(` ${typed}`) + 1;
  if (start === 0 && !folded.startsWith(typed)) return;
  const seen = found.get(folded);
  found.set(folded, { text, start, weight: (seen?.weight ?? 0) + weight });
}

function weighTerms(document: SearchDocument, path: readonly CategoryRow[]): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    const found = tokens(text);
    for (const { term } of found) terms.set(term, (terms.get(term) ?? 0) + weight);
    // A lost space ("laptopbag") finds the pair.
    for (let index = 0; index + 1 < found.length && weight >= 3; index++) {
      const joined = `${found[index]?.term}${found[index + 1]?.term}`;
      terms.set(joined, (terms.get(joined) ?? 0) + weight / 2);
    }
  };
  for (const { title, description } of Object.values(document.texts)) {
    add(title, fieldWeights.title);
    add(description, fieldWeights.description);
  }
  for (const [depth, node] of path.entries())
    for (const name of Object.values(node.names)) add(name, fieldWeights.category / (depth + 1));
  for (const value of Object.values(document.attributes))
    add(value.replaceAll('_', ' '), fieldWeights.attribute);
  return terms;
}

interface Retrieved {
  /** Text score of each candidate, the best being 1. */
  readonly scores: ReadonlyMap<string, number>;
  readonly corrections: { from: string; to: string }[];
  /** Terms that found something, for highlighting. */
  readonly matched: ReadonlySet<string>;
}

function retrieve(
  postings: Postings,
  understood: Understood,
  documents: ReadonlyMap<string, SearchDocument>,
): Retrieved {
  const { terms, excluded } = understood;
  const matched = new Set<string>();
  const corrections: { from: string; to: string }[] = [];
  if (terms.length === 0)
    return { scores: new Map([...documents.keys()].map((id) => [id, 1])), corrections, matched };
  const sums = new Map<string, { score: number; hits: number }>();
  for (const [index, term] of terms.entries()) {
    const best = new Map<string, number>();
    for (const known of knownTerms(postings, term, index === terms.length - 1, corrections)) {
      matched.add(known);
      const found = postings.of(known);
      const rarity = Math.log(1 + documents.size / (1 + (found?.size ?? 0)));
      for (const [id, weight] of found ?? []) {
        const score = (rarity * weight * (1 + saturation)) / (weight + saturation * 3);
        if (score > (best.get(id) ?? 0)) best.set(id, score);
      }
    }
    for (const [id, score] of best) {
      const sum = sums.get(id) ?? { score: 0, hits: 0 };
      sums.set(id, { score: sum.score + score, hits: sum.hits + 1 });
    }
  }
  for (const term of excluded) for (const id of postings.of(term)?.keys() ?? []) sums.delete(id);
  // What holds every word comes first; without any such, most of them will do.
  const most = Math.max(0, ...[...sums.values()].map(({ hits }) => hits));
  const kept = [...sums]
    .filter(([, { hits }]) => hits === most)
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1));
  const top = kept[0]?.[1].score ?? 1;
  return {
    scores: new Map(kept.slice(0, candidatesMax).map(([id, { score }]) => [id, score / top])),
    corrections,
    matched,
  };
}

function knownTerms(
  postings: Postings,
  term: string,
  isLast: boolean,
  corrections: { from: string; to: string }[],
): string[] {
  const exact = postings.of(term) ? [term] : [];
  const prefixed = isLast && term.length >= 2 ? postings.startingWith(term, 30) : [];
  const found = [...new Set([...exact, ...prefixed])];
  if (found.length > 0) return found;
  const nearest = postings.nearest(term);
  if (nearest === undefined) return [];
  corrections.push({ from: term, to: nearest });
  return [nearest];
}

type Ranked = Omit<RankedHit, 'id' | 'locale' | 'titleHighlights'> & {
  readonly document: SearchDocument;
};

function rank(
  passing: readonly SearchDocument[],
  scores: ReadonlyMap<string, number>,
  understood: Understood,
  request: SearchQuery,
): Ranked[] {
  const prices = passing.map(priceOf).sort((a, b) => a - b);
  const medianPrice = prices[prices.length >> 1] ?? 0;
  const ranked = passing.map((document) => {
    const facts = {
      document,
      text: scores.get(document.id) ?? 0,
      price: priceOf(document),
      medianPrice,
    };
    const ranking = contributions(facts, understood.intent.name);
    return {
      document,
      ranking,
      score: Object.values(ranking).reduce((sum, part) => sum + part, 0),
    };
  });
  const order = orders[request.sort ?? 'relevance'];
  return ranked.sort((a, b) => order(a, b) || (a.document.id < b.document.id ? -1 : 1));
}

const orders: Record<NonNullable<SearchQuery['sort']>, (a: Ranked, b: Ranked) => number> = {
  relevance: (a, b) => b.score - a.score,
  price_ascending: (a, b) => priceOf(a.document) - priceOf(b.document),
  price_descending: (a, b) => priceOf(b.document) - priceOf(a.document),
  rating: (a, b) => (b.document.sellerRating ?? 0) - (a.document.sellerRating ?? 0),
  newest: (a, b) =>
    a.document.publishedAt < b.document.publishedAt
      ? 1
      : a.document.publishedAt > b.document.publishedAt
        ? -1
        : 0,
};

function titleFor(
  document: SearchDocument,
  asked: string | undefined,
): { locale: string; title: string } {
  const tags = Object.keys(document.texts);
  for (const wanted of fallbackChain(asked, document.defaultLocale)) {
    const locale = tags.find((tag) => tag === wanted || tag.startsWith(`${wanted}-`));
    if (locale !== undefined) return { locale, title: document.texts[locale]?.title ?? '' };
  }
  return { locale: document.defaultLocale, title: '' };
}

function shownTitle(
  document: SearchDocument,
  request: SearchQuery,
  matched: ReadonlySet<string>,
): Pick<RankedHit, 'locale' | 'titleHighlights'> {
  const { locale, title } = titleFor(document, request.locale);
  const ranges: [number, number][] = [];
  for (const { term, start, end } of tokens(title)) {
    if (!matched.has(term)) continue;
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return { locale, titleHighlights: ranges };
}

function relaxations(
  understood: Understood,
  request: SearchQuery,
  query: (request: SearchQuery) => SearchAnswer,
): SearchAnswer['relaxations'] {
  return understood.filters.flatMap(({ id, text }) => {
    const { cursor: _, ...rest } = request;
    const without = { ...rest, limit: 1, ignore: [...(request.ignore ?? []), id] };
    // One condition less at a time: the recursion ends because each call has fewer conditions than the last.
    const { totalCount } = query(without);
    return totalCount > 0 ? [{ id, label: text, count: totalCount }] : [];
  });
}
