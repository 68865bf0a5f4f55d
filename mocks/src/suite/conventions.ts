import { apiVersion, expandable, type ExpandableKind } from '@souk/sdk/contract';
import { mockKeys } from '../scenario.js';
import { wellKnown } from '../seed/well-known.js';
import { sentence, type Sentence } from './sentence.js';
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

  sentence('what can be expanded is there, as an id of its kind', async ({ shop, equal }) => {
    const { id, clientSecret, escrow } = await shop.checkouts.create(tea);
    const things: Record<ExpandableKind, object> = {
      listing: await shop.listings.retrieve(tea.listing),
      seller: await shop.sellers.retrieve(wellKnown.weaver),
      checkout: await shop.checkouts.retrieve(id, { clientSecret }),
      escrow: await shop.escrows.retrieve(escrow, { clientSecret }),
    };
    for (const [kind, thing] of Object.entries(things))
      for (const field of expandable[kind as ExpandableKind])
        equal(/^(lst|sel|chk|esc)_/.test(String(Object(thing)[field])), true, `${kind}.${field}`);
  }),

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
