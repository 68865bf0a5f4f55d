import { goodCard } from '../gateway.js';
import { wellKnown } from '../seed/well-known.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import { orThrow } from './stage.js';

const scarf = { listing: wellKnown.silkScarf, quantity: 1 };
/** What sentences without a bench reserve: there is enough of it for all of them, however often they are asked. */
const tea = { listing: wellKnown.teaBulk, quantity: 10 };
const parcel = { carrier: 'dhl', trackingNumber: '1234567890' } as const;

export const escrowSuite: readonly Sentence[] = [
  benchSentence(
    'a silk scarf is bought, shipped and confirmed, and the books balance',
    async ({ shop, server, seller, bench, equal }) => {
      const checkout = await shop.checkouts.create(scarf);
      equal(checkout.quote.total.amount, 1840 + 450 + 66);
      equal((await server.checkouts.pay(checkout.id, { card: goodCard })).outcome, 'confirmed');
      const asBuyer = { clientSecret: checkout.clientSecret };
      const funded = await shop.escrows.retrieve(checkout.escrow, asBuyer);
      equal([funded.status, funded.held.amount], ['funded', checkout.quote.total.amount]);
      await (await seller()).escrows.ship(checkout.escrow, parcel);
      const confirmed = orThrow(await shop.escrows.confirm(checkout.escrow, asBuyer));
      equal([confirmed.status, confirmed.held.amount], ['released', 0]);
      const { faults, balances } = await bench.audit();
      equal(faults, []);
      const earned = balances.find(({ account }) => account === `seller:${wellKnown.weaver}`);
      equal(earned?.money.amount, 2290);
      equal((await shop.listings.retrieve(wellKnown.silkScarf)).available, 11);
    },
  ),

  benchSentence('silence releases the money by the clock', async (stage) => {
    const { server, seller, bench, equal } = stage;
    const bought = orThrow(await server.escrows.create({ ...scarf, card: goodCard }));
    await (await seller()).escrows.ship(bought.id, parcel);
    await bench.advance('P10D');
    const { status, outcome } = await server.escrows.retrieve(bought.id);
    equal([status, outcome], ['released', 'auto_release']);
  }),

  benchSentence(
    'delivered goods get inspection time, once extended, and the timeline tells every step',
    async ({ server, buyer, seller, equal }) => {
      const bought = orThrow(await server.escrows.create({ ...scarf, card: goodCard }));
      await (await seller()).escrows.ship(bought.id, parcel);
      const delivered = await server.escrows.deliver(bought.id);
      const extended = await (await buyer(bought.buyer)).escrows.extend(bought.id);
      equal((extended.confirmBy ?? '') > (delivered.confirmBy ?? ''), true);
      const { data } = await server.escrows.timeline(bought.id);
      equal(
        data.map(({ sequence }) => sequence),
        data.map((_, index) => index + 1),
      );
      equal(data.at(-1)?.actor, 'buyer');
    },
  ),

  benchSentence(
    'the seller calls a paid deal off, and the buyer has the money back',
    async (stage) => {
      const { server, seller, bench, equal } = stage;
      const bought = orThrow(await server.escrows.create({ ...scarf, card: goodCard }));
      const canceled = orThrow(await (await seller()).escrows.cancel(bought.id));
      equal([canceled.status, canceled.held.amount], ['refunded', 0]);
      equal((await bench.audit()).faults, []);
    },
  ),

  sentence('an unknown escrow is refused as escrow_not_found', ({ server, refused }) =>
    refused('escrow_not_found', server.escrows.retrieve('esc_nothing')),
  ),

  benchSentence(
    'a declined card is refused as card_declined, and nothing changes',
    async (stage) => {
      const { server, refused, bench, equal } = stage;
      const card = { ...goodCard, number: '4000000000000002' };
      await refused('card_declined', server.escrows.create({ ...scarf, card }).then(orThrow));
      const { entries, faults } = await bench.audit();
      equal([entries, faults], [0, []]);
    },
  ),

  sentence('a mistyped card is refused as card_invalid', ({ server, refused }) => {
    const card = { ...goodCard, number: '4242424242424241' };
    return refused('card_invalid', server.escrows.create({ ...tea, card }).then(orThrow));
  }),

  sentence(
    'an unpaid escrow that is confirmed is refused as transition_not_allowed',
    async ({ shop, refused }) => {
      const { escrow, clientSecret } = await shop.checkouts.create(tea);
      const confirmed = shop.escrows.confirm(escrow, { clientSecret });
      return refused('transition_not_allowed', confirmed.then(orThrow));
    },
  ),
];
