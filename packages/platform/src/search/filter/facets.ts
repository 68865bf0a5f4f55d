import { currencyExponents, type Currency, type Facet, type SearchQuery } from '@souk/sdk/contract';
import { usdCents } from '../../catalog/rates.js';
import type { Corpus } from '../corpus/corpus.js';
import { valuesOf } from '../corpus/labels.js';
import type { CategoryTree } from '../corpus/category-tree.js';
import { nameFor } from '../../catalog/locale.js';
import { centsAtRank, pricesOf } from '../rank/rank.js';
import { ratingUnlessTold } from './conditions.js';
import type { Sifted } from './sift.js';

const valuesMax = 12;
const rangesMax = 6;
/** Shares of the prices that lie below the first edge and above the last at most. */
const edgeShare = 0.05;
const stars = [4.5, 4, 3, 0] as const;
/** These first, as people narrow a search down; other attributes after them by name. */
const fieldsFirst = ['category', 'color', 'material', 'size'];

/** The counts of a search as its answer shows them. Chosen values are always among them. */
export function facetsOf(
  sifted: Sifted,
  query: SearchQuery,
  corpus: Corpus,
  tree: CategoryTree,
): Facet[] {
  const rank = (field: string): number =>
    (fieldsFirst.indexOf(field) + 1 || 99) + (field === 'ships_from' ? 1 : 0);
  const facets = sifted.tallies.map(({ field, labels, counts }) => {
    const found = new Map<string, number>();
    for (let number = 1; number < labels.size; number++) {
      const count = counts[number] ?? 0;
      if (count > 0)
        for (const value of valuesOf(labels.valueOf(number)))
          found.set(value, (found.get(value) ?? 0) + count);
    }
    const values = [...found].map(([value, count]) => ({ value, count }));
    return field === 'category'
      ? categories(values, query, tree)
      : attributes(field, values, query);
  });
  return [
    ...facets.sort((a, b) => rank(a.field) - rank(b.field) || (a.field < b.field ? -1 : 1)),
    priceFacet(sifted.priced, query, corpus),
    ratingFacet(sifted.rated, query, corpus),
  ];
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

const mostFirst = (a: Counted, b: Counted): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1);

/** The first values, and those that were chosen wherever they stand. */
function shown(
  counted: readonly Counted[],
  chosen: readonly string[],
  labelOf: (value: string) => string,
): Facet['values'] {
  return [...counted]
    .sort(mostFirst)
    .filter(({ value }, index) => index < valuesMax || chosen.includes(value))
    .map(({ value, count }) => ({
      value,
      label: labelOf(value),
      count,
      selected: chosen.includes(value),
    }));
}

function categories(leaves: readonly Counted[], query: SearchQuery, tree: CategoryTree): Facet {
  const chosen = query.category ?? [];
  const inside = (ancestor: string): number =>
    leaves.reduce((sum, { value, count }) => sum + (tree.isIn(value, ancestor) ? count : 0), 0);
  // A chosen category may be a node above those that listings are in.
  const counted = [
    ...leaves.filter(({ value }) => !chosen.includes(value)),
    ...[...new Set(chosen)].map((value) => ({ value, count: inside(value) })),
  ];
  return {
    field: 'category',
    values: shown(counted, chosen, (id) => nameFor(tree.of(id)?.names ?? {}, query.locale)),
  };
}

function attributes(field: string, counted: readonly Counted[], query: SearchQuery): Facet {
  const chosen = chosenOf(field, query);
  const missing = chosen.filter((each) => !counted.some(({ value }) => value === each));
  return {
    field,
    values: shown(
      [...counted, ...[...new Set(missing)].map((value) => ({ value, count: 0 }))],
      chosen,
      (value) => value.replaceAll('_', ' '),
    ),
  };
}

/** Values of a field that the query chose. */
const chosenOf = (field: string, { attribute = [] }: SearchQuery): string[] =>
  attribute
    .filter((text) => text.startsWith(`${field}:`))
    .map((text) => text.slice(field.length + 1));

