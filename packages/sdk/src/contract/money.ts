import * as z from 'zod/mini';
import { currencyExponents } from './currency-exponents.js';

export type Currency = keyof typeof currencyExponents;
const currencies = Object.keys(currencyExponents) as [Currency, ...Currency[]];

/** An ISO 4217 code that Souk trades in. */
export const Currency = z.enum(currencies);

/** An amount in minor units (cents, fils, whole yen) and its currency. Never a float, never mixed. */
export interface Money<C extends Currency = Currency> {
  readonly amount: number;
  readonly currency: C;
}
export const Money: z.ZodMiniType<Money> = z.object({
  amount: z.int(),
  currency: Currency,
});

/**
 * Makes an amount from minor units: `money(1840, 'USD')` is US$18.40, `money(1840, 'JPY')` is ¥1,840.
 *
 * @throws RangeError when the amount is not a safe integer
 */
export function money<C extends Currency>(amountMinor: number, currency: C): Money<C> {
  if (!Number.isSafeInteger(amountMinor))
    throw new RangeError(`${amountMinor} is not a whole number of minor units of ${currency}.`);
  return { amount: amountMinor, currency };
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency)
    throw new RangeError(`${a.currency} and ${b.currency} do not mix: convert one of them first.`);
}

/** Sum of two amounts. @throws RangeError when their currencies differ */
export function add<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  return money(a.amount + b.amount, a.currency);
}

/** First amount less the second; may be below zero. @throws RangeError when their currencies differ */
export function subtract<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  return money(a.amount - b.amount, a.currency);
}

/** An amount taken a whole number of times. */
export const times = <C extends Currency>(value: Money<C>, count: number): Money<C> =>
  money(value.amount * count, value.currency);

/**
 * Splits an amount by weights; the parts add up to the amount exactly.
 * Left-over minor units go to the largest remainders, first part first.
 *
 * @param weights non-negative safe integers, at least one above zero
 * @throws RangeError when the amount is negative, or no weight is above zero
 * @see the largest-remainder (Hamilton) method
 */
export function allocate<C extends Currency>(
  value: Money<C>,
  weights: readonly number[],
): Money<C>[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (value.amount < 0) throw new RangeError(`${value.amount} is below zero and cannot be split.`);
  if (total <= 0 || weights.some((weight) => weight < 0 || !Number.isSafeInteger(weight)))
    throw new RangeError(
      `Weights ${weights.join(', ')} must be whole, not negative, and one above zero.`,
    );
  const shares = weights.map((weight) => share(value.amount, weight, total));
  let left = value.amount - shares.reduce((sum, { whole }) => sum + whole, 0);
  const byRemainder = left === 0 ? [] : [...shares].sort((a, b) => b.remainder - a.remainder);
  for (const each of byRemainder) {
    if (left === 0) break;
    each.whole += 1;
    left -= 1;
  }
  return shares.map(({ whole }) => money(whole, value.currency));
}

/** Whole units of a share, and what is left over of it, in parts of the total of the weights. */
function share(
  amount: number,
  weight: number,
  total: number,
): { whole: number; readonly remainder: number } {
  const exact = amount * weight;
  if (Number.isSafeInteger(exact))
    return { whole: Math.floor(exact / total), remainder: exact % total };
  // Amount times weight can pass 2^53 long before either does.
  const [large, parts] = [BigInt(amount) * BigInt(weight), BigInt(total)];
  return { whole: Number(large / parts), remainder: Number(large % parts) };
}

/** The amount as a person of that locale writes it, with the currency's own digits. @param locale BCP 47 */
export function formatMoney(value: Money, locale: string): string {
  const digits = currencyExponents[value.currency];
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: value.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value.amount / 10 ** digits);
}
