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

/** A duration of whole days, hours or minutes as people say it: `PT72H` is "72 hours". */
export function durationWords(duration: string): string {
  const [, days, hours, minutes] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  const unit = days ? 'day' : hours ? 'hour' : 'minute';
  const count = Number(days ?? hours ?? minutes);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
