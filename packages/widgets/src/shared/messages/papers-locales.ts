import type { Locales } from '../messages.js';

/** The languages of the `papers` part of `<souk-checkout>` beside English. */
export const locales: Locales<'papers'> = {
  ar: () => import('./ar/papers.js'),
  de: () => import('./de/papers.js'),
  es: () => import('./es/papers.js'),
  fa: () => import('./fa/papers.js'),
  fr: () => import('./fr/papers.js'),
  he: () => import('./he/papers.js'),
  hi: () => import('./hi/papers.js'),
  id: () => import('./id/papers.js'),
  it: () => import('./it/papers.js'),
  ja: () => import('./ja/papers.js'),
  ko: () => import('./ko/papers.js'),
  nl: () => import('./nl/papers.js'),
  pl: () => import('./pl/papers.js'),
  pt: () => import('./pt/papers.js'),
  ru: () => import('./ru/papers.js'),
  th: () => import('./th/papers.js'),
  tr: () => import('./tr/papers.js'),
  vi: () => import('./vi/papers.js'),
  'zh-Hans': () => import('./zh-Hans/papers.js'),
  'zh-Hant': () => import('./zh-Hant/papers.js'),
};
