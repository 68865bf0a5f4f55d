/** What `<souk-checkout>` says of the published rules of disputes: why they propose something, and the facts that they used. */
export const rulesEn = {
  locale: 'en',
  sure: (percent: string) => `The rule is ${percent} sure.`,
  used: 'Facts used',
  says: {
    never_shipped: 'The time to ship had passed, and nothing was handed to a carrier.',
    lost_on_the_way:
      'The goods were under way for eight days or more, no delivery was reported, and the seller shows nothing.',
    counterfeit_by_report:
      'An expert calls the goods counterfeit, and the seller shows nothing against it.',
    delivered_by_carrier: 'The carrier reported the delivery, and nothing shows otherwise.',
    seen_at_once:
      'The buyer showed photos within three days, and the seller shows nothing against them.',
    incomplete_in_part:
      'The photos show that something is missing; the buyer keeps the rest at half the price.',
    nothing_shown: 'The goods were delivered, and the buyer shows nothing but words.',
  },
  facts: {
    reason: 'Reason',
    wasShipped: 'Shipped',
    wasLate: 'Too late',
    wasDelivered: 'Delivered',
    daysUnderway: 'Days under way',
    daysSinceDelivery: 'Days since delivery',
    buyerShows: 'The buyer shows',
    sellerShows: 'The seller shows',
  },
  yes: 'Yes',
  no: 'No',
  nothing: 'Nothing',
};
