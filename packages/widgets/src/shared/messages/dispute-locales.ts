import type { Locales } from '../messages.js';

/** The languages of the `dispute` part of `<souk-checkout>` beside English. */
export const locales: Locales<'dispute'> = {
  ar: () => import('./ar/dispute.js'),
  de: () => import('./de/dispute.js'),
  es: () => import('./es/dispute.js'),
  fa: () => import('./fa/dispute.js'),
  fr: () => import('./fr/dispute.js'),
  he: () => import('./he/dispute.js'),
  hi: () => import('./hi/dispute.js'),
  id: () => import('./id/dispute.js'),
  it: () => import('./it/dispute.js'),
  ja: () => import('./ja/dispute.js'),
  ko: () => import('./ko/dispute.js'),
  nl: () => import('./nl/dispute.js'),
  pl: () => import('./pl/dispute.js'),
  pt: () => import('./pt/dispute.js'),
  ru: () => import('./ru/dispute.js'),
  th: () => import('./th/dispute.js'),
  tr: () => import('./tr/dispute.js'),
  vi: () => import('./vi/dispute.js'),
  'zh-Hans': () => import('./zh-Hans/dispute.js'),
  'zh-Hant': () => import('./zh-Hant/dispute.js'),
};
