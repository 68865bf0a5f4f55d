import { addDuration, type Instant, type Money, type UnitPrice } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { ListingRow, Measure, PriceRecord } from './rows.js';

/** @throws DomainError `price_invalid`, naming the first price that contradicts the others */
export function assertPrices(listing: ListingRow): void {
  const { price, priceTiers, delivery, variants = [] } = listing;
  const positive = (money: Money, param: string): void => {
    assertCurrency(money, price, param);
    if (money.amount <= 0) throw wrong(param, `${money.amount} is no price; it must be above zero`);
  };
  positive(price, 'price');
  for (const [index, variant] of variants.entries())
    if (variant.price) positive(variant.price, `variants.${index}.price`);
  const lowest = Math.min(...variants.map((variant) => (variant.price ?? price).amount));
  if (variants.length > 0 && lowest !== price.amount)
    throw wrong(
      'price',
      `it is what buyers see first, so it must be ${lowest}, the lowest of the variants`,
    );
  let before = { minimumQuantity: listing.minimumOrderQuantity, price };
  for (const [index, tier] of priceTiers.entries()) {
    const param = `priceTiers.${index}`;
    positive(tier.price, `${param}.price`);
    if (tier.minimumQuantity <= before.minimumQuantity)
      throw wrong(
        `${param}.minimumQuantity`,
        `quantities must rise from ${before.minimumQuantity}`,
      );
    if (tier.price.amount >= before.price.amount)
      throw wrong(`${param}.price`, `more must cost less than ${before.price.amount} for one`);
    before = tier;
  }
  assertCurrency(delivery.cost, price, 'delivery.cost');
  if (delivery.cost.amount < 0)
    throw wrong('delivery.cost', 'delivery cannot cost less than nothing');
  const { minimumDays, maximumDays } = delivery;
  if (minimumDays < 0 || maximumDays < minimumDays || maximumDays > 365)
    throw wrong('delivery', `${minimumDays} to ${maximumDays} days are no time to deliver in`);
}

function assertCurrency({ currency }: Money, price: Money, param: string): void {
  if (currency !== price.currency)
    throw wrong(param, `${currency} and ${price.currency} do not mix in one listing`);
}

const wrong = (param: string, why: string): DomainError =>
  new DomainError('price_invalid', `"${param}" cannot be: ${why}.`, { param });

const provenBy = 'P30D';
const recordsKept = 200;

/** A history with the price that is asked from now on. Asking the same again adds nothing. */
export function withPrice(
  history: readonly PriceRecord[],
  price: Money,
  now: Instant,
): readonly PriceRecord[] {
  const last = history.at(-1);
  const isSame = last?.price.amount === price.amount && last.price.currency === price.currency;
  return isSame ? history : [...history, { price, from: now }].slice(-recordsKept);
}

/**
 * The lowest price of the 30 days before the price last fell, or `undefined` when the history does not reach so far back
 * or the price did not fall: only that may be struck through.
 *
 * @see Directive 98/6/EC, article 6a
 */
export function provenListPrice(history: readonly PriceRecord[]): Money | undefined {
  const current = history.at(-1);
  const first = history[0];
  if (!current || !first) return undefined;
  const earlier = history.slice(0, -1).filter(
    // A price counts that was asked at any moment of the 30 days: until the next one came.
    (_, index) => addDuration(history[index + 1]?.from ?? current.from, provenBy) > current.from,
  );
  const lowest = earlier.reduce<Money | undefined>(
    (least, { price }) => (least === undefined || price.amount < least.amount ? price : least),
    undefined,
  );
  const isProven = addDuration(first.from, provenBy) <= current.from;
  const isReduced =
    lowest !== undefined &&
    lowest.currency === current.price.currency &&
    lowest.amount > current.price.amount;
  return isProven && isReduced ? lowest : undefined;
}

/** @throws DomainError `list_price_invalid`, with the price that could be struck through, if one could */
export function assertListPrice(listPrice: Money, history: readonly PriceRecord[]): void {
  const lowest = provenListPrice(history);
  if (lowest?.amount === listPrice.amount && lowest.currency === listPrice.currency) return;
  throw new DomainError(
    'list_price_invalid',
    lowest
      ? `${listPrice.amount} ${listPrice.currency} was not the lowest price of the 30 days before the price fell; ${lowest.amount} was.`
      : 'No price can be struck through: there is no record of 30 days before the price fell.',
    { param: 'listPrice', ...(lowest ? { lowest } : {}) },
  );
}

const bases = {
  g: { per: 'kg', parts: 1_000 },
  kg: { per: 'kg', parts: 1 },
  ml: { per: 'l', parts: 1_000 },
  l: { per: 'l', parts: 1 },
  cm: { per: 'm', parts: 100 },
  m: { per: 'm', parts: 1 },
  m2: { per: 'm2', parts: 1 },
  piece: { per: 'piece', parts: 1 },
} as const;

/** What one kilogram, litre, metre or piece costs, to the nearest minor unit; for comparing, never for charging. */
export function unitPriceOf(price: Money, { amount, unit }: Measure): UnitPrice {
  const { per, parts } = bases[unit];
  return {
    price: { amount: Math.round((price.amount * parts) / amount), currency: price.currency },
    per,
  };
}
