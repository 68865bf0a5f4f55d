import type { Locales } from '../messages.js';

/** The languages of the later parts of `<souk-search>` beside English. */
export const locales: Locales<'searchMore'> = {
  ar: () => import('./ar/search-more.js'),
  de: () => import('./de/search-more.js'),
  es: () => import('./es/search-more.js'),
  fa: () => import('./fa/search-more.js'),
  fr: () => import('./fr/search-more.js'),
  he: () => import('./he/search-more.js'),
  hi: () => import('./hi/search-more.js'),
  id: () => import('./id/search-more.js'),
  it: () => import('./it/search-more.js'),
  ja: () => import('./ja/search-more.js'),
  ko: () => import('./ko/search-more.js'),
  nl: () => import('./nl/search-more.js'),
  pl: () => import('./pl/search-more.js'),
  pt: () => import('./pt/search-more.js'),
  ru: () => import('./ru/search-more.js'),
  th: () => import('./th/search-more.js'),
  tr: () => import('./tr/search-more.js'),
  vi: () => import('./vi/search-more.js'),
  'zh-Hans': () => import('./zh-Hans/search-more.js'),
  'zh-Hant': () => import('./zh-Hant/search-more.js'),
};
