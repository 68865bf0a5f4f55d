import type { Locales } from '../messages.js';

/** The languages of the `badge` part of `<souk-trust-badge>` beside English. */
export const locales: Locales<'badge'> = {
  ar: () => import('./ar/badge.js'),
  de: () => import('./de/badge.js'),
  es: () => import('./es/badge.js'),
  fa: () => import('./fa/badge.js'),
  fr: () => import('./fr/badge.js'),
  he: () => import('./he/badge.js'),
  hi: () => import('./hi/badge.js'),
  id: () => import('./id/badge.js'),
  it: () => import('./it/badge.js'),
  ja: () => import('./ja/badge.js'),
  ko: () => import('./ko/badge.js'),
  nl: () => import('./nl/badge.js'),
  pl: () => import('./pl/badge.js'),
  pt: () => import('./pt/badge.js'),
  ru: () => import('./ru/badge.js'),
  th: () => import('./th/badge.js'),
  tr: () => import('./tr/badge.js'),
  vi: () => import('./vi/badge.js'),
  'zh-Hans': () => import('./zh-Hans/badge.js'),
  'zh-Hant': () => import('./zh-Hant/badge.js'),
};
