import type { Locales } from '../messages.js';

/** The languages of the `deal` part of `<souk-checkout>` beside English. */
export const locales: Locales<'deal'> = {
  ar: () => import('./ar/deal.js'),
  de: () => import('./de/deal.js'),
  es: () => import('./es/deal.js'),
  fa: () => import('./fa/deal.js'),
  fr: () => import('./fr/deal.js'),
  he: () => import('./he/deal.js'),
  hi: () => import('./hi/deal.js'),
  id: () => import('./id/deal.js'),
  it: () => import('./it/deal.js'),
  ja: () => import('./ja/deal.js'),
  ko: () => import('./ko/deal.js'),
  nl: () => import('./nl/deal.js'),
  pl: () => import('./pl/deal.js'),
  pt: () => import('./pt/deal.js'),
  ru: () => import('./ru/deal.js'),
  th: () => import('./th/deal.js'),
  tr: () => import('./tr/deal.js'),
  vi: () => import('./vi/deal.js'),
  'zh-Hans': () => import('./zh-Hans/deal.js'),
  'zh-Hant': () => import('./zh-Hant/deal.js'),
};
