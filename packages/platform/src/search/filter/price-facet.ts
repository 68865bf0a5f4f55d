import { currencyExponents, type Currency, type Facet, type SearchQuery } from '@souk/sdk/contract';
import { usdCents } from '../../catalog/rates.js';
import type { Columns } from '../corpus/columns.js';
import { centsAtRank, pricesOf } from '../rank/prices.js';
import { chosenOf } from './chosen.js';

const rangesMax = 6;
/** Shares of the prices that lie below the first edge and above the last at most. */
const edgeShare = 0.05;

/** Ranges between round prices of the query's currency, each `low-high` in minor units, both ends inside. */
export function priceFacet(places: Int32Array, query: SearchQuery, columns: Columns): Facet {
  const currency = query.currency ?? 'USD';
  if (places.length === 0) return { field: 'price', values: [] };
  const prices = pricesOf(places, columns.bucket);
  const least = centsAtRank(prices, places.length * edgeShare);
  const most = centsAtRank(prices, places.length * (1 - edgeShare));
  const edges = roundPrices(currency).filter(({ cents }) => cents > least && cents < most);
  const step = Math.ceil((edges.length + 1) / rangesMax);
  const kept = edges.filter((_edge, index) => index % step === 0).map(({ minor }) => minor);
  const chosen = chosenOf('price', query);
  const ranges = [0, ...kept].map((low, index) => {
    const next = kept[index];
    const value = `${low}-${next === undefined ? '' : next - 1}`;
    return {
      from: usdCents(low, currency),
      to: next === undefined ? Infinity : usdCents(next - 1, currency),
      shown: {
        value,
        label: value,
        selected: chosen.includes(value),
        minimum: low,
        ...(next === undefined ? {} : { maximum: next - 1 }),
      },
    };
  });
  const counts = countRanges(places, columns.cents, ranges);
  const values = ranges
    .map(({ shown: range }, index) => ({ ...range, count: counts[index] ?? 0 }))
    .filter(({ count, selected }) => count > 0 || selected);
  return { field: 'price', values };
}

function countRanges(
  places: Int32Array,
  cents: Float64Array,
  ranges: readonly { readonly from: number; readonly to: number }[],
): number[] {
  const counts = ranges.map(() => 0);
  const highest = Float64Array.from(ranges, ({ to }) => to);
  const lowest = Float64Array.from(ranges, ({ from }) => from);
  for (let at = 0; at < places.length; at++) {
    const price = cents[places[at] ?? 0] ?? 0;
    let range = 0;
    while (range < highest.length - 1 && price > (highest[range] ?? 0)) range++;
    if (price >= (lowest[range] ?? 0)) counts[range] = (counts[range] ?? 0) + 1;
  }
  return counts;
}

/** 1, 2, 5, 10, 20, 50 … of a currency's whole unit, with what they are in US cents. */
function roundPrices(currency: Currency): readonly RoundPrice[] {
  let prices = roundByCurrency.get(currency);
  if (!prices) {
    const unit = 10 ** currencyExponents[currency];
    prices = Array.from({ length: 24 }, (_, index) =>
      [1, 2, 5].map((digit) => digit * 10 ** (index - 2) * unit),
    )
      .flat()
      .filter((minor) => Number.isInteger(minor) && minor > 0 && minor < 1e12)
      .map((minor) => ({ minor, cents: usdCents(minor, currency) }));
    roundByCurrency.set(currency, prices);
  }
  return prices;
}

interface RoundPrice {
  readonly minor: number;
  readonly cents: number;
}
const roundByCurrency = new Map<Currency, readonly RoundPrice[]>();
