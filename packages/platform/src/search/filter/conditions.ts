import { currencyExponents, type Currency, type SearchQuery } from '@souk/sdk/contract';
import type { CategoryTree } from '../corpus/category-tree.js';
import type { Corpus } from '../corpus/corpus.js';
import { slotsMax } from '../retrieve/accumulator.js';
import type { Slot } from '../retrieve/slots.js';
import type { Understood } from '../understand/understood.js';
import { chosen } from './chosen-conditions.js';
import type { Condition } from './condition.js';
import { priceRange, within } from './ranges.js';

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
