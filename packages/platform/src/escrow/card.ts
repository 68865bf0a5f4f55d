import type { Card, Instant } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';

/**
 * A card whose details can be right: digits that pass the check sum, a month that is not over, three or four digits of CVC.
 *
 * @throws DomainError `card_invalid`, with the field in `param`
 * @see ISO/IEC 7812-1 annex B (Luhn)
 */
export function readCard(card: Card, now: Instant): Card {
  const number = card.number.replace(/[\s-]/g, '');
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number))
    throw invalid('card.number', 'The card number is incomplete or has a typing mistake.');
  const [, month = '', year = ''] =
    /^(0[1-9]|1[0-2])\s*\/?\s*(?:20)?(\d\d)$/.exec(card.expiry.trim()) ?? [];
  if (month === '')
    throw invalid('card.expiry', 'The expiry date is a month and a year, like 08/29.');
  if (`20${year}-${month}` < now.slice(0, 7))
    throw invalid('card.expiry', `The card expired in ${month}/${year}.`);
  if (!/^\d{3,4}$/.test(card.cvc.trim()))
    throw invalid('card.cvc', 'The security code is the three or four digits on the card.');
  return { number, expiry: `${month}/${year}`, cvc: card.cvc.trim() };
}

const invalid = (param: string, detail: string): DomainError =>
  new DomainError('card_invalid', detail, { param });

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
