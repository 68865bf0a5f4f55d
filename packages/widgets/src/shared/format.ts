import { formatMoney, type Money } from '@souk/sdk';
import { html, type TemplateResult } from 'lit';

export { countdown } from './countdown.js';

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

/** An ISO 8601 duration of days or hours as a person says it: `PT72H` is "72 hours". */
export function durationText(duration: string, locale: string): string {
  const [, days, hours] = /^P(?:(\d+)D)?(?:T(\d+)H)?/.exec(duration) ?? [];
  const unit = days === undefined ? 'hour' : 'day';
  return number(Number(days ?? hours), locale, { style: 'unit', unit, unitDisplay: 'long' });
}
