/**
 * Digits after the point of each currency that Souk trades in, by ISO 4217.
 * `Intl` prints some of them with fewer (HUF, IDR, UGX), so amounts are never scaled by what `Intl` says.
 */
export const currencyExponents = {
  AED: 2, AUD: 2, BDT: 2, BHD: 3, BRL: 2, CAD: 2, CHF: 2, CLP: 0, CNY: 2, CZK: 2, DKK: 2, EGP: 2,
  EUR: 2, GBP: 2, HKD: 2, HUF: 2, IDR: 2, ILS: 2, INR: 2, IRR: 2, JOD: 3, JPY: 0, KES: 2, KRW: 0,
  KWD: 3, MAD: 2, MXN: 2, MYR: 2, NGN: 2, NOK: 2, NZD: 2, PHP: 2, PKR: 2, PLN: 2, RON: 2, RUB: 2,
  SAR: 2, SEK: 2, SGD: 2, THB: 2, TND: 3, TRY: 2, TWD: 2, UAH: 2, UGX: 0, USD: 2, VND: 0, ZAR: 2,
} as const; // prettier-ignore
