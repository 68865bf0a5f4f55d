import { badgeEn } from './en/badge.js';
import { checkoutEn } from './en/checkout.js';
import { searchEn } from './en/search.js';
import { trustEn } from './en/trust.js';

/** The English catalogue, part by part; the other languages have its shape. Elements import only their own part. */
export const en = {
  search: searchEn,
  checkout: checkoutEn,
  badge: badgeEn,
  trust: trustEn,
};
export type Messages = typeof en;
