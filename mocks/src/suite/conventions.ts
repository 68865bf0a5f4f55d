import { apiVersion, expandable, type ExpandableKind } from '@souk/sdk/contract';
import { goodCard } from '../gateway.js';
import { mockKeys } from '../scenario.js';
import { wellKnown } from '../seed/well-known.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import type { Stage } from './stage.js';

/** What the sentences reserve: there is enough of it for all of them, however often they are asked. */
const tea = { listing: wellKnown.teaBulk, quantity: 10 };

/** Asks without the client, which would not send what is wrong. */
const ask = ({ origin, fetch }: Stage, path: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}${path}`, {
    headers: { Authorization: `Bearer ${mockKeys.publishable}`, ...headers },
  });

/** What holds for every noun. */
export const conventionSuite: readonly Sentence[] = [
  sentence('ids are answered as what they stand for where that is asked', async (stage) => {
    const { shop, equal } = stage;
    const { id, clientSecret, escrow } = await shop.checkouts.create(tea);
    const whole = await shop.checkouts.retrieve(id, {
      clientSecret,
      expand: ['seller', 'escrow.listing.seller'],
    });
    const teaHouse = await shop.sellers.retrieve(wellKnown.teaHouse);
    equal(
      [whole.seller.name, whole.escrow.id, whole.escrow.listing.seller.id],
      [teaHouse.name, escrow, wellKnown.teaHouse],
    );
    equal([whole.listing, whole.escrow.seller], [wellKnown.teaBulk, wellKnown.teaHouse]);
    const [row] = await shop.listings.list({}, { expand: ['seller'] }).toArray({ limit: 1 });
    equal(typeof row?.seller.trust.formula, 'string');
  }),

  sentence('a path that leads nowhere, or too far, is refused by its name', async (stage) => {
    for (const path of ['friends', 'seller.friends', 'title', ''])
      await isRefused(stage, `/v1/listings/${wellKnown.silkScarf}?expand=${path}`, path);
    const far = 'escrow.checkout.escrow.checkout';
    await isRefused(stage, `/v1/checkouts/chk_1?expand=${far}`, far, {
      'Souk-Client-Secret': 'cs_1',
    });
  }),

  sentence('what can be expanded is there, as an id of its kind', async (stage) => {
    const { shop, equal } = stage;
    const { id, clientSecret, escrow } = await shop.checkouts.create(tea);
    const buyer = await stage.buyer('ines');
    const talk = await buyer.conversations.create({ listing: wellKnown.silkScarf });
    const named = { unitPrice: { amount: 1_500, currency: 'USD' }, quantity: 1 } as const;
    const offer = await buyer.offers.make(talk.id, named);
    await buyer.offers.withdraw(offer.id);
    // A dispute takes a purchase, see below.
    const things: Record<Exclude<ExpandableKind, 'dispute'>, object> = {
      listing: await shop.listings.retrieve(tea.listing),
      seller: await shop.sellers.retrieve(wellKnown.weaver),
      checkout: await shop.checkouts.retrieve(id, { clientSecret }),
      escrow: await shop.escrows.retrieve(escrow, { clientSecret }),
      conversation: talk,
      offer,
      reservation: await shop.reservations.create(tea),
    };
    for (const [kind, thing] of Object.entries(things))
      for (const field of expandable[kind as ExpandableKind])
        equal(/^(lst|sel|chk|esc)_/.test(String(Object(thing)[field])), true, `${kind}.${field}`);
  }),

  sentence('talks and offers come with their listing and seller, to whoever may see them', async (stage) => {
    const buyer = await stage.buyer('ines');
    const { id } = await buyer.conversations.create({ listing: wellKnown.silkScarf });
    const talk = await buyer.conversations.retrieve(id, { expand: ['listing.seller', 'seller'] });
    stage.equal([talk.listing.id, talk.listing.seller.id, talk.seller.id], [wellKnown.silkScarf, wellKnown.weaver, wellKnown.weaver]);
    const [row] = await buyer.conversations.list({}, { expand: ['listing'] }).toArray({ limit: 1 });
    stage.equal(row?.listing.id, wellKnown.silkScarf);
    const named = { unitPrice: { amount: 1_500, currency: 'USD' }, quantity: 1 } as const;
    const made = await buyer.offers.make(id, named);
    await buyer.offers.withdraw(made.id);
    stage.equal((await buyer.offers.retrieve(made.id, { expand: ['listing'] })).listing.price.currency, 'USD');
    const { id: held, token: clientSecret } = await stage.shop.reservations.create(tea);
    const reservation = await stage.shop.reservations.retrieve(held, { clientSecret, expand: ['listing'] });
    stage.equal(reservation.listing.id, tea.listing);
  }), // prettier-ignore

  benchSentence('a dispute comes with its escrow, seen as the asking party sees it', async (stage) => {
    const { shop, server, equal } = stage;
    const { id, escrow, clientSecret } = await shop.checkouts.create({ listing: wellKnown.silkScarf, quantity: 1 });
    await server.checkouts.pay(id, { card: goodCard });
    const claim = { escrow, reason: 'not_received', statement: 'Nothing came.' } as const;
    const made = await shop.disputes.create(claim, { clientSecret });
    const whole = await shop.disputes.retrieve(made.id, { clientSecret, expand: ['escrow.checkout', 'seller'] });
    equal([whole.escrow.status, whole.escrow.checkout.id, whole.seller.id], ['disputed', id, wellKnown.weaver]);
    const seller = await stage.seller();
    const seen = await seller.disputes.retrieve(made.id, { expand: ['escrow'] });
    equal(seen.escrow.availableActions.includes('confirm'), false);
    // The checkout is the buyer's: whose secret acts for the buyer is not answered to the seller by a way around.
    await stage.refused('actor_not_allowed', seller.disputes.retrieve(made.id, { expand: ['escrow.checkout'] }));
    const [row] = await server.disputes.list({}, { expand: ['escrow'] }).toArray({ limit: 1 });
    equal(row?.escrow.id, escrow);
  }), // prettier-ignore

  sentence('an answer comes with its status, headers and request id', async ({ shop, equal }) => {
    const { data, status, headers, requestId } = await shop.listings
      .retrieve(tea.listing)
      .withResponse();
    equal([data.id, status, headers.get('Souk-Request-Id')], [tea.listing, 200, requestId]);
    equal(headers.get('Souk-Version'), apiVersion);
  }),

  sentence('the previous version of the API is served, another is refused', async (stage) => {
    const path = `/v1/listings/${wellKnown.silkScarf}`;
    const previous = await ask(stage, path, { 'Souk-Version': '2026-11-01' });
    stage.equal([previous.status, previous.headers.get('Souk-Version')], [200, '2026-11-01']);
    const unknown = await ask(stage, path, { 'Souk-Version': '2019-01-01' });
    stage.equal([unknown.status, (await unknown.json()).code], [400, 'api_version_unknown']);
  }),

  sentence('a refusal for a missing scope names the scope', async (stage) => {
    const refusal = await ask(stage, '/v1/webhooks');
    const { code, scope } = await refusal.json();
    stage.equal([refusal.status, code, scope], [403, 'scope_missing', 'webhook:manage']);
  }),
];

async function isRefused(stage: Stage, address: string, path: string, headers = {}): Promise<void> {
  const answer = await ask(stage, address, headers);
  const { code, param, detail } = await answer.json();
  stage.equal([answer.status, code, param], [400, 'invalid_request', 'expand'], detail);
  stage.equal(String(detail).includes(`"${path}"`), true, detail);
}
