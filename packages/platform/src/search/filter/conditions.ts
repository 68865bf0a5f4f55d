import { currencyExponents, type Currency, type SearchQuery } from '@souk/sdk/contract';
import { usdCents } from '../../catalog/rates.js';
import type { CategoryTree } from '../corpus/category-tree.js';
import type { Corpus } from '../corpus/corpus.js';
import { Labels } from '../corpus/labels.js';
import { slotsMax } from '../retrieve/retrieve.js';
import type { Slot } from '../retrieve/slots.js';
import type { Understood } from '../understand/understood.js';

/**
 * A condition on a listing, as data: it is asked of thousands of listings, each time in one tight loop over one column.
 * `field` groups those that one facet sets, so that its counts can leave them out.
 */
export type Condition = { readonly field: string } & (
  | OneOf
  | Within
  | {
      readonly kind: 'slots';
      /** Slots of the query, a bit for each; a listing must have one of these, or none when `isExcluded`. */
      readonly bits: number;
      readonly isExcluded: boolean;
    }
);
interface OneOf {
  readonly kind: 'one_of';
  readonly numbers: Uint32Array;
  /** 1 for each number that passes. */
  readonly wanted: Uint8Array;
}
interface Within {
  readonly kind: 'within';
  readonly numbers: Float64Array;
  /** Any of these will do, both ends inside. */
  readonly ranges: readonly Range[];
}
type Range = readonly [low: number, high: number];

export const ratingUnlessTold = 4;
const isCurrency = (code: string | undefined): code is Currency =>
  code !== undefined && Object.hasOwn(currencyExponents, code);

/** Every condition of a query: those that were chosen and those that were read from its words. */
export function conditionsOf(
  query: SearchQuery,
  understood: Understood,
  slots: readonly Slot[],
  corpus: Corpus,
  tree: CategoryTree,
): Condition[] {
  return [...chosen(query, corpus, tree), ...readFromWords(query, understood, slots, corpus)];
}

function chosen(query: SearchQuery, corpus: Corpus, tree: CategoryTree): Condition[] {
  const { columns } = corpus;
  const { rating, available, shipsTo, category } = columns;
  const least = query.minimumSellerRating ?? ratingUnlessTold;
  const conditions: Condition[] = [within('rating', rating, [least, Infinity])];
  if (query.inStock ?? true) conditions.push(within('stock', available, [1, Infinity]));
  if (query.shipsTo !== undefined) {
    const wanted = columns.countrySets.having((country) => country === query.shipsTo);
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

function readFromWords(
  query: SearchQuery,
  understood: Understood,
  slots: readonly Slot[],
  corpus: Corpus,
): Condition[] {
  const { minimumOrder, available, cents } = corpus.columns;
  const conditions: Condition[] = [];
  for (const { id, field, minimum, maximum, currency: written } of understood.filters) {
    if (field === 'price') {
      const currency = isCurrency(written) ? written : (query.currency ?? 'USD');
      const minor = (units: number | undefined): number | undefined =>
        units === undefined ? undefined : Math.round(units * 10 ** currencyExponents[currency]);
      conditions.push(within('price', cents, priceRange(minor(minimum), minor(maximum), currency)));
    } else if (id === 'bulk') conditions.push(within('quantity', minimumOrder, [2, Infinity]));
    else if (id === 'quantity' && minimum !== undefined)
      conditions.push(
        within('quantity', minimumOrder, [0, minimum]),
        within('quantity', available, [minimum, Infinity]),
      );
  }
  for (const [index, { wish }] of slots.slice(0, slotsMax).entries()) {
    const bits = 1 << index;
    if (wish.force === 'must')
      conditions.push({ field: wish.field, kind: 'slots', bits, isExcluded: false });
    if (wish.force === 'not')
      conditions.push({ field: 'not', kind: 'slots', bits, isExcluded: true });
  }
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
  const wanted = labels.having((value) => values.includes(value));
  return { field: name, kind: 'one_of', numbers, wanted };
}

const noAttribute = { numbers: new Uint32Array(0), labels: new Labels() };

const within = (field: string, numbers: Float64Array, ...ranges: Range[]): Condition => ({
  field,
  kind: 'within',
  numbers,
  ranges,
});

/** US cents between which prices of so many minor units lie. */
const priceRange = (
  minimum: number | undefined,
  maximum: number | undefined,
  currency: Currency,
): Range => [
  minimum === undefined ? 0 : usdCents(minimum, currency),
  maximum === undefined ? Infinity : usdCents(maximum, currency),
];

function grouped(attributes: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const text of attributes) {
    const at = text.indexOf(':');
    const [name, value] = [text.slice(0, at), text.slice(at + 1)];
    groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  return groups;
}
