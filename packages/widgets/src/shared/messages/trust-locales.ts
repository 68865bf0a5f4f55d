import type { Locales } from '../messages.js';

/** The languages of the `trust` part of `<souk-trust-badge>` beside English. */
export const locales: Locales<'trust'> = {
  ar: () => import('./ar/trust.js'),
  de: () => import('./de/trust.js'),
  es: () => import('./es/trust.js'),
  fa: () => import('./fa/trust.js'),
  fr: () => import('./fr/trust.js'),
  he: () => import('./he/trust.js'),
  hi: () => import('./hi/trust.js'),
  id: () => import('./id/trust.js'),
  it: () => import('./it/trust.js'),
  ja: () => import('./ja/trust.js'),
  ko: () => import('./ko/trust.js'),
  nl: () => import('./nl/trust.js'),
  pl: () => import('./pl/trust.js'),
  pt: () => import('./pt/trust.js'),
  ru: () => import('./ru/trust.js'),
  th: () => import('./th/trust.js'),
  tr: () => import('./tr/trust.js'),
  vi: () => import('./vi/trust.js'),
  'zh-Hans': () => import('./zh-Hans/trust.js'),
  'zh-Hant': () => import('./zh-Hant/trust.js'),
};
