import { isDryRunId, type Souk } from '@souk/sdk';
import { decliningCards, goodCard } from '../gateway.js';
import { wellKnown } from '../seed/well-known.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import { orThrow, type Stage } from './stage.js';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const badCard = { ...goodCard, number: Object.keys(decliningCards)[0] ?? '' };
const price = (amount: number, quantity = 1) => ({ unitPrice: usd(amount), quantity });

interface Table {
  readonly amina: Souk;
  readonly weaver: Souk;
  readonly conversation: string;
}

/** A buyer and the weaver, about to haggle for a scarf of US$18.40. */
async function sitDown({ buyer, seller }: Stage): Promise<Table> {
  const [amina, weaver] = [await buyer('amina'), await seller()];
  const { id } = await amina.conversations.create({ listing: wellKnown.silkScarf });
  return { amina, weaver, conversation: id };
}

/** The same, with the buyer's price named. */
async function name(stage: Stage, amount = 1200, quantity = 1) {
  const table = await sitDown(stage);
  const { id } = await table.amina.offers.make(table.conversation, price(amount, quantity));
  return { ...table, offer: id };
}

export const offerSuite: readonly Sentence[] = [
  benchSentence('two sides haggle, agree, and the buyer pays that price and no other, once', async (stage) => {
    const { equal, shop, server, refused } = stage;
    const { amina, weaver, offer } = await name(stage, 1200, 2);
    const asked = await weaver.offers.counter(offer, { unitPrice: usd(1600) });
    equal([asked.unitPrice, asked.quantity, asked.proposer], [usd(1600), 2, 'seller']);
    equal([asked.quote?.total, asked.quote?.sellerReceives], [usd(3756), usd(3650)]);
    const thought = await amina.offers.counter(offer, { unitPrice: usd(1450) }, { dryRun: true });
    const turn = await amina.offers.retrieve(offer);
    equal(turn.between, { above: usd(1200), below: usd(1600) });
    equal(turn.availableMoves, ['counter', 'accept', 'decline']);
    await amina.offers.counter(offer, { unitPrice: usd(1450) });
    const agreed = await weaver.offers.accept(offer);
    equal([agreed.status, agreed.total, agreed.offerToken], ['accepted', usd(2900), null]);
    equal((await shop.listings.retrieve(wellKnown.silkScarf)).available, 10);
    const { offerToken } = await amina.offers.retrieve(offer);
    const wish = { listing: wellKnown.silkScarf, quantity: 2, offerToken: offerToken ?? '' };
    const checkout = await shop.checkouts.create(wish);
    equal([checkout.quote.unitPrice, checkout.quote.items], [usd(1450), usd(2900)]);
    equal([agreed.quote, thought.quote], [checkout.quote, checkout.quote]);
    equal((await shop.listings.retrieve(wellKnown.silkScarf)).available, 10);
    await refused('offer_token_used', shop.checkouts.create(wish));
    equal(orThrow(await server.checkouts.pay(checkout.id, { card: goodCard })).status, 'paid');
    const used = await amina.offers.retrieve(offer);
    equal([used.status, used.checkout, used.offerToken], ['used', checkout.id, null]);
    const lines = await amina.messages
      .list(used.conversation, { order: 'oldest_first' })
      .toArray({ limit: 20 });
    equal(
      lines.map((line) =>
        line.type === 'offer'
          ? `${line.by} ${line.move} ${line.unitPrice.amount}`
          : line.type === 'order'
            ? line.event
            : line.type,
      ),
      [
        'system', 'buyer make 1200', 'seller counter 1600', 'buyer counter 1450', 'seller accept 1450',
        'escrow.created', 'escrow.funded',
      ],
    );
  }), // prettier-ignore

  benchSentence('a price named from a listing begins the talk with it, and what it would be is known before', async (stage) => {
    const amina = await stage.buyer('amina');
    const weaver = await stage.seller();
    const about = { listing: wellKnown.silkScarf };
    const talks = () => amina.conversations.list().toArray({ limit: 9 });
    const thought = await amina.conversations.create(about, { dryRun: true });
    const preview = await amina.offers.begin(about.listing, price(1200, 2), { dryRun: true });
    stage.equal([isDryRunId(thought.id), isDryRunId(preview.conversation)], [true, true]);
    stage.equal([thought.sellerName, thought.lastMessage.type], ['Atelier Croix-Rousse', 'system']);
    stage.equal([await talks(), await weaver.conversations.list().toArray({ limit: 9 })], [[], []]);
    await stage.bench.break({ on: /offers$/, times: 2, what: { kind: 'lose_response' } });
    const offer = await amina.offers.begin(about.listing, price(1200, 2));
    stage.equal(offer.quote, preview.quote);
    stage.equal((await talks()).map(({ id, openOffer }) => [id, openOffer]), [[offer.conversation, offer.id]]);
    stage.equal((await amina.conversations.create(about, { dryRun: true })).id, offer.conversation);
    await stage.refused('offer_open_already', amina.offers.begin(about.listing, price(1300)));
    await stage.refused('chat_party_wrong', weaver.offers.begin(about.listing, price(1300)));
  }), // prettier-ignore

  benchSentence('a step whose answer is lost is taken once', async (stage) => {
    const { amina, weaver, offer } = await name(stage);
    await stage.bench.break({ on: /(counter|accept)$/, times: 4, what: { kind: 'lose_response' } });
    stage.equal((await weaver.offers.counter(offer, { unitPrice: usd(1500) })).moves.length, 2);
    stage.equal((await amina.offers.accept(offer)).moves.length, 3);
    stage.equal((await stage.shop.listings.retrieve(wellKnown.silkScarf)).available, 11);
  }),

  benchSentence(
    'a price ends by itself after two days, and an agreed one that is not paid after one',
    async (stage) => {
      const { server } = stage;
      const { conversation, offer } = await name(stage);
      await stage.bench.advance('PT48H');
      stage.equal((await server.offers.retrieve(offer)).status, 'expired');
      // Their sessions have ended with the days.
      const [again, late] = [await stage.buyer('amina'), await stage.seller()];
      const { id } = await again.offers.make(conversation, price(1300));
      await late.offers.accept(id);
      stage.equal((await stage.shop.listings.retrieve(wellKnown.silkScarf)).available, 11);
      const { offerToken } = await again.offers.retrieve(id);
      await stage.bench.advance('P1D');
      stage.equal((await server.offers.retrieve(id)).status, 'lapsed');
      stage.equal((await stage.shop.listings.retrieve(wellKnown.silkScarf)).available, 12);
      const wish = { listing: wellKnown.silkScarf, quantity: 1, offerToken: offerToken ?? '' };
      await stage.refused('offer_token_expired', stage.shop.checkouts.create(wish));
    },
  ),

  benchSentence(
    'an agreed price that is checked out and never paid sets the goods free',
    async (stage) => {
      const { amina, weaver, offer } = await name(stage);
      await weaver.offers.accept(offer);
      const { offerToken, payBy } = await amina.offers.retrieve(offer);
      const wish = { listing: wellKnown.silkScarf, quantity: 1, offerToken: offerToken ?? '' };
      stage.equal((await amina.checkouts.create(wish)).payBy, payBy);
      await stage.bench.advance('P1D');
      stage.equal((await stage.shop.listings.retrieve(wellKnown.silkScarf)).available, 12);
    },
  ),

  benchSentence(
    'a seller may name the first price too, and takes one back before it is answered',
    async (stage) => {
      const { amina, weaver, conversation } = await sitDown(stage);
      const { id } = await weaver.offers.make(conversation, price(1700));
      stage.equal((await amina.offers.retrieve(id)).between, { above: usd(0), below: usd(1700) });
      await stage.refused('offer_turn_wrong', amina.offers.withdraw(id));
      stage.equal((await weaver.offers.withdraw(id)).status, 'withdrawn');
      await stage.refused('offer_closed', amina.offers.accept(id));
    },
  ),

  benchSentence(
    'rules of the seller answer after a while as the seller, and never at once',
    async (stage) => {
      const { amina, weaver, conversation } = await sitDown(stage);
      const rules = { floor: usd(1400), autoAcceptAt: usd(1600), autoDeclineBelow: usd(1000) };
      await weaver.haggling.update(wellKnown.silkScarf, rules);
      const answered = async (amount: number) => {
        const { id } = await amina.offers.make(conversation, price(amount));
        stage.equal((await amina.offers.retrieve(id)).status, 'open');
        await stage.bench.advance('PT3M');
        await stage.bench.advance('PT27M');
        const { status, moves } = await amina.offers.retrieve(id);
        if (status === 'open') await amina.offers.withdraw(id);
        return [status, moves.at(-1)?.by];
      };
      stage.equal(await answered(900), ['declined', 'seller']);
      stage.equal(await answered(1200), ['open', 'buyer']);
      stage.equal(await answered(1650), ['accepted', 'seller']);
    },
  ),

  benchSentence('who begins offer after offer is told to wait', async (stage) => {
    const { amina, conversation } = await sitDown(stage);
    for (const amount of [1000, 1100, 1200])
      await amina.offers.withdraw((await amina.offers.make(conversation, price(amount))).id);
    await stage.refused(
      'rate_limited',
      amina.offers.make(conversation, price(1300), { retryCountMax: 0 }),
    );
  }),

  benchSentence(
    'a step out of turn, a price out of bounds and a second offer are refused',
    async (stage) => {
      const { amina, weaver, conversation, offer } = await name(stage);
      const { refused } = stage;
      await refused('offer_turn_wrong', amina.offers.accept(offer));
      await refused('offer_turn_wrong', amina.offers.counter(offer, { unitPrice: usd(1300) }));
      await refused('offer_turn_wrong', weaver.offers.withdraw(offer));
      await refused('offer_price_invalid', weaver.offers.counter(offer, { unitPrice: usd(1840) }));
      await refused('offer_price_invalid', weaver.offers.counter(offer, { unitPrice: usd(1200) }));
      await refused('quantity_invalid', weaver.offers.counter(offer, price(1500, 0)));
      await refused('offer_open_already', amina.offers.make(conversation, price(1100)));
      await refused('offer_open_already', weaver.offers.make(conversation, price(1100)));
      await refused('offer_not_found', (await stage.buyer('otto')).offers.accept(offer));
      await refused('chat_party_wrong', stage.server.offers.accept(offer));
      stage.equal((await weaver.offers.decline(offer)).status, 'declined');
      await refused('offer_closed', weaver.offers.accept(offer));
    },
  ),

  benchSentence('twenty prices are enough', async (stage) => {
    const { amina, weaver, offer } = await name(stage, 1000);
    for (let step = 1; step < 20; step++) {
      const [who, amount] = step % 2 === 1 ? [weaver, 1800 - step] : [amina, 1000 + step];
      await who.offers.counter(offer, { unitPrice: usd(amount) });
    }
    const { pricesLeft, availableMoves } = await amina.offers.retrieve(offer);
    stage.equal([pricesLeft, availableMoves], [0, ['accept', 'decline']]);
    await stage.refused(
      'offer_prices_used_up',
      amina.offers.counter(offer, { unitPrice: usd(1500) }),
    );
  }),

  benchSentence('more than is left cannot be agreed on', async (stage) => {
    const { weaver, offer } = await name(stage, 1200, 13);
    await stage.refused('sold_out', weaver.offers.accept(offer));
    stage.equal((await weaver.offers.retrieve(offer)).status, 'open');
  }),

  benchSentence(
    'a seller is kept from going below the floor, takes no offers when they say so, and sets limits that fit',
    async (stage) => {
      const { amina, weaver, conversation, offer } = await name(stage);
      const { refused } = stage;
      await weaver.haggling.update(wellKnown.silkScarf, { floor: usd(1500), takesOffers: false });
      await refused('price_below_floor', weaver.offers.accept(offer));
      await refused('price_below_floor', weaver.offers.counter(offer, { unitPrice: usd(1400) }));
      await amina.offers.withdraw(offer);
      await refused('offers_refused', amina.offers.make(conversation, price(1300)));
      const wrong = { autoAcceptAt: usd(1400) };
      await refused('haggling_invalid', weaver.haggling.update(wellKnown.silkScarf, wrong));
      const euros = { floor: { amount: 1500, currency: 'EUR' } } as const;
      await refused('haggling_invalid', weaver.haggling.update(wellKnown.silkScarf, euros));
      await refused('chat_party_wrong', amina.haggling.retrieve(wellKnown.silkScarf));
      await refused(
        'chat_party_wrong',
        amina.haggling.update(wellKnown.silkScarf, { floor: null }),
      );
      await refused('scope_missing', stage.shop.haggling.retrieve(wellKnown.silkScarf));
    },
  ),

  benchSentence('a declined card leaves what was agreed on: another one pays that price, within its time, once', async (stage) => {
    const { server, equal, refused } = stage;
    const { amina, weaver, offer } = await name(stage);
    await weaver.offers.accept(offer);
    const { offerToken } = await amina.offers.retrieve(offer);
    const wish = { listing: wellKnown.silkScarf, quantity: 1, offerToken: offerToken ?? '' };
    const declined = await server.escrows.create({ ...wish, card: badCard });
    equal(declined.outcome === 'not_done' && declined.error.code, 'card_declined');
    equal((await stage.shop.listings.retrieve(wellKnown.silkScarf)).available, 11);
    const again = await server.escrows.create({ ...wish, card: goodCard });
    equal(again.outcome === 'not_done' && again.error.code, 'offer_token_used');
    const { checkout } = await amina.offers.retrieve(offer);
    equal(orThrow(await server.checkouts.pay(checkout ?? '', { card: goodCard })).quote.unitPrice, usd(1200));
    await refused('checkout_paid', server.checkouts.pay(checkout ?? '', { card: goodCard }).then(orThrow));
    equal((await stage.bench.audit()).entries, 1);
  }), // prettier-ignore

  benchSentence('a token opens its own goods in its own number only', async (stage) => {
    const { amina, weaver, offer } = await name(stage);
    await weaver.offers.accept(offer);
    const offerToken = (await amina.offers.retrieve(offer)).offerToken ?? '';
    const { silkScarf, lastOne } = wellKnown;
    const buy = (wish: { listing: string; quantity: number; offerToken: string }) =>
      stage.shop.checkouts.create(wish);
    await stage.refused(
      'offer_token_invalid',
      buy({ listing: silkScarf, quantity: 2, offerToken }),
    );
    await stage.refused('offer_token_invalid', buy({ listing: lastOne, quantity: 1, offerToken }));
    const wrong = { listing: silkScarf, quantity: 1, offerToken: 'ot_test_wrong' };
    await stage.refused('offer_token_invalid', buy(wrong));
    stage.equal((await buy({ listing: silkScarf, quantity: 1, offerToken })).status, 'open');
  }),

  benchSentence('a talk tells its offers to its two sides, latest first', async (stage) => {
    const { amina, weaver, conversation, offer } = await name(stage);
    await amina.offers.withdraw(offer);
    const { id } = await amina.offers.make(conversation, price(1300));
    for (const side of [amina, weaver]) {
      const { data } = await side.offers.list(conversation);
      stage.equal(
        data.map((each) => [each.id, each.status]),
        [
          [id, 'open'],
          [offer, 'withdrawn'],
        ],
      );
    }
    const stranger = await stage.buyer('otto');
    await stage.refused('conversation_not_found', stranger.offers.list(conversation));
  }),

  benchSentence(
    'a seller reads how it haggles, and a change leaves what it does not name',
    async (stage) => {
      const weaver = await stage.seller();
      const listing = wellKnown.silkScarf;
      const none = { floor: null, autoAcceptAt: null, autoDeclineBelow: null };
      stage.equal(await weaver.haggling.retrieve(listing), { listing, takesOffers: true, ...none });
      await weaver.haggling.update(listing, { floor: usd(1400), autoAcceptAt: usd(1600) });
      await weaver.haggling.update(listing, { floor: null, autoDeclineBelow: usd(900) });
      stage.equal(await weaver.haggling.retrieve(listing), {
        listing,
        takesOffers: true,
        floor: null,
        autoAcceptAt: usd(1600),
        autoDeclineBelow: usd(900),
      });
      const other = await stage.seller(wellKnown.teaHouse);
      await stage.refused('chat_party_wrong', other.haggling.retrieve(listing));
    },
  ),

  sentence('an unknown offer is refused as offer_not_found', async (stage) => {
    const amina = await stage.buyer('amina');
    await stage.refused('offer_not_found', amina.offers.retrieve('off_nothing'));
  }),
];
