import { goodCard, mockKeys } from '@souk/mocks';
import type { Souk } from '@souk/sdk';
import { textOf, until, type Shop } from '../../../test/shop.js';
import { configure } from '../../shared/config.js';
import type { SoukCheckout } from '../souk-checkout.js';
import { find, mount, press, seen } from './stage.js';

/** The buyer of the deals below. */
const buyerId = 'buy_visitor';

/** A deal about a silk scarf, and both its sides as they use the platform elsewhere. */
export interface ScarfDeal {
  readonly escrow: string;
  readonly buyer: Souk;
  readonly seller: Souk;
  /** Its claim, which this opens: the scarf is damaged, unless told. */
  claim(reason?: 'damaged' | 'incomplete' | 'not_received'): Promise<string>;
  /** The same deal in a page of its own. */
  shownTo(party: 'buyer' | 'seller'): Promise<SoukCheckout>;
}

/** Buys a scarf and ships it, without a page: what tests of later steps begin with. */
export async function scarfDeal(shop: Shop, { isShipped = true } = {}): Promise<ScarfDeal> {
  const [buyer, seller] = await Promise.all([shop.as('buyer', buyerId), shop.as()]);
  const { id, escrow } = await buyer.checkouts.create({ listing: 'lst_silkscarf', quantity: 1 });
  await shop.pay(id);
  if (isShipped) await shop.ship(escrow);
  return {
    escrow,
    buyer,
    seller,
    async claim(reason = 'damaged') {
      const statement = 'Torn along one edge.';
      // Time may have passed, and with it a session.
      const now = await shop.as('buyer', buyerId);
      return (await now.disputes.create({ escrow, reason, statement })).id;
    },
    async shownTo(party) {
      configure({ session: await shop.session(party, party === 'buyer' ? buyerId : undefined) });
      const element = mount({ escrow });
      await press(element, '#opener');
      await seen(element, '.story');
      return element;
    },
  };
}

/** A purchase that the merchant's server began, paid in steps, as the buyer's page takes it up. */
export async function inSteps(shop: Shop): Promise<SoukCheckout> {
  const answer = await shop.mock.fetch(`${shop.mock.origin}/v1/checkouts`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${mockKeys.secret}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({
      listing: 'lst_silkscarf',
      quantity: 1,
      milestones: [
        { title: 'Woven', percent: 40 },
        { title: 'Delivered', percent: 60 },
      ],
    }),
  });
  const { id, clientSecret }: { id: string; clientSecret: string } = await answer.json();
  await shop.pay(id, goodCard.number);
  const data = { quantity: '1', checkout: id, secret: clientSecret, told: 'yes' };
  localStorage.setItem(
    `souk.attempt.${mockKeys.publishable}.lst_silkscarf`,
    JSON.stringify({ idempotencyKey: crypto.randomUUID(), data }),
  );
  const element = mount();
  await press(element, '.order #opener');
  await until('the deal', () => find(element, '.story') && textOf(find(element, '.money')));
  return element;
}
