import type { Currency } from '@souk/sdk/contract';
import { usdCents } from '../../catalog/rates.js';
import type { Condition, Range } from './condition.js';

/** The condition that a number lies in one of some ranges. */
export const within = (field: string, numbers: Float64Array, ...ranges: Range[]): Condition => ({
  field,
  kind: 'within',
  numbers,
  ranges,
});

/** US cents between which prices of so many minor units lie. */
export const priceRange = (
  minimum: number | undefined,
  maximum: number | undefined,
  currency: Currency,
): Range => [
  minimum === undefined ? 0 : usdCents(minimum, currency),
  maximum === undefined ? Infinity : usdCents(maximum, currency),
];
