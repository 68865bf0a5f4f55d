import { until, type Shop } from '../../../test/shop.js';
import { configure } from '../../shared/config.js';
import type { SoukCheckout } from '../souk-checkout.js';
import { inSteps, scarfDeal, type ScarfDeal } from './deals.js';
import { choose, claimShown, picture } from './evidence.js';
import { find, mount, press, reads, seen, titled, type } from './stage.js';
import type { Reach } from './states-of-buying.js';

type Side = 'buyer' | 'seller';

/** A deal that was brought somewhere, as one of its sides sees it. */
const shownTo =
  (
    side: Side,
    go: (deal: ScarfDeal, shop: Shop) => Promise<unknown> = async () => undefined,
  ): Reach =>
  async (shop) => {
    const deal = await scarfDeal(shop);
    await go(deal, shop);
    return deal.shownTo(side);
  };
const unshippedTo =
  (side: Side, after?: 'PT73H'): Reach =>
  async (shop) => {
    const deal = await scarfDeal(shop, { isShipped: false });
    if (after) await shop.mock.clock.advance(after);
    return deal.shownTo(side);
  };
/** A state in which an action was begun. */
const asked =
  (reach: Reach, action: string): Reach =>
  async (shop) => {
    const element = await reach(shop);
    await press(element, `[data-action=${action}]`);
    await seen(element, '.question');
    return element;
  };
/** A state in which a form was sent as it is. */
const sentTooSoon =
  (reach: Reach): Reach =>
  async (shop) => {
    const element = await reach(shop);
    await press(element, '.question [type=submit]');
    await seen(element, '.question .error');
    return element;
  };
const dollars = (amount: number): { amount: number; currency: 'USD' } => ({
  amount,
  currency: 'USD',
});
const number = { carrier: 'dhl', trackingNumber: '1234567890' } as const;

const proposed = async (deal: ScarfDeal): Promise<string> => {
  const id = await claimShown(deal);
  await deal.seller.disputes.contest(id, { statement: 'It was whole when it left.' });
  return id;
};
const decided = async (deal: ScarfDeal, shop: Shop): Promise<void> => {
  const id = await proposed(deal);
  await deal.seller.disputes.appeal(id, {});
  const mediator = await shop.as('mediator', 'med_ada');
  await mediator.disputes.decide(id, {
    outcome: 'split',
    refund: dollars(800),
    note: 'Torn, but it can be worn.',
  });
};
const returning = async ({ seller, claim }: ScarfDeal): Promise<string> => {
  const id = await claim();
  await seller.disputes.askReturn(id);
  return id;
};
const returned = async (deal: ScarfDeal): Promise<void> => {
  await deal.buyer.disputes.shipReturn(await returning(deal), number);
};
const confirmed = ({ buyer, escrow }: ScarfDeal): Promise<unknown> => buyer.escrows.confirm(escrow);
const buyerReviewed = async (deal: ScarfDeal): Promise<void> => {
  await confirmed(deal);
  await deal.buyer.reviews.create(deal.escrow, {
    sellerRating: 5,
    itemRating: 4,
    text: 'Soft, bright, and there in three days.',
  });
};
const bothReviewed = async (deal: ScarfDeal): Promise<void> => {
  await buyerReviewed(deal);
  await deal.seller.reviews.create(deal.escrow, { text: 'Paid at once, and wrote kindly.' });
};
const answered = async (deal: ScarfDeal): Promise<void> => {
  await bothReviewed(deal);
  const { data } = await deal.seller.reviews.ofEscrow(deal.escrow);
  const [review] = data.filter(({ author }) => author === 'buyer');
  await deal.seller.reviews.reply(review?.id ?? '', {
    text: 'Thank you. The teal is back in spring.',
  });
};
const failed =
  (session: (shop: Shop) => Promise<string | undefined>): Reach =>
  async (shop) => {
    const { escrow } = await scarfDeal(shop);
    configure({ session: await session(shop) });
    const element = mount({ escrow });
    await press(element, '#opener');
    await seen(element, '.alert');
    return element;
  };

