import { currencyExponents, type Facet, type SearchQuery } from '@souk/sdk/contract';
import { usdCents } from '../../catalog/rates.js';
import { centsOfBucket, priceBuckets } from '../corpus/columns.js';
import type { Corpus } from '../corpus/corpus.js';
import type { CategoryTree } from '../corpus/category-tree.js';
import { nameFor } from '../../catalog/locale.js';
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
  const facets = sifted.tallies.map(({ field, counts }) => {
    const labels = labelsOf(field, corpus);
    const values: Counted[] = [];
    for (let number = 1; number < counts.length; number++) {
      const count = counts[number] ?? 0;
      if (count > 0) values.push({ value: labels?.valueOf(number) ?? '', count });
    }
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

const labelsOf = (field: string, { columns }: Corpus) =>
  field === 'category'
    ? columns.categories
    : field === 'ships_from'
      ? columns.countries
      : columns.attributes.get(field)?.labels;

const mostFirst = (a: Counted, b: Counted): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1);

/** The first values, and those that were chosen wherever they stand. */
function shown<Value extends Counted & { readonly selected: boolean }>(
  values: readonly Value[],
): Value[] {
  const sorted = [...values].sort(mostFirst);
  return sorted.filter(({ selected }, index) => selected || index < valuesMax);
}

function categories(leaves: readonly Counted[], query: SearchQuery, tree: CategoryTree): Facet {
  const chosen = query.category ?? [];
  const inside = (ancestor: string): number =>
    leaves.reduce((sum, { value, count }) => sum + (tree.isIn(value, ancestor) ? count : 0), 0);
  const values = new Map(leaves.map(({ value, count }) => [value, count]));
  // A chosen category may be a node above those that listings are in.
  for (const id of chosen) values.set(id, inside(id));
  return {
    field: 'category',
    values: shown(
      [...values].map(([value, count]) => ({
        value,
        label: nameFor(tree.of(value)?.names ?? {}, query.locale),
        count,
        selected: chosen.includes(value),
      })),
    ),
  };
}

function attributes(field: string, counted: readonly Counted[], query: SearchQuery): Facet {
  const chosen = (query.attribute ?? [])
    .filter((text) => text.startsWith(`${field}:`))
    .map((text) => text.slice(field.length + 1));
  const values = new Map(counted.map(({ value, count }) => [value, count]));
  for (const value of chosen) if (!values.has(value)) values.set(value, 0);
  return {
    field,
    values: shown(
      [...values].map(([value, count]) => ({
        value,
        label: value.replaceAll('_', ' '),
        count,
        selected: chosen.includes(value),
      })),
    ),
  };
}

/** Ranges between round prices of the query's currency, each `low-high` in minor units, both ends inside. */
function priceFacet(places: Int32Array, query: SearchQuery, { columns }: Corpus): Facet {
  const currency = query.currency ?? 'USD';
  const [least, most] = priceSpan(places, columns.bucket);
  const edges = roundPrices(10 ** currencyExponents[currency]).filter((minor) => {
    const cents = usdCents(minor, currency);
    return cents > least && cents < most;
  });
  const step = Math.ceil((edges.length + 1) / rangesMax);
  const kept = edges.filter((_edge, index) => index % step === 0);
  const chosen = (query.attribute ?? [])
    .filter((text) => text.startsWith('price:'))
    .map((text) => text.slice('price:'.length));
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
  return { field: 'price', values: places.length === 0 ? [] : values };
}

/** US cents between which all but the outermost prices lie, as near as the buckets tell. */
function priceSpan(
  places: Int32Array,
  buckets: Uint16Array,
): readonly [least: number, most: number] {
  const histogram = new Int32Array(priceBuckets);
  for (let at = 0; at < places.length; at++) {
    const bucket = buckets[places[at] ?? 0] ?? 0;
    histogram[bucket] = (histogram[bucket] ?? 0) + 1;
  }
  const centsAt = (share: number): number => {
    let bucket = 0;
    for (let seen = 0; bucket < priceBuckets - 1; bucket++)
      if ((seen += histogram[bucket] ?? 0) > places.length * share) break;
    return centsOfBucket(bucket);
  };
  return [centsAt(edgeShare), centsAt(1 - edgeShare)];
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

/** 1, 2, 5, 10, 20, 50 … of a currency's whole unit. */
const roundPrices = (unit: number): readonly number[] => {
  let prices = roundByUnit.get(unit);
  if (!prices) {
    prices = Array.from({ length: 24 }, (_, index) =>
      [1, 2, 5].map((digit) => digit * 10 ** (index - 2) * unit),
    )
      .flat()
      .filter((minor) => Number.isInteger(minor) && minor > 0 && minor < 1e12);
    roundByUnit.set(unit, prices);
  }
  return prices;
};
const roundByUnit = new Map<number, readonly number[]>();

/** How many results each lowest rating would leave. A seller without ratings passes every one. */
function ratingFacet(places: Int32Array, query: SearchQuery, { columns }: Corpus): Facet {
  const least = query.minimumSellerRating ?? ratingUnlessTold;
  const values = [...new Set([...stars, least])]
    .sort((a, b) => b - a)
    .map((value) => {
      let count = 0;
      for (const place of places) {
        const rating = columns.rating[place] ?? 0;
        if (rating < 0 || rating >= value) count++;
      }
      return { value: String(value), label: String(value), count, selected: value === least };
    });
  return { field: 'rating', values };
}
