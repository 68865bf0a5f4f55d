import { formatMoney, type Money } from '@souk/sdk';

/** An amount in the language of the page. */
export const priceText = (money: Money): string =>
  formatMoney(money, document.documentElement.lang);

/** A name of the contract as people read it: `auto_release` is “auto release”. */
export const plain = (name: string): string => name.replaceAll('_', ' ');

/** The same at the head of a sentence: “Auto release”. */
export const sentenceCase = (name: string): string =>
  plain(name).replace(/^./, (first) => first.toUpperCase());
