import { currencyExponents, type Currency } from '@souk/sdk/contract';
import { vocabulary, type MeaningKind } from '../words/vocabulary.js';
import type { Phrase } from './phrases.js';
import { unitAt } from '../text/measures.js';

/** A number in a query with what stands around it. */
export interface Amount {
  readonly value: number;
  readonly currency: string | undefined;
  /** Phrases that it takes up. */
  readonly length: number;
}

const signs: Readonly<Record<string, string>> = {
  $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '￥': 'JPY', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', '₪': 'ILS', '฿': 'THB', '₫': 'VND', '₩': 'KRW',
  '₴': 'UAH', 元: 'CNY',
}; // prettier-ignore
const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP'];
const sharers: Readonly<Record<string, readonly string[]>> = {
  USD: dollars, JPY: ['JPY', 'CNY'], CNY: ['CNY', 'TWD', 'HKD', 'JPY'], TWD: ['TWD', 'HKD', 'CNY'], SEK: ['SEK', 'DKK', 'NOK'],
  DKK: ['DKK', 'SEK', 'NOK'], GBP: ['GBP', 'EGP'],
}; // prettier-ignore

export const has = (phrase: Phrase | undefined, kind: MeaningKind): boolean =>
  phrase?.meanings.some((meaning) => meaning.kind === kind) ?? false;

/** Reads "$5", "5 dollars", "EUR 20", "1.5万円" at a place. @returns nothing when there is no number, or when a unit of size follows */
export function amountAt(
  phrases: readonly Phrase[],
  at: number,
  setting: { language: string; currency: Currency },
): Amount | undefined {
  const currencyBefore = currencyOf(phrases[at], setting);
  const from = currencyBefore === undefined ? at : at + 1;
  const number = phrases[from]?.items[0];
  if (number?.kind !== 'number') return undefined;
  let end = from + 1;
  let value = number.value;
  for (const [kind, times] of [
    ['thousand', 1_000],
    ['tenThousand', 10_000],
  ] as const)
    if (has(phrases[end], kind)) {
      value *= times;
      end++;
    }
  const hasMultiplier = end > from + 1;
  const currencyAfter = currencyBefore ?? currencyOf(phrases[end], setting);
  if (currencyBefore === undefined && currencyAfter !== undefined) end++;
  else if (currencyAfter === undefined && isUnit(phrases[end])) return undefined;
  // "200 ribu" are thousands of the currency at home, whatever the page shows.
  const atHome = hasMultiplier ? vocabulary().currencies.get(setting.language) : undefined;
  return { value, currency: currencyAfter ?? atHome, length: end - at };
}

const isUnit = (phrase: Phrase | undefined): boolean => {
  const text = phrase?.items[0]?.raw ?? '';
  return (
    text === '"' || text === '″' || text === '”' || unitAt(text.slice(0, 12))?.length !== undefined
  );
};

/** The currency that a sign or word stands for: several share one, and then the page's own is meant if it is among them. */
function currencyOf(
  phrase: Phrase | undefined,
  { language, currency }: { language: string; currency: Currency },
): string | undefined {
  const item = phrase?.items[0];
  if (!phrase || !item) return undefined;
  const money = phrase.meanings.filter(({ kind }) => kind === 'money');
  const found =
    (item.kind === 'sign' ? signs[item.raw] : undefined) ??
    (money.find((meaning) => meaning.language === language) ?? money[0])?.value ??
    (/^[a-z]{3}$/.test(item.folded) &&
    Object.hasOwn(currencyExponents, item.folded.toUpperCase()) &&
    item.raw === item.raw.toUpperCase()
      ? item.folded.toUpperCase()
      : undefined);
  if (found === undefined) return undefined;
  const shared =
    found === 'JPY' && item.kind === 'sign' && language.startsWith('zh') ? 'CNY' : found;
  return sharers[shared]?.includes(currency) === true ? currency : shared;
}
