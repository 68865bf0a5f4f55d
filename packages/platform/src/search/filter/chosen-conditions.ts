import type { Currency, SearchQuery } from '@souk/sdk/contract';
import type { CategoryTree } from '../corpus/category-tree.js';
import type { Corpus } from '../corpus/corpus.js';
import { Labels } from '../corpus/labels.js';
import type { Condition } from './condition.js';
import { priceRange, within } from './ranges.js';

export const ratingUnlessTold = 4;

/** The conditions that were chosen beside the words: filters, and what is left out unless told. */
export function chosen(query: SearchQuery, corpus: Corpus, tree: CategoryTree): Condition[] {
  const { columns } = corpus;
  const { rating, available, shipsTo, category } = columns;
  const least = query.minimumSellerRating ?? ratingUnlessTold;
  const conditions: Condition[] = [within('rating', rating, [least, Infinity])];
  if (query.inStock ?? true) conditions.push(within('stock', available, [1, Infinity]));
  if (query.shipsTo !== undefined) {
    const wanted = columns.countrySets.havingAny([query.shipsTo]);
    wanted[0] = 1; // Without a list it ships everywhere.
    conditions.push({ field: 'shipsTo', kind: 'one_of', numbers: shipsTo, wanted });
  }
  if (query.category && query.category.length > 0) {
    const chosenOnes = query.category;
    const wanted = columns.categories.having((id) =>
      chosenOnes.some((each) => tree.isIn(id, each)),
    );
    conditions.push({ field: 'category', kind: 'one_of', numbers: category, wanted });
  }
  for (const [name, values] of grouped(query.attribute ?? []))
    conditions.push(attribute(name, values, corpus, query.currency ?? 'USD'));
  const currency = query.currency ?? 'USD';
  if (query.minimumPrice !== undefined || query.maximumPrice !== undefined)
    conditions.push(
      within('price', columns.cents, priceRange(query.minimumPrice, query.maximumPrice, currency)),
    );
  return conditions;
}

/** Values of one name widen. Beside the attributes, `ships_from` and `price` (`low-high` in minor units) can be chosen like one. */
function attribute(
  name: string,
  values: readonly string[],
  corpus: Corpus,
  currency: Currency,
): Condition {
  const { columns } = corpus;
  if (name === 'price' && !columns.attributes.has(name))
    return within(
      name,
      columns.cents,
      ...values.map((value) => {
        const [low, high] = value
          .split('-')
          .map((part) => (part === '' ? undefined : Number(part)));
        return priceRange(low, high, currency);
      }),
    );
  const { numbers, labels } =
    name === 'ships_from'
      ? { numbers: columns.shipsFrom, labels: columns.countries }
      : (columns.attributes.get(name) ?? noAttribute);
  const wanted = labels.havingAny(values);
  return { field: name, kind: 'one_of', numbers, wanted };
}

const noAttribute = { numbers: new Uint32Array(0), labels: new Labels() };

function grouped(attributes: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const text of attributes) {
    const at = text.indexOf(':');
    const [name, value] = [text.slice(0, at), text.slice(at + 1)];
    groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  return groups;
}
