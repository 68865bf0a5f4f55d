import type { DeclineCode } from '@souk/sdk/contract';

/** What the page says when a bank declines, and what to do next. Nothing was charged in any of these cases. */
export const declineWords: Readonly<Record<DeclineCode, string>> = {
  generic: 'Your bank declined this card. Nothing was charged. Try another card, or ask your bank.',
  insufficient_funds:
    'There is not enough money on this card. Nothing was charged. Try another card.',
  expired_card: 'This card has expired. Nothing was charged. Try another card.',
  wrong_cvc:
    'The security code is not right for this card. Nothing was charged. Check it and pay again.',
  lost_or_stolen: 'Your bank does not accept this card. Nothing was charged. Try another card.',
  processing_error: 'The bank could not answer. Nothing was charged. Pay again in a moment.',
};

/** Cards that the test mode knows, and what each does. */
export const testCards: readonly (readonly [number: string, effect: string])[] = [
  ['4242 4242 4242 4242', 'is paid'],
  ['4000 0000 0000 0002', 'is declined'],
  ['4000 0000 0000 9995', 'has too little money'],
  ['4000 0000 0000 0127', 'has a wrong security code'],
];

/** A duration of whole hours or days as people say it. */
export function durationWords(duration: string): string {
  const [, days, hours] = /^P(?:(\d+)D)?(?:T(\d+)H)?$/.exec(duration) ?? [];
  const count = Number(days ?? hours);
  const unit = days === undefined ? 'hour' : 'day';
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
