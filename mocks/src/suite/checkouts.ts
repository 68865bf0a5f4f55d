import { goodCard } from '../gateway.js';
import { wellKnown } from '../seed/well-known.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import { orThrow } from './stage.js';

const scarf = { listing: wellKnown.silkScarf, quantity: 1 };
/** What sentences without a bench reserve: there is enough of it for all of them, however often they are asked. */
const tea = { listing: wellKnown.teaBulk, quantity: 10 };

export const checkoutSuite: readonly Sentence[] = [
  benchSentence(
    'the answer to a payment is lost after it was made, and the retry replays one charge',
    async ({ shop, server, bench, equal }) => {
      const checkout = await shop.checkouts.create(scarf);
      await bench.break({ on: /\/pay$/, times: 2, what: { kind: 'lose_response' } });
      const paid = await server.checkouts.pay(checkout.id, { card: goodCard });
      equal(paid.outcome === 'confirmed' && paid.replayed, true);
      const charges = (await bench.bankRecords()).filter(({ state }) => state === 'authorized');
      equal(charges.length, 1);
      const { entries, faults, held } = await bench.audit();
      equal([entries, faults, held], [1, [], { USD: checkout.quote.total.amount }]);
    },
  ),

  benchSentence(
    'when every answer is lost the outcome is unknown, and resuming finds what became of it',
    async ({ shop, server, bench, equal }) => {
      const checkout = await shop.checkouts.create(scarf);
      const repair = await bench.break({ on: /\/pay$/, what: { kind: 'lose_response' } });
      const paid = await server.checkouts.pay(checkout.id, { card: goodCard });
      equal(paid.outcome, 'unknown');
      await repair();
      const resumed = paid.outcome === 'unknown' ? await paid.resume() : paid;
      equal(resumed.outcome === 'confirmed' && resumed.value.status, 'paid');
      equal((await bench.audit()).entries, 1);
    },
  ),

  sentence('a checkout is read with its client secret', async ({ shop, equal }) => {
    const { id, clientSecret } = await shop.checkouts.create(tea);
    equal((await shop.checkouts.retrieve(id, { clientSecret })).status, 'open');
  }),

  sentence(
    'the seller does not read a checkout, whose secret acts for the buyer',
    async ({ shop, seller, refused }) => {
      const { id } = await shop.checkouts.create(tea);
      const teaHouse = await seller(wellKnown.teaHouse);
      return refused('actor_not_allowed', teaHouse.checkouts.retrieve(id));
    },
  ),

  benchSentence(
    'a dry run of a purchase tells price, fees and deadlines, and buys nothing',
    async ({ server, bench, equal }) => {
      const { available } = await server.listings.retrieve(scarf.listing);
      const would = orThrow(
        await server.escrows.create({ ...scarf, card: goodCard }, { dryRun: true }),
      );
      equal(
        [would.status, would.quote.total, typeof would.shipBy],
        ['funded', would.held, 'string'],
      );
      equal((await server.listings.retrieve(scarf.listing)).available, available);
      equal([(await bench.audit()).entries, await bench.bankRecords()], [0, []]);
    },
  ),

  sentence('a quantity of 0 is refused as quantity_invalid', ({ shop, refused }) =>
    refused('quantity_invalid', shop.checkouts.create({ ...tea, quantity: 0 })),
  ),

  sentence('a sold-out listing is refused as sold_out', ({ shop, refused }) =>
    refused('sold_out', shop.checkouts.create({ ...tea, listing: wellKnown.soldOut })),
  ),

  sentence('a closed listing is refused as listing_closed', ({ shop, refused }) =>
    refused('listing_closed', shop.checkouts.create({ ...tea, listing: wellKnown.closed })),
  ),

  sentence('an unknown checkout is refused as checkout_not_found', ({ server, refused }) =>
    refused('checkout_not_found', server.checkouts.retrieve('chk_nothing')),
  ),

  sentence('a page that wants to charge is refused as scope_missing', async ({ shop, refused }) => {
    const { id } = await shop.checkouts.create(tea);
    return refused('scope_missing', shop.checkouts.pay(id, { card: goodCard }).then(orThrow));
  }),

  sentence('a wrong client secret is refused as client_secret_wrong', async ({ shop, refused }) => {
    const { id } = await shop.checkouts.create(tea);
    const wrong = { clientSecret: 'cs_wrong' };
    return refused('client_secret_wrong', shop.checkouts.retrieve(id, wrong));
  }),

  sentence(
    'a key that comes with another wish is refused as idempotency_key_reused',
    async ({ shop, refused }) => {
      const { id } = await shop.checkouts.create(tea);
      const again = { idempotencyKey: `the-key-of-${id}` };
      await shop.checkouts.create(tea, again);
      const other = { ...tea, quantity: 20 };
      return refused('idempotency_key_reused', shop.checkouts.create(other, again));
    },
  ),
];
