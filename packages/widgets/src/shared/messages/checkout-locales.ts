import type { Locales } from '../messages.js';

/** The languages of `<souk-checkout>` beside English. */
export const locales: Locales<'checkout'> = {
  ar: () => import('./ar/checkout.js'),
  de: () => import('./de/checkout.js'),
  es: () => import('./es/checkout.js'),
  fa: () => import('./fa/checkout.js'),
  fr: () => import('./fr/checkout.js'),
  he: () => import('./he/checkout.js'),
  hi: () => import('./hi/checkout.js'),
  id: () => import('./id/checkout.js'),
  it: () => import('./it/checkout.js'),
  ja: () => import('./ja/checkout.js'),
  ko: () => import('./ko/checkout.js'),
  nl: () => import('./nl/checkout.js'),
  pl: () => import('./pl/checkout.js'),
  pt: () => import('./pt/checkout.js'),
  ru: () => import('./ru/checkout.js'),
  th: () => import('./th/checkout.js'),
  tr: () => import('./tr/checkout.js'),
  vi: () => import('./vi/checkout.js'),
  'zh-Hans': () => import('./zh-Hans/checkout.js'),
  'zh-Hant': () => import('./zh-Hant/checkout.js'),
};
