import { createMockSouk, goodCard, wellKnown, type MockSouk } from '@souk/mocks';
import { confirmed, type Souk } from '@souk/sdk';
import { clientsOf, type Clients } from '../shared/clients.js';

/** A world in which three deals have gone wrong, each in its own way, and the sides could not agree. */
export interface Court extends Clients {
  readonly mock: MockSouk;
}

const parcel = { carrier: 'dhl', trackingNumber: '1234567890' } as const;

export async function createCourt(): Promise<Court> {
  const mock = await createMockSouk();
  const clients = clientsOf(mock);
  const { server, as } = clients;

  /** A purchase that was shipped, and delivered or not. @returns its id, and clients of its two sides */
  async function deal(listing: string, quantity: number, buyerId: string, isDelivered: boolean) {
    const buyer = await as('buyer', buyerId);
    const checkout = await buyer.checkouts.create({ listing, quantity });
    confirmed(await server.checkouts.pay(checkout.id, { card: goodCard }));
    const { escrow: id, seller } = checkout;
    await (await as('seller', seller)).escrows.ship(id, parcel);
    await mock.clock.advance('P4D');
    if (isDelivered) await server.escrows.deliver(id);
    return {
      escrow: id,
      buyer: await as('buyer', buyerId),
      sellerAgain: (): Promise<Souk> => as('seller', seller),
    };
  }

  const scarf = await deal(wellKnown.silkScarf, 1, 'buy_amina', true);
  const blue = await scarf.buyer.disputes.create({
    escrow: scarf.escrow,
    reason: 'not_as_described',
    statement: 'The scarf is blue. It was sold as teal, and I bought it to go with a teal coat.',
    evidence: [{ type: 'statement', text: 'Beside the coat in daylight it is plainly blue.' }],
  });
  await (
    await scarf.sellerAgain()
  ).disputes.contest(blue.id, {
    statement: 'It is the dye lot of the picture. Screens differ; we say so in the description.',
  });

  const tea = await deal(wellKnown.teaBulk, 400, 'buy_omar', true);
  const wet = await tea.buyer.disputes.create({
    escrow: tea.escrow,
    reason: 'damaged',
    statement: 'Sixty of the four hundred tins arrived wet; the tea in them cannot be sold.',
  });
  await (
    await tea.sellerAgain()
  ).disputes.contest(wet.id, {
    statement: 'They left our hands dry and sealed. The carrier signed for them.',
  });

  const late = await deal(wellKnown.shirtBulk, 24, 'buy_lena', false);
  const lost = await late.buyer.disputes.create({
    escrow: late.escrow,
    reason: 'not_received',
    statement: 'Tracking has not moved for four days. The fair for which I need them is over.',
  });
  const seller = await late.sellerAgain();
  const { held } = await seller.escrows.retrieve(late.escrow);
  const refund = { ...held, amount: Math.round(held.amount / 5) };
  await seller.disputes.offerSplit(lost.id, { refund });
  await (await as('buyer', 'buy_lena')).disputes.reject(lost.id);
  return { mock, ...clients };
}
