import type { Locales } from '../messages.js';

/** The languages of `<souk-chat>` beside English. */
export const locales: Locales<'chat'> = {
  ar: () => import('./ar/chat.js'),
  de: () => import('./de/chat.js'),
  es: () => import('./es/chat.js'),
  fa: () => import('./fa/chat.js'),
  fr: () => import('./fr/chat.js'),
  he: () => import('./he/chat.js'),
  hi: () => import('./hi/chat.js'),
  id: () => import('./id/chat.js'),
  it: () => import('./it/chat.js'),
  ja: () => import('./ja/chat.js'),
  ko: () => import('./ko/chat.js'),
  nl: () => import('./nl/chat.js'),
  pl: () => import('./pl/chat.js'),
  pt: () => import('./pt/chat.js'),
  ru: () => import('./ru/chat.js'),
  th: () => import('./th/chat.js'),
  tr: () => import('./tr/chat.js'),
  vi: () => import('./vi/chat.js'),
  'zh-Hans': () => import('./zh-Hans/chat.js'),
  'zh-Hant': () => import('./zh-Hant/chat.js'),
};
