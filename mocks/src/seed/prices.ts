import { money, type Money } from '@souk/sdk/contract';
import type { ListingRow } from '@souk/platform';
import type { Draw } from './draw.js';
import type { PlaceCurrency } from './places.js';
import type { ProductKind } from './products.js';
import { discountDeciles, minimumOrderDeciles } from './shop-facts.js';

/** Minor units that a US dollar buys, and how prices end in a currency: the last `step` minor units are one of `endings`. */
const habits: Readonly<
  Record<PlaceCurrency, { perDollar: number; step: number; endings: readonly number[] }>
> = {
  USD: { perDollar: 100, step: 100, endings: [0, 40, 50, 80, 90, 95, 99] },
  EUR: { perDollar: 91, step: 100, endings: [0, 50, 90, 95] },
  GBP: { perDollar: 78, step: 100, endings: [0, 50, 95, 99] },
  JPY: { perDollar: 149, step: 100, endings: [0, 50, 80, 90] },
  CNY: { perDollar: 714, step: 1_000, endings: [0, 500, 600, 800, 880, 900] },
  INR: { perDollar: 8_475, step: 10_000, endings: [0, 4_900, 5_000, 9_900] },
  KWD: { perDollar: 308, step: 1_000, endings: [0, 250, 500, 750, 900] },
};

type Prices = Pick<ListingRow, 'price' | 'listPrice' | 'priceTiers' | 'minimumOrderQuantity'>;

/** Prices of one listing: they lean to the lower end of their range and end the way prices end. */
export function drawPrices(draw: Draw, kind: ProductKind, currency: PlaceCurrency): Prices {
  const isBulk = kind.isBulk && draw.percent(45);
  const top = isBulk ? kind.priceFrom + (kind.priceTo - kind.priceFrom) / 4 : kind.priceTo;
  const price = natural(draw, draw.towardsLow(kind.priceFrom, Math.floor(top)), currency);
  const discount = draw.percent(15) ? draw.pick(discountDeciles) : 0;
  const listPrice = natural(
    draw,
    Math.floor((usdCents(price, currency) * (104 + discount)) / 100),
    currency,
  );
  const minimumOrderQuantity = isBulk
    ? draw.pick(minimumOrderDeciles.filter((least) => least > 1))
    : 1;
  return {
    price,
    ...(discount > 0 && listPrice.amount > price.amount ? { listPrice } : {}),
    priceTiers: isBulk
      ? [
          { minimumQuantity: minimumOrderQuantity * 5, price: reduced(price, 88) },
          { minimumQuantity: minimumOrderQuantity * 20, price: reduced(price, 76) },
        ]
      : [],
    minimumOrderQuantity,
  };
}

/** What so many US cents are in a currency, as a shop there would write it. */
export function natural(draw: Draw, cents: number, currency: PlaceCurrency): Money {
  const { perDollar, step, endings } = habits[currency];
  const raw = Math.floor((cents * perDollar) / 100);
  const whole = raw - (raw % step);
  // Below one step a price would end up free or far off, so it only loses its last digit.
  return money(whole === 0 ? Math.max(5, raw - (raw % 5)) : whole + draw.pick(endings), currency);
}

const usdCents = ({ amount }: Money, currency: PlaceCurrency): number =>
  Math.floor((amount * 100) / habits[currency].perDollar);

const reduced = ({ amount, currency }: Money, percent: number): Money => {
  const lower = Math.floor((amount * percent) / 100);
  return money(lower > 100 ? lower - (lower % 5) : lower, currency);
};
