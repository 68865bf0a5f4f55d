import { badgeEn } from './en/badge.js';
import { chatMoreEn } from './en/chat-more.js';
import { chatEn } from './en/chat.js';
import { checkoutEn } from './en/checkout.js';
import { claimEn } from './en/claim.js';
import { dealEn } from './en/deal.js';
import { disputeEn } from './en/dispute.js';
import { papersEn } from './en/papers.js';
import { rulesEn } from './en/rules.js';
import { searchMoreEn } from './en/search-more.js';
import { searchEn } from './en/search.js';
import { trustEn } from './en/trust.js';

/** The English catalogue, part by part; the other languages have its shape. Elements import only their own part. */
export const en = {
  search: searchEn,
  searchMore: searchMoreEn,
  checkout: checkoutEn,
  chat: chatEn,
  chatMore: chatMoreEn,
  deal: dealEn,
  dispute: disputeEn,
  claim: claimEn,
  rules: rulesEn,
  papers: papersEn,
  badge: badgeEn,
  trust: trustEn,
};
export type Messages = typeof en;
