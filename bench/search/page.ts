import { usdCents, type SearchDocument } from '@souk/platform';
import type { SearchQuery } from '@souk/sdk/contract';
import { categories } from '../../mocks/src/seed/categories.js';

/** What is compared: ids of the best twenty, and how many there are in all. */
export interface Page {
  readonly ids: readonly string[];
  readonly count: number;
}

/** A search engine that can be measured. */
export interface Engine {
  put(document: SearchDocument): void;
  /** Called once when all listings are in. */
  finish(): void;
  /** A page of results that pass the filters, and the counts of the facets. */
  page(query: SearchQuery): Page;
}

const parents = new Map(categories.map((row) => [row.id, row]));

/** A category and its ancestors. */
export function pathOf(id: string): string[] {
  const path: string[] = [];
  for (let row = parents.get(id); row; row = parents.get(row.parentId ?? '')) path.push(row.id);
  return path;
}

/** The text of a listing that every engine gets, by field. */
export function fieldsOf(document: SearchDocument) {
  const texts = Object.values(document.texts);
  return {
    title: texts.map(({ title }) => title).join(' . '),
    description: texts.map(({ description }) => description).join(' . '),
    attributes: Object.values(document.attributes).join(' ').replaceAll('_', ' '),
    category: pathOf(document.categoryId)
      .flatMap((id) => Object.values(parents.get(id)?.names ?? {}))
      .join(' . '),
    seller: document.sellerName ?? '',
  };
}

const facetsAlways = ['category', 'rating', 'price'];
const stars = [4.5, 4, 3, 0];

/** Filters, counts each facet with its own field left out, and cuts a page: what any engine that only finds text needs around it. */
export function plainPage(
  found: readonly { readonly id: string; readonly score: number }[],
  rows: ReadonlyMap<string, SearchDocument>,
  query: SearchQuery,
): Page {
  const chosen = (query.attribute ?? []).map((text) => text.split(':'));
  const counts = new Map<string, number>();
  const passing: { id: string; score: number }[] = [];
  for (const { id, score } of found) {
    const row = rows.get(id);
    const failed = row && failedFields(row, query, chosen);
    if (!row || !failed || failed.length > 1) continue;
    const [only] = failed;
    const values = [
      ['category', row.categoryId],
      ['ships_from', row.shipsFrom],
      ['price', String(Math.round(Math.log2(row.price.amount + 1)))],
      ...stars.flatMap((least) =>
        (row.sellerRating ?? 5) >= least ? [['rating', String(least)]] : [],
      ),
      ...Object.entries(row.attributes),
    ];
    for (const [field, value] of values)
      if (only === undefined || only === field) {
        const key = `${field}:${value}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    if (only === undefined) passing.push({ id, score });
  }
  passing.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { ids: passing.slice(0, 20).map(({ id }) => id), count: passing.length };
}

/** Fields whose conditions a listing fails; what no facet sets counts twice, since leaving out one does not help. */
function failedFields(
  row: SearchDocument,
  {
    minimumSellerRating = 4,
    shipsTo,
    minimumPrice = 0,
    maximumPrice = Infinity,
    category = [],
  }: SearchQuery,
  chosen: readonly (readonly string[])[],
): string[] {
  const failed: string[] = [];
  if (row.available <= 0) return facetsAlways;
  if (shipsTo !== undefined && row.shipsTo.length > 0 && !row.shipsTo.includes(shipsTo))
    return facetsAlways;
  if ((row.sellerRating ?? 5) < minimumSellerRating) failed.push('rating');
  if (minimumPrice > 0 || maximumPrice < Infinity) {
    const cents = usdCents(row.price.amount, row.price.currency);
    if (cents < minimumPrice || cents > maximumPrice) failed.push('price');
  }
  if (category.length > 0) {
    const path = pathOf(row.categoryId);
    if (!category.some((each) => path.includes(each))) failed.push('category');
  }
  for (const [name = ''] of chosen)
    if (
      !failed.includes(name) &&
      !chosen.some(([field, value]) => field === name && row.attributes[name] === value)
    )
      failed.push(name);
  return failed;
}
