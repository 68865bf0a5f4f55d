import { currencyExponents, type Currency, type SearchQuery } from '@souk/sdk/contract';
import { usdCents } from '../../catalog/rates.js';
import type { CategoryTree } from '../corpus/category-tree.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Slot } from '../retrieve/slots.js';
import type { Understood } from '../understand/understood.js';

/** A condition on a listing. `field` groups those that one facet sets, so that its counts can leave them out. */
export interface Condition {
  readonly field: string;
  /** Asked of a place in the corpus. @param bits slots that the listing at the place has */
  readonly passes: (place: number, bits: number) => boolean;
}

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
  // A seller without ratings stands at −1 and passes.
  const conditions: Condition[] = [
    {
      field: 'rating',
      passes: (place) => (rating[place] ?? 0) < 0 || (rating[place] ?? 0) >= least,
    },
  ];
  if (query.inStock ?? true)
    conditions.push({ field: 'stock', passes: (place) => (available[place] ?? 0) > 0 });
  if (query.shipsTo !== undefined) {
    const served = membership(
      columns.countrySets.size,
      (set) => set === 0 || columns.countrySets.valueOf(set).includes(query.shipsTo ?? ''),
    );
    conditions.push({ field: 'shipsTo', passes: (place) => served[shipsTo[place] ?? 0] === 1 });
  }
  if (query.category && query.category.length > 0) {
    const wanted = query.category;
    const inside = membership(columns.categories.size, (number) =>
      wanted.some((each) => tree.isIn(columns.categories.valueOf(number), each)),
    );
    conditions.push({ field: 'category', passes: (place) => inside[category[place] ?? 0] === 1 });
  }
  for (const [name, values] of grouped(query.attribute ?? []))
    conditions.push(attribute(name, values, corpus, query.currency ?? 'USD'));
  const currency = query.currency ?? 'USD';
  if (query.minimumPrice !== undefined || query.maximumPrice !== undefined)
    conditions.push(
      price(corpus, centsOf(query.minimumPrice, currency), centsOf(query.maximumPrice, currency)),
    );
  return conditions;
}

function readFromWords(
  query: SearchQuery,
  understood: Understood,
  slots: readonly Slot[],
  corpus: Corpus,
): Condition[] {
  const { minimumOrder, available } = corpus.columns;
  const conditions: Condition[] = [];
  for (const { id, field, minimum, maximum, currency: written } of understood.filters) {
    if (field === 'price') {
      const currency = isCurrency(written) ? written : (query.currency ?? 'USD');
      const cents = (units: number | undefined): number | undefined =>
        units === undefined
          ? undefined
          : usdCents(Math.round(units * 10 ** currencyExponents[currency]), currency);
      conditions.push(price(corpus, cents(minimum), cents(maximum)));
    } else if (id === 'bulk')
      conditions.push({ field: 'quantity', passes: (place) => (minimumOrder[place] ?? 0) > 1 });
    else if (id === 'quantity' && minimum !== undefined)
      conditions.push({
        field: 'quantity',
        passes: (place) =>
          (minimumOrder[place] ?? 0) <= minimum && (available[place] ?? 0) >= minimum,
      });
  }
  for (const [index, { wish }] of slots.entries()) {
    const bit = 1 << index;
    if (wish.force === 'must')
      conditions.push({ field: wish.field, passes: (_place, bits) => (bits & bit) !== 0 });
    if (wish.force === 'not')
      conditions.push({ field: 'not', passes: (_place, bits) => (bits & bit) === 0 });
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
  if (name === 'ships_from') {
    const { shipsFrom } = columns;
    const wanted = membership(columns.countries.size, (number) =>
      values.includes(columns.countries.valueOf(number)),
    );
    return { field: name, passes: (place) => wanted[shipsFrom[place] ?? 0] === 1 };
  }
  if (name === 'price' && !columns.attributes.has(name)) {
    const ranges = values.map((value) => {
      const [low, high] = value.split('-').map((part) => (part === '' ? undefined : Number(part)));
      return price(corpus, centsOf(low, currency), centsOf(high, currency));
    });
    return {
      field: name,
      passes: (place, bits) => ranges.some(({ passes }) => passes(place, bits)),
    };
  }
  const column = columns.attributes.get(name);
  if (!column) return { field: name, passes: () => false };
  const wanted = membership(
    column.labels.size,
    (number) => number > 0 && values.includes(column.labels.valueOf(number)),
  );
  const numbers = column.values;
  return { field: name, passes: (place) => wanted[numbers[place] ?? 0] === 1 };
}

function price(
  corpus: Corpus,
  minimum: number | undefined,
  maximum: number | undefined,
): Condition {
  const { cents } = corpus.columns;
  const [low, high] = [minimum ?? 0, maximum ?? Infinity];
  return {
    field: 'price',
    passes: (place) => (cents[place] ?? 0) >= low && (cents[place] ?? 0) <= high,
  };
}

const centsOf = (minor: number | undefined, currency: Currency): number | undefined =>
  minor === undefined ? undefined : usdCents(minor, currency);

/** Which of so many numbers are wanted, asked once for each instead of once for each listing. */
function membership(size: number, isWanted: (number: number) => boolean): Uint8Array {
  const wanted = new Uint8Array(size);
  for (let number = 0; number < size; number++) if (isWanted(number)) wanted[number] = 1;
  return wanted;
}

function grouped(attributes: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const text of attributes) {
    const at = text.indexOf(':');
    const [name, value] = [text.slice(0, at), text.slice(at + 1)];
    groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  return groups;
}
