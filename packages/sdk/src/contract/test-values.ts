import type { DeclineCode } from './problem.js';

/**
 * How a deal goes on that is paid with a test value: the goods come damaged and the buyer claims so, the parcel gets lost and
 * the buyer claims so, or the seller ships too late. Scripted parties of the mock backend act it out.
 */
export const testStories = ['damaged', 'lost', 'slow_seller'] as const;
/** What a test value makes a seller, a carrier or a buyer do. */
export type TestStory = (typeof testStories)[number];

/** What a bank makes of a charge in test mode. One without any of these is paid at once. */
export interface TestCharge {
  /** In words, for whoever tries it. */
  readonly says: string;
  readonly declineCode?: DeclineCode;
  /** The bank wants the buyer to identify before it pays or declines. */
  readonly asksFirst?: true;
  /** The bank answers only when it is asked again. */
  readonly isLate?: true;
  readonly story?: TestStory;
}

/** Cards that mean something in test mode; every other valid number is paid. Any date to come and any security code will do. */
export const testCards = [
  { number: '4242424242424242', says: 'Pays' },
  { number: '4000002500003155', says: 'The bank asks first, then pays', asksFirst: true },
  { number: '4000008260003178', says: 'The bank asks first, then there is not enough money', asksFirst: true, declineCode: 'insufficient_funds' },
  { number: '4000000000000325', says: 'The bank answers late', isLate: true },
  { number: '4000000000000002', says: 'Declined', declineCode: 'generic' },
  { number: '4000000000009995', says: 'Not enough money', declineCode: 'insufficient_funds' },
  { number: '4000000000000069', says: 'Expired card', declineCode: 'expired_card' },
  { number: '4000000000000127', says: 'Wrong security code', declineCode: 'wrong_cvc' },
  { number: '4000000000009979', says: 'Lost or stolen card', declineCode: 'lost_or_stolen' },
  { number: '4000000000000119', says: 'The bank cannot answer', declineCode: 'processing_error' },
  { number: '4000000000000259', says: 'Pays; the goods come damaged, and the buyer claims so', story: 'damaged' },
  { number: '4000000000002685', says: 'Pays; the parcel gets lost, and the buyer claims so', story: 'lost' },
  { number: '4000000000000721', says: 'Pays; the seller ships too late', story: 'slow_seller' },
] as const satisfies readonly (TestCharge & { readonly number: string })[]; // prettier-ignore

/** Totals that mean something in test mode whatever the card, in minor units of any currency. */
export const testTotals = [
  { amount: 66_601, says: 'Declined', declineCode: 'generic' },
  { amount: 66_602, says: 'Not enough money', declineCode: 'insufficient_funds' },
  { amount: 66_603, says: 'Expired card', declineCode: 'expired_card' },
  { amount: 66_604, says: 'Wrong security code', declineCode: 'wrong_cvc' },
  { amount: 66_605, says: 'Lost or stolen card', declineCode: 'lost_or_stolen' },
  { amount: 66_606, says: 'The bank cannot answer', declineCode: 'processing_error' },
  { amount: 66_611, says: 'The bank asks first, then pays', asksFirst: true },
  { amount: 66_612, says: 'The bank answers late', isLate: true },
  { amount: 66_621, says: 'Pays; the goods come damaged, and the buyer claims so', story: 'damaged' },
  { amount: 66_622, says: 'Pays; the parcel gets lost, and the buyer claims so', story: 'lost' },
  { amount: 66_623, says: 'Pays; the seller ships too late', story: 'slow_seller' },
] as const satisfies readonly (TestCharge & { readonly amount: number })[]; // prettier-ignore

/** What the wallet of test mode offers, each by the token that it hands over in place of a card. */
export const testWallet = [
  { token: 'wlt_pays', says: 'A card that pays' },
  { token: 'wlt_asks', says: 'A card whose bank asks first', asksFirst: true },
  { token: 'wlt_declines', says: 'A card without enough money', declineCode: 'insufficient_funds' },
] as const satisfies readonly (TestCharge & { readonly token: string })[]; // prettier-ignore
