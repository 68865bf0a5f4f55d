import { currencyExponents, type Currency, type SearchQuery } from '@souk/sdk/contract';
import { usdCents } from '../catalog/rates.js';
import type { SearchDocument } from './search-index.js';
import type { Understood } from './understand.js';

/** A condition on a listing. `field` groups those that one facet sets, so that its counts can leave them out. */
export interface Filter {
  readonly field: string;
  readonly passes: (document: SearchDocument) => boolean;
}

/** US cents of a listing's price. */
export const priceOf = ({ price }: SearchDocument): number =>
  usdCents(price.amount, price.currency);

/** Every condition of a query: those that were chosen and those that were read from its words. */
export function filtersOf(
  query: SearchQuery,
  understood: Understood,
  isIn: (id: string, ancestor: string) => boolean,
): Filter[] {
  const {
    shipsTo,
    category,
    attribute = [],
    inStock = true,
    minimumSellerRating = 4,
    currency = 'USD',
  } = query;
  const filters: Filter[] = [
    {
      field: 'rating',
      passes: ({ sellerRating }) => sellerRating === null || sellerRating >= minimumSellerRating,
    },
  ];
  if (inStock) filters.push({ field: 'stock', passes: ({ available }) => available > 0 });
  if (shipsTo !== undefined)
    filters.push({
      field: 'shipsTo',
      passes: (document) => document.shipsTo.length === 0 || document.shipsTo.includes(shipsTo),
    });
  if (category && category.length > 0)
    filters.push({
      field: 'category',
      passes: ({ categoryId }) => category.some((each) => isIn(categoryId, each)),
    });
  for (const [name, values] of grouped(attribute))
    filters.push({
      field: name,
      passes: ({ attributes }) => values.includes(attributes[name] ?? ''),
    });
  const price = (minimum: number | undefined, maximum: number | undefined): Filter => ({
    field: 'price',
    passes: (document) =>
      (minimum === undefined || priceOf(document) >= minimum) &&
      (maximum === undefined || priceOf(document) <= maximum),
  });
  const cents = (minor: number | undefined): number | undefined =>
    minor === undefined ? undefined : usdCents(minor, currency);
  if (query.minimumPrice !== undefined || query.maximumPrice !== undefined)
    filters.push(price(cents(query.minimumPrice), cents(query.maximumPrice)));
  for (const { field, minimum, maximum, value } of understood.filters) {
    if (field === 'price')
      filters.push(price(unitsToCents(minimum, currency), unitsToCents(maximum, currency)));
    if ((field === 'color' || field === 'material') && value !== undefined)
      filters.push({ field, passes: ({ attributes }) => attributes[field] === value });
  }
  if (understood.intent.name === 'bulk')
    filters.push({
      field: 'quantity',
      passes: ({ minimumOrderQuantity }) => minimumOrderQuantity > 1,
    });
  return filters;
}

/** Words speak of whole units ("under $5"). */
const unitsToCents = (units: number | undefined, currency: Currency): number | undefined =>
  units === undefined ? undefined : usdCents(units * 10 ** currencyExponents[currency], currency);

function grouped(attributes: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const attribute of attributes) {
    const [name = '', value = ''] = attribute.split(':');
    groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  return groups;
}
