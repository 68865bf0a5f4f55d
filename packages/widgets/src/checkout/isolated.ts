import { formatMoney, type Money } from '@souk/sdk';
import type { Messages } from '../shared/messages/en.js';

/** Everything that the element says, in one language. */
export type Words = Messages['checkout'];

/**
 * Text from elsewhere (a name, an amount, a date) inside a sentence of ours, so that neither turns the other's direction.
 * @see Unicode UAX #9, first strong isolate
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** An amount of money for a sentence. */
export const priceText = (value: Money, locale: string): string =>
  isolated(formatMoney(value, locale));
