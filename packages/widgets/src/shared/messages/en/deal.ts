/**
 * What `<souk-checkout>` says of a deal once it is paid, to either side: sentences say who, never "you", unless only one side
 * reads them. The record of each state and each outcome is whole by its type.
 */
export const dealEn = {
  locale: 'en',
  /** Where the deal stands. */
  titles: {
    awaiting_payment: 'Waiting for payment',
    funded: 'Paid into escrow',
    shipped: 'On its way',
    delivered: 'Delivered',
    disputed: 'In dispute',
    released: 'All done',
    refunded: 'Money back',
    settled: 'Settled',
    canceled: 'Canceled',
    expired: 'Expired',
  },
  notPaid: 'Nothing was charged.',

  held: (amount: string) => `${amount} is held by Souk.`,
  stays: (amount: string) => `${amount} stays with Souk until this is settled.`,
  sellerShips: (seller: string, day: string) => `${seller} ships by ${day}.`,
  shipsLate: (day: string) =>
    `The seller is late: you may have it all back now. Unshipped, it comes back by itself on ${day}.`,
  onItsWay: (day: string) => `The goods are on their way. Check them by ${day}.`,
  delivered: (day: string) => `The goods have arrived. Check them by ${day}.`,
  paidOut: (amount: string, seller: string) => `${amount} went to ${seller}.`,
  paidBack: (amount: string) => `${amount} went back to you.`,
  divided: (back: string, out: string) => `${back} went back to the buyer, ${out} to the seller.`,

  /** To the seller. */
  heldForYou: (amount: string) =>
    `The buyer has paid: ${amount} is yours once they have the goods.`,
  shipBy: (day: string) => `Ship by ${day}.`,
  shipLate: (day: string) =>
    `The time to ship is over and the buyer may cancel. Unshipped, the money goes back on ${day}.`,
  buyerChecks: (day: string) => `The buyer checks the goods until ${day}; silence pays you.`,
  isYours: (amount: string) => `${amount} is yours.`,
  paidBackBuyer: (amount: string) => `${amount} went back to the buyer.`,

  /** How a deal came to its end. */
  outcomes: {
    buyer_confirmed: 'The buyer confirmed.',
    auto_release: 'The time to check the goods is over.',
    seller_canceled: 'The seller canceled.',
    shipped_late: 'Canceled, as shipping was late.',
    never_shipped: 'The goods were never shipped.',
    seller_conceded: 'The seller gave in.',
    seller_silent: 'The seller did not answer in time.',
    buyer_silent: 'The buyer did not answer in time.',
    agreed: 'Both sides agreed.',
    rules_decided: 'The published rules decided.',
    mediator_decided: 'A mediator decided.',
    not_mediated: 'No mediator decided in time.',
    not_returned: 'The goods were not sent back in time.',
    returned: 'The goods came back.',
    return_unanswered: 'Nobody objected to what came back.',
  },

  left: {
    seller: (time: string) => `${time} left to ship`,
    buyer: (time: string) => `${time} left to check`,
  },
  timeline: 'Where the order is',
  steps: {
    paid: 'Paid to Souk',
    shipped: 'Shipped',
    delivered: 'Delivered',
    checked: 'The goods are checked',
    disputed: 'In dispute',
    released: 'Seller is paid',
    refunded: 'Money back to the buyer',
    settled: 'Divided between both',
  },
  ships: 'Seller ships',
  by: (day: string) => `by ${day}`,
  track: 'Track',

  actions: {
    confirm: {
      press: 'I have the goods',
      title: 'Release the money?',
      text: (seller: string) => `${seller} is paid at once. This cannot be undone.`,
      yes: (amount: string) => `I have it: release ${amount} to the seller`,
    },
    extend: { press: 'I need 3 more days' },
    cancel: {
      press: 'Cancel and get my money back',
      title: 'Cancel this order?',
      text: (amount: string) => `${amount} goes back to you at once.`,
      yes: (amount: string) => `Cancel and refund ${amount}`,
    },
    decline: {
      press: 'I cannot deliver',
      text: (amount: string) => `${amount} goes back to the buyer at once. This cannot be undone.`,
      yes: (amount: string) => `Cancel and refund ${amount}`,
    },
    ship: {
      press: 'I have shipped it',
      text: 'The buyer can follow the parcel, and then has time to check the goods.',
    },
    refund_part: {
      press: 'Give a part back',
      text: 'It goes to the buyer at once; the deal goes on with the rest.',
    },
    release_part: {
      press: 'Pay a part now',
      text: 'It goes to the seller at once; the rest stays held.',
    },
  },
  fee: (amount: string) => `Souk keeps its fee of ${amount}.`,
  notYet: 'Not yet',
  tooLate: 'That is no longer possible.',
  unknown: 'Souk has not answered yet. We keep asking; nothing is done twice.',
  signedOut: 'Sign in again to see this order.',
  notFound: 'This order cannot be shown here.',
};
