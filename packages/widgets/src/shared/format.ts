import { formatMoney, type Money } from '@souk/sdk';
import { html, type TemplateResult } from 'lit';

/** An amount of money in a text, kept whole by bidi algorithms and untouched by page translators. */
export const price = (value: Money, locale: string): TemplateResult =>
  html`<bdi translate="no">${formatMoney(value, locale)}</bdi>`;

/** The same inside a sentence: bidi isolates do there what `<bdi>` does in markup. */
export const priceText = (value: Money, locale: string): string =>
  `\u2068${formatMoney(value, locale)}\u2069`;

/** A number as the locale writes it. */
export const number = (value: number, locale: string, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale, options).format(value);

/** A span of whole days: "3–6 days", or "3 days" when both ends meet. */
export function days(minimum: number, maximum: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return minimum === maximum ? format.format(maximum) : format.formatRange(minimum, maximum);
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Time that is left, in its two largest units: "2 days, 4 hours". Nothing is left below one second. */
export function countdown(
  milliseconds: number,
  locale: string,
  unitDisplay: 'long' | 'short' | 'narrow' = 'long',
): string {
  const total = Math.max(0, Math.floor(milliseconds / 1_000));
  const largest = units.findIndex(([, size]) => total >= size);
  const first = largest < 0 ? units.length - 1 : largest;
  let rest = total;
  const parts: string[] = [];
  for (const [unit, size] of units.slice(first, first + 2)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0 || parts.length === 0)
      parts.push(number(count, locale, { style: 'unit', unit, unitDisplay }));
  }
  return new Intl.ListFormat(locale, { type: 'unit', style: unitDisplay }).format(parts);
}

/** An ISO 8601 duration of days or hours as a person says it: `PT72H` is "72 hours". */
export function durationText(duration: string, locale: string): string {
  const [, days, hours] = /^P(?:(\d+)D)?(?:T(\d+)H)?/.exec(duration) ?? [];
  const unit = days === undefined ? 'hour' : 'day';
  return number(Number(days ?? hours), locale, { style: 'unit', unit, unitDisplay: 'long' });
}
