import type { Locales } from '../messages.js';

/** The languages, beside English, of the parts of `<souk-chat>` that come when they are wanted. */
export const locales: Locales<'chatMore'> = {
  ar: () => import('./ar/chat-more.js'),
  de: () => import('./de/chat-more.js'),
  es: () => import('./es/chat-more.js'),
  fa: () => import('./fa/chat-more.js'),
  fr: () => import('./fr/chat-more.js'),
  he: () => import('./he/chat-more.js'),
  hi: () => import('./hi/chat-more.js'),
  id: () => import('./id/chat-more.js'),
  it: () => import('./it/chat-more.js'),
  ja: () => import('./ja/chat-more.js'),
  ko: () => import('./ko/chat-more.js'),
  nl: () => import('./nl/chat-more.js'),
  pl: () => import('./pl/chat-more.js'),
  pt: () => import('./pt/chat-more.js'),
  ru: () => import('./ru/chat-more.js'),
  th: () => import('./th/chat-more.js'),
  tr: () => import('./tr/chat-more.js'),
  vi: () => import('./vi/chat-more.js'),
  'zh-Hans': () => import('./zh-Hans/chat-more.js'),
  'zh-Hant': () => import('./zh-Hant/chat-more.js'),
};
