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
  authentication_failed:
    'Your bank could not make sure that it is you. Nothing was charged. Try again, or use another card.',
  processing_error: 'The bank could not answer. Nothing was charged. Pay again in a moment.',
};

/** The field that a decline is about, where it is about one; the page shows the reason there. */
export const declineField: Partial<Readonly<Record<DeclineCode, string>>> = {
  expired_card: 'expiry',
  wrong_cvc: 'cvc',
};

/** Cards that the test mode knows, and what each does. */
export const testCards: readonly (readonly [number: string, effect: string])[] = [
  ['4242 4242 4242 4242', 'Pays'],
  ['4000 0025 0000 3155', 'The bank asks first'],
  ['4000 0000 0000 0325', 'The bank answers late'],
  ['4000 0000 0000 0002', 'Declined'],
  ['4000 0000 0000 9995', 'Not enough money'],
  ['4000 0000 0000 0069', 'Expired card'],
  ['4000 0000 0000 0127', 'Wrong security code'],
];

/** A duration of whole days, hours or minutes as people say it: `PT72H` is "72 hours". */
export function durationWords(duration: string): string {
  const [, days, hours, minutes] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  const unit = days ? 'day' : hours ? 'hour' : 'minute';
  const count = Number(days ?? hours ?? minutes);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
