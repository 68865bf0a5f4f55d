import type { Facet, SearchQuery } from '@souk/sdk/contract';
import { nameFor } from '../../catalog/locale.js';
import type { CategoryTree } from '../corpus/category-tree.js';
import type { Corpus } from '../corpus/corpus.js';
import { chosenOf } from './chosen.js';
import { priceFacet } from './price-facet.js';
import { ratingFacet } from './rating-facet.js';
import type { Sifted } from './sift.js';
import type { Tally } from './tally.js';

const valuesMax = 12;
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
  const facets = sifted.tallies.map((tally) => {
    const values = countedValues(tally);
    return tally.field === 'category'
      ? categories(values, query, tree)
      : attributes(tally.field, values, query);
  });
  return [
    ...facets.sort((a, b) => rank(a.field) - rank(b.field) || (a.field < b.field ? -1 : 1)),
    priceFacet(sifted.priced, query, corpus.columns),
    ratingFacet(sifted.rated, query, corpus.columns),
  ];
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

/** How often each value occurs: a label that stands for several counts for each of them. */
function countedValues({ labels, counts }: Tally): Counted[] {
  const counted: Counted[] = [];
  const several = new Map<string, number>();
  for (let number = 1; number < labels.size; number++) {
    const count = counts[number] ?? 0;
    if (count === 0) continue;
    if (labels.isPlain) counted.push({ value: labels.valueOf(number), count });
    else
      for (const value of labels.valuesOf(number))
        several.set(value, (several.get(value) ?? 0) + count);
  }
  for (const [value, count] of several) counted.push({ value, count });
  return counted;
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
