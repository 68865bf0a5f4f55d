import { currencyExponents, type Currency, type Money, type Presentment } from '@souk/sdk/contract';

/**
 * What one whole unit of a currency is worth in US dollars, rounded: for comparing prices in search, never for charging.
 */
const usdPerUnit: Readonly<Record<Currency, number>> = {
  AED: 0.27, AUD: 0.65, BDT: 0.0082, BHD: 2.65, BRL: 0.18, CAD: 0.72, CHF: 1.15, CLP: 0.00105, CNY: 0.14, CZK: 0.044,
  DKK: 0.147, EGP: 0.02, EUR: 1.1, GBP: 1.28, HKD: 0.128, HUF: 0.0027, IDR: 0.000062, ILS: 0.27, INR: 0.0118,
  IRR: 0.000024, JOD: 1.41, JPY: 0.0067, KES: 0.0077, KRW: 0.00072, KWD: 3.25, MAD: 0.1, MXN: 0.053, MYR: 0.22,
  NGN: 0.00063, NOK: 0.094, NZD: 0.6, PHP: 0.0175, PKR: 0.0036, PLN: 0.255, RON: 0.22, RUB: 0.0105, SAR: 0.267,
  SEK: 0.095, SGD: 0.75, THB: 0.029, TND: 0.32, TRY: 0.029, TWD: 0.031, UAH: 0.024, UGX: 0.00027, USD: 1,
  VND: 0.00004, ZAR: 0.055,
}; // prettier-ignore

/** US cents that an amount in minor units is worth, rounded down to a whole cent. */
export const usdCents = (amountMinor: number, currency: Currency): number =>
  Math.floor((amountMinor / 10 ** currencyExponents[currency]) * usdPerUnit[currency] * 100 + 1e-9);

/** Minor units of a currency that so many US cents are worth, rounded. */
export const fromUsdCents = (cents: number, currency: Currency): number =>
  Math.round((cents / 100 / usdPerUnit[currency]) * 10 ** currencyExponents[currency]);

/** The rates that are in use, by a name that a checkout can keep. */
export const ratesInUse = { id: 'rates_2026_11', at: '2026-11-01T00:00:00.000Z' } as const;

/** A price in another currency, with the rate that was used; to read, not to pay. */
export function presentmentOf(price: Money, currency: Currency): Presentment {
  const value = Number((usdPerUnit[price.currency] / usdPerUnit[currency]).toPrecision(8));
  const whole = price.amount / 10 ** currencyExponents[price.currency];
  const amount = Math.round(whole * value * 10 ** currencyExponents[currency]);
  return { price: { amount, currency }, rate: { ...ratesInUse, value } };
}
