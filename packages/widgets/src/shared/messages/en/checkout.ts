import { plural } from '../plural.js';

/** Everything that `<souk-checkout>` says. Amounts, names and dates come as they are to be read. */
export const checkoutEn = {
  /** Language of these sentences. */
  locale: 'en',
  buy: 'Buy safely',
  soldOut: 'Sold out',
  notForSale: 'No longer for sale',
  notFound: 'This item is not on Souk.',
  unavailable: 'This item cannot be bought right now.',
  nothingCharged: 'Nothing was charged.',

  version: 'Version',
  quantity: 'Quantity',
  fewer: 'One fewer',
  more: 'One more',
  available: (count: number) => plural('en', count, { one: 'Last one', other: '# available' }),
  minimum: (count: number) => `Orders start at ${count}`,
  each: (amount: string) => `${amount} each`,
  tier: (count: number, amount: string) => `${amount} each from ${count}`,
  delivery: 'Delivery',
  free: 'Free',
  fee: 'Buyer protection',
  total: 'Held in escrow',
  feeLater: 'Fees are shown before you pay.',
  proceed: 'Continue',
  quantityNotWhole: 'Choose a whole number, 1 or more.',
  quantityTooLarge: (available: number) =>
    plural('en', available, { other: 'Only # left. Choose fewer.' }),

  reviewTitle: 'Your order',
  change: 'Change quantity',
  pay: (amount: string) => `Pay ${amount} into escrow`,
  opensWindow: 'Opens Souk’s payment page in a new window.',
  opensPage: 'Leads to Souk’s payment page and back.',
  kept: (time: string) => `Kept for you for ${time}`,
  promiseHeld: 'Souk holds the money, not the seller.',
  promiseShip: (time: string) => `The seller ships within ${time}, or you may have it all back.`,
  promiseCheck: (time: string) => `You have ${time} to check the goods.`,
  windowClosed: 'The payment window was closed.',
  windowBlocked: 'No window was opened. Pay on Souk’s page instead.',
  declined: {
    generic: 'Your bank declined the card.',
    insufficient_funds: 'There is not enough money on the card.',
    expired_card: 'The card has expired.',
    wrong_cvc: 'The security code was not right.',
    processing_error: 'The bank could not answer.',
  },
  payAgain: 'Try again, or use another card.',

  payingTitle: 'Waiting for your payment',
  payingText: (amount: string) =>
    `Finish paying ${amount} in Souk’s window. It may be behind this one.`,
  showWindow: 'Show the payment window',
  checkAgain: 'Check again',
  unknownTitle: 'We are checking',
  unknownText: 'Souk has not answered yet. We keep asking; nothing is charged twice.',
  leaveTitle: 'Stop paying?',
  leaveText: 'What you typed may be lost. Nothing is charged unless you have already paid.',
  stay: 'Keep paying',
  leave: 'Stop',
  endedTitle: 'The time to pay is over',
  again: 'Start again',
  viewOrder: 'View your order',

  close: 'Close',
  testMode: 'Test mode: no real money',
  retry: 'Try again',
  offline: 'You are offline.',
  rateLimited: (seconds: number) =>
    plural('en', seconds, {
      one: 'Very busy. Try again in # second.',
      other: 'Very busy. Try again in # seconds.',
    }),
  unreachable: 'Souk cannot be reached.',
  failed: 'Something broke at Souk.',
  problems: {
    sold_out: 'Someone was faster: not enough are left.',
    quantity_invalid: 'This quantity cannot be bought.',
    destination_refused: 'The seller does not ship to you.',
  },
};
