import type { Locales } from '../messages.js';

/** The languages of the `rules` part of `<souk-checkout>` beside English. */
export const locales: Locales<'rules'> = {
  ar: () => import('./ar/rules.js'),
  de: () => import('./de/rules.js'),
  es: () => import('./es/rules.js'),
  fa: () => import('./fa/rules.js'),
  fr: () => import('./fr/rules.js'),
  he: () => import('./he/rules.js'),
  hi: () => import('./hi/rules.js'),
  id: () => import('./id/rules.js'),
  it: () => import('./it/rules.js'),
  ja: () => import('./ja/rules.js'),
  ko: () => import('./ko/rules.js'),
  nl: () => import('./nl/rules.js'),
  pl: () => import('./pl/rules.js'),
  pt: () => import('./pt/rules.js'),
  ru: () => import('./ru/rules.js'),
  th: () => import('./th/rules.js'),
  tr: () => import('./tr/rules.js'),
  vi: () => import('./vi/rules.js'),
  'zh-Hans': () => import('./zh-Hans/rules.js'),
  'zh-Hant': () => import('./zh-Hant/rules.js'),
};
