import type { Currency, ParsedFilter } from '@souk/sdk/contract';
import { amountAt, has } from './amounts.js';
import type { Phrase } from './phrases.js';

/** A condition that stands at a place of the query, and how many phrases it takes up. */
export interface Read {
  readonly filter: Omit<ParsedFilter, 'text'>;
  readonly length: number;
}
interface Setting {
  readonly language: string;
  readonly currency: Currency;
}

/** How far "about 20" reaches, down and up. */
const aboutShare = 0.25;

/** Reads a condition on the price at a place: "under $5", "20 to 40 euros", "1000円以下", "about 30 zł". */
export function priceAt(
  phrases: readonly Phrase[],
  at: number,
  setting: Setting,
): Read | undefined {
  return range(phrases, at, setting) ?? bound(phrases, at, setting);
}

function range(phrases: readonly Phrase[], at: number, setting: Setting): Read | undefined {
  const from = has(phrases[at], 'between') ? at + 1 : at;
  const low = amountAt(phrases, from, setting);
  if (!low) return undefined;
  const middle = from + low.length;
  const isJoined = has(phrases[middle], 'to') || /^[-–—~〜～]$/.test(phrases[middle]?.folded ?? '');
  const next = isJoined ? middle + 1 : middle;
  const high = isJoined ? amountAt(phrases, next, setting) : undefined;
  if (!high) return undefined;
  const end = next + high.length;
  const closes = has(phrases[end], 'betweenAfter');
  const currency = high.currency ?? low.currency;
  if (from === at && !closes && currency === undefined) return undefined;
  const [minimum, maximum] = [low.value, high.value].sort((a, b) => a - b);
  return {
    filter: {
      id: 'price_range',
      field: 'price',
      minimum,
      maximum,
      currency: currency ?? setting.currency,
    },
    length: end + (closes ? 1 : 0) - at,
  };
}

function bound(phrases: readonly Phrase[], at: number, setting: Setting): Read | undefined {
  const before = phrases[at];
  const isComparison = has(before, 'under') || has(before, 'over') || has(before, 'about');
  const amount = amountAt(phrases, isComparison ? at + 1 : at, setting);
  if (!amount) return undefined;
  const end = at + (isComparison ? 1 : 0) + amount.length;
  const after = phrases[end];
  const currency = amount.currency ?? setting.currency;
  const filter = (
    id: string,
    limits: { minimum?: number; maximum?: number },
    length: number,
  ): Read => ({
    filter: { id, field: 'price', ...limits, currency },
    length,
  });
  const { value } = amount;
  if (isComparison) {
    const length = end - at;
    if (has(before, 'under')) return filter('price_max', { maximum: value }, length);
    if (has(before, 'over')) return filter('price_min', { minimum: value }, length);
    return filter('price_range', around(value), length);
  }
  const length = end + 1 - at;
  if (has(after, 'underAfter')) return filter('price_max', { maximum: value }, length);
  if (has(after, 'overAfter')) return filter('price_min', { minimum: value }, length);
  if (has(after, 'aboutAfter')) return filter('price_range', around(value), length);
  // An amount of money alone is what somebody has to spend.
  return amount.currency === undefined
    ? undefined
    : filter('price_max', { maximum: value }, end - at);
}

const around = (value: number): { minimum: number; maximum: number } => ({
  minimum: value * (1 - aboutShare),
  maximum: value * (1 + aboutShare),
});