/** Every state of a deal, for either side, by the name of its picture. */
export const statesOfDeals: Readonly<Record<string, Reach>> = {
  'buyer, paid': unshippedTo('buyer'),
  'buyer, shipping is late': unshippedTo('buyer', 'PT73H'),
  'buyer, canceling': asked(unshippedTo('buyer', 'PT73H'), 'cancel'),
  'buyer, shipped': shownTo('buyer'),
  'buyer, delivered': shownTo('buyer', ({ escrow }, shop) => shop.deliver(escrow)),
  'buyer, the last minutes': shownTo('buyer', (_, shop) => shop.mock.clock.advance('P9DT23H50M')),
  'buyer, confirming': asked(shownTo('buyer'), 'confirm'),
  'buyer, paying a part': asked(shownTo('buyer'), 'release_part'),
  'buyer, paying in steps': asked(inSteps, 'release_part'),
  'buyer, confirming, not known': async (shop) => {
    const element = await asked(shownTo('buyer'), 'confirm')(shop);
    shop.mock.faults.add({ what: { kind: 'lose_response' }, on: /confirm$/ });
    shop.mock.faults.add({ what: { kind: 'lose_request' }, on: /^GET/ });
    await press(element, '.question [type=submit]');
    await reads(element, '.alert', 'nothing is done twice');
    return element;
  },
  'buyer, claiming': asked(shownTo('buyer'), 'dispute'),
  'buyer, claiming too soon': sentTooSoon(asked(shownTo('buyer'), 'dispute')),
  'buyer, claiming with evidence': async (shop) => {
    const element = await asked(shownTo('buyer'), 'dispute')(shop);
    await press(element, '.choice:nth-of-type(3) input');
    await type(element, '#statement', 'Torn along one edge, about a hand long.');
    await choose(element, picture(), new File(['<svg>'], 'drawing-of-the-damage-as-i-remember-it.svg'));
    await until('uploaded', () => find(element, '.mark[aria-label*=Uploaded]'));
    await reads(element, '.upload:nth-child(2)', 'Neither');
    return element;
  },
  'buyer, claimed': shownTo('buyer', claimShown),
  'buyer, withdrawing': asked(shownTo('buyer', claimShown), 'withdraw'),
  'buyer, offered a part': shownTo('buyer', async (deal) => {
    await deal.seller.disputes.offerSplit(await claimShown(deal), { refund: dollars(1000) });
  }),
  'buyer, proposed by the rules': shownTo('buyer', proposed),
  'buyer, accepting': asked(shownTo('buyer', proposed), 'accept'),
  'buyer, appealing': asked(shownTo('buyer', proposed), 'appeal'),
  'buyer, decided by the rules': shownTo('buyer', async ({ claim }, shop) => {
    await shop.mock.clock.advance('P9D');
    const seller = await shop.as();
    await seller.disputes.contest(await claim('not_received'), { statement: 'I sent it.' });
  }),
  'buyer, sending back': asked(shownTo('buyer', returning), 'ship_return'),
  'buyer, sent back': shownTo('buyer', returned),
  'buyer, mediated': shownTo('buyer', async (deal) => {
    await deal.seller.disputes.appeal(await proposed(deal), {});
  }),
  'buyer, divided by a mediator': shownTo('buyer', decided),
  'buyer, released': shownTo('buyer', confirmed),
  'buyer, released by the clock': shownTo('buyer', (_, shop) => shop.mock.clock.advance('P11D')),
  'buyer, money back': shownTo('buyer', async ({ seller, claim }) => seller.disputes.concede(await claim())),
  'buyer, reviewing': asked(shownTo('buyer', confirmed), 'review'),
  'buyer, reviewing without stars': sentTooSoon(asked(shownTo('buyer', confirmed), 'review')),
  'buyer, reviewed': shownTo('buyer', buyerReviewed),
  'buyer, both reviewed': shownTo('buyer', answered),

  'seller, paid': unshippedTo('seller'),
  'seller, shipping is late': unshippedTo('seller', 'PT73H'),
  'seller, shipping': asked(unshippedTo('seller'), 'ship'),
  'seller, a wrong number': async (shop) => {
    const element = await asked(unshippedTo('seller'), 'ship')(shop);
    await type(element, '#tracking', '12');
    await press(element, '.question [type=submit]');
    await seen(element, '#tracking-refused');
    return element;
  },
  'seller, canceling': asked(unshippedTo('seller'), 'cancel'),
  'seller, shipped': shownTo('seller'),
  'seller, giving a part back': sentTooSoon(asked(shownTo('seller'), 'refund_part')),
  'seller, claimed against': shownTo('seller', claimShown),
  'seller, disagreeing': asked(shownTo('seller', claimShown), 'contest'),
  'seller, offering a part': asked(shownTo('seller', claimShown), 'offer_split'),
  'seller, giving in': asked(shownTo('seller', claimShown), 'concede'),
  'seller, goods on their way back': shownTo('seller', returned),
  'seller, not right': asked(shownTo('seller', returned), 'reject_return'),
  'seller, divided by a mediator': shownTo('seller', decided),
  'seller, paid out': shownTo('seller', confirmed),
  'seller, reviewing': asked(shownTo('seller', buyerReviewed), 'review'),
  'seller, answering a review': asked(shownTo('seller', bothReviewed), 'reply'),

  'a deal that is awaited': async (shop): Promise<SoukCheckout> => {
    const { escrow } = await scarfDeal(shop);
    shop.mock.faults.add({ what: { kind: 'latency', milliseconds: 60_000 }, on: /^GET/ });
    const element = mount({ escrow });
    await press(element, '#opener');
    await until('its shape', () => find(element, 'dialog .skeleton'));
    return element;
  },
  'a deal, signed out': failed(async () => undefined),
  'a deal of others': failed((shop) => shop.session('seller', 'sel_hangzhoutea')),
  'a deal, called off by the seller': async (shop) => {
    const deal = await scarfDeal(shop, { isShipped: false });
    await deal.seller.escrows.cancel(deal.escrow);
    const element = await deal.shownTo('buyer');
    await titled(element, 'Money back');
    return element;
  },
}; // prettier-ignore
