import type { Locales } from '../messages.js';

/** The languages of `<souk-search>` beside English. */
export const locales: Locales<'search'> = {
  ar: () => import('./ar/search.js'),
  de: () => import('./de/search.js'),
  es: () => import('./es/search.js'),
  fa: () => import('./fa/search.js'),
  fr: () => import('./fr/search.js'),
  he: () => import('./he/search.js'),
  hi: () => import('./hi/search.js'),
  id: () => import('./id/search.js'),
  it: () => import('./it/search.js'),
  ja: () => import('./ja/search.js'),
  ko: () => import('./ko/search.js'),
  nl: () => import('./nl/search.js'),
  pl: () => import('./pl/search.js'),
  pt: () => import('./pt/search.js'),
  ru: () => import('./ru/search.js'),
  th: () => import('./th/search.js'),
  tr: () => import('./tr/search.js'),
  vi: () => import('./vi/search.js'),
  'zh-Hans': () => import('./zh-Hans/search.js'),
  'zh-Hant': () => import('./zh-Hant/search.js'),
};
