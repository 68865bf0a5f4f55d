import type { Currency } from '@souk/sdk';
import { priceText } from '../shared/format.js';
import type { Messages } from '../shared/messages/en.js';

/** A range of prices in words, of which one end may be open. Amounts are in minor units. */
export const priceRange =
  (
    { priceAtLeast, priceAtMost, priceBetween }: Messages['search'],
    currency: Currency,
    locale: string,
  ) =>
  (minimum: number | undefined, maximum: number | undefined): string => {
    const amount = (minor: number): string => priceText({ amount: minor, currency }, locale);
    if (minimum === undefined) return priceAtMost(amount(maximum ?? 0));
    return maximum === undefined
      ? priceAtLeast(amount(minimum))
      : priceBetween(amount(minimum), amount(maximum));
  };