/** Ranges between round prices of the query's currency, each `low-high` in minor units, both ends inside. */
function priceFacet(places: Int32Array, query: SearchQuery, { columns }: Corpus): Facet {
  const currency = query.currency ?? 'USD';
  if (places.length === 0) return { field: 'price', values: [] };
  const prices = pricesOf(places, columns.bucket);
  const least = centsAtRank(prices, places.length * edgeShare);
  const most = centsAtRank(prices, places.length * (1 - edgeShare));
  const edges = roundPrices(currency).filter(({ cents }) => cents > least && cents < most);
  const step = Math.ceil((edges.length + 1) / rangesMax);
  const kept = edges.filter((_edge, index) => index % step === 0).map(({ minor }) => minor);
  const chosen = chosenOf('price', query);
  const ranges = [0, ...kept].map((low, index) => {
    const next = kept[index];
    const value = `${low}-${next === undefined ? '' : next - 1}`;
    return {
      from: usdCents(low, currency),
      to: next === undefined ? Infinity : usdCents(next - 1, currency),
      shown: {
        value,
        label: value,
        selected: chosen.includes(value),
        minimum: low,
        ...(next === undefined ? {} : { maximum: next - 1 }),
      },
    };
  });
  const counts = countRanges(places, columns.cents, ranges);
  const values = ranges
    .map(({ shown: range }, index) => ({ ...range, count: counts[index] ?? 0 }))
    .filter(({ count, selected }) => count > 0 || selected);
  return { field: 'price', values };
}

function countRanges(
  places: Int32Array,
  cents: Float64Array,
  ranges: readonly { readonly from: number; readonly to: number }[],
): number[] {
  const counts = ranges.map(() => 0);
  const highest = Float64Array.from(ranges, ({ to }) => to);
  const lowest = Float64Array.from(ranges, ({ from }) => from);
  for (let at = 0; at < places.length; at++) {
    const price = cents[places[at] ?? 0] ?? 0;
    let range = 0;
    while (range < highest.length - 1 && price > (highest[range] ?? 0)) range++;
    if (price >= (lowest[range] ?? 0)) counts[range] = (counts[range] ?? 0) + 1;
  }
  return counts;
}

/** 1, 2, 5, 10, 20, 50 … of a currency's whole unit, with what they are in US cents. */
function roundPrices(currency: Currency): readonly RoundPrice[] {
  let prices = roundByCurrency.get(currency);
  if (!prices) {
    const unit = 10 ** currencyExponents[currency];
    prices = Array.from({ length: 24 }, (_, index) =>
      [1, 2, 5].map((digit) => digit * 10 ** (index - 2) * unit),
    )
      .flat()
      .filter((minor) => Number.isInteger(minor) && minor > 0 && minor < 1e12)
      .map((minor) => ({ minor, cents: usdCents(minor, currency) }));
    roundByCurrency.set(currency, prices);
  }
  return prices;
}

interface RoundPrice {
  readonly minor: number;
  readonly cents: number;
}
const roundByCurrency = new Map<Currency, readonly RoundPrice[]>();

/** How many results each lowest rating would leave. A seller without ratings passes every one. */
function ratingFacet(places: Int32Array, query: SearchQuery, { columns }: Corpus): Facet {
  const least = query.minimumSellerRating ?? ratingUnlessTold;
  const values = [...new Set([...stars, least])]
    .sort((a, b) => b - a)
    .map((value) => ({
      value: String(value),
      label: String(value),
      count: countFrom(places, columns.rating, value),
      selected: value === least,
    }));
  return { field: 'rating', values };
}

function countFrom(places: Int32Array, column: Float64Array, least: number): number {
  let count = 0;
  for (let at = 0; at < places.length; at++) if ((column[places[at] ?? 0] ?? 0) >= least) count++;
  return count;
}
