import type { Locales } from '../messages.js';

/** The languages of the `claim` part of `<souk-checkout>` beside English. */
export const locales: Locales<'claim'> = {
  ar: () => import('./ar/claim.js'),
  de: () => import('./de/claim.js'),
  es: () => import('./es/claim.js'),
  fa: () => import('./fa/claim.js'),
  fr: () => import('./fr/claim.js'),
  he: () => import('./he/claim.js'),
  hi: () => import('./hi/claim.js'),
  id: () => import('./id/claim.js'),
  it: () => import('./it/claim.js'),
  ja: () => import('./ja/claim.js'),
  ko: () => import('./ko/claim.js'),
  nl: () => import('./nl/claim.js'),
  pl: () => import('./pl/claim.js'),
  pt: () => import('./pt/claim.js'),
  ru: () => import('./ru/claim.js'),
  th: () => import('./th/claim.js'),
  tr: () => import('./tr/claim.js'),
  vi: () => import('./vi/claim.js'),
  'zh-Hans': () => import('./zh-Hans/claim.js'),
  'zh-Hant': () => import('./zh-Hant/claim.js'),
};
