import { goodCard } from '../gateway.js';
import { wellKnown } from '../seed/well-known.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import { orThrow, type Stage } from './stage.js';

const listing = wellKnown.silkScarf;

/** A search whose answer somebody has opened something from. */
async function opened({ shop }: Stage) {
  const { queryId } = await shop.search.query({ q: 'silk scarf' });
  const click = { queryId, kind: 'click', listing, position: 1 } as const;
  return { queryId, click };
}

/** Sends as a page does that is being left: without headers of its own. */
const beacon = ({ origin, fetch }: Stage, key: string, data: unknown): Promise<Response> =>
  fetch(`${origin}/v1/interactions?key=${key}&idempotencyKey=${crypto.randomUUID()}`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify({ data }),
  });

export const interactionSuite: readonly Sentence[] = [
  benchSentence(
    'a search is followed to the click, the offer and the escrow that came of it',
    async (stage) => {
      const { shop, server, equal } = stage;
      const { queryId, click } = await opened(stage);
      const amina = await stage.buyer('amina');
      const price = { unitPrice: { amount: 1_500, currency: 'USD' }, quantity: 1 } as const;
      const offer = await amina.offers.begin(listing, price);
      const deal = orThrow(await server.escrows.create({ listing, quantity: 1, card: goodCard }));
      equal(await shop.interactions.record([click]), { recorded: 1 });
      await shop.interactions.record([
        { queryId, kind: 'offer', listing, offer: offer.id },
        { queryId, kind: 'escrow', listing, escrow: deal.id },
      ]);
      const told = await server.interactions.list({ queryId, limit: 2 }).toArray({ limit: 10 });
      equal(
        told.map(({ kind, position, offer, escrow }) => [kind, position ?? offer ?? escrow]),
        [
          ['click', 1],
          ['offer', offer.id],
          ['escrow', deal.id],
        ],
      );
    },
  ),

  sentence(
    'a page that is being left tells by beacon, once, and never with a secret key',
    async (stage) => {
      const { queryId, click } = await opened(stage);
      stage.equal((await beacon(stage, stage.keys.publishable, [click])).status, 201);
      stage.equal(
        (await stage.server.interactions.list({ queryId }).toArray({ limit: 5 })).length,
        1,
      );
      const refused = await beacon(stage, 'sk_test_nobody', [click]);
      stage.equal((await refused.json()).code, 'secret_key_exposed');
      const elsewhere = `${stage.origin}/v1/checkouts?key=${stage.keys.publishable}&idempotencyKey=12345678`;
      const other = await stage.fetch(elsewhere, { method: 'POST', body: '{}' });
      stage.equal(other.status, 401, 'no other operation finds its key in the address');
    },
  ),

  sentence('what cannot have followed from a search is refused, all of it', async (stage) => {
    const { shop, equal, refused } = stage;
    const { queryId, click } = await opened(stage);
    const { kind, position, ...about } = click;
    await refused('invalid_request', shop.interactions.record([{ ...about, kind }]));
    await refused(
      'invalid_request',
      shop.interactions.record([{ ...about, kind: 'escrow', position }]),
    );
    await refused('invalid_request', shop.interactions.record([]));
    await refused(
      'invalid_request',
      shop.interactions.record(Array.from({ length: 21 }, () => click)),
    );
    await refused(
      'listing_not_found',
      shop.interactions.record([click, { ...click, listing: 'lst_none' }]),
    );
    await refused(
      'offer_not_found',
      shop.interactions.record([{ ...about, kind: 'offer', offer: 'off_none' }]),
    );
    await refused(
      'escrow_not_found',
      shop.interactions.record([{ ...about, kind: 'escrow', escrow: 'esc_none' }]),
    );
    await refused('scope_missing', shop.interactions.list({ queryId }).toArray({ limit: 1 }));
    equal((await stage.server.interactions.list({ queryId }).toArray({ limit: 5 })).length, 0);
  }),

  sentence('more than a visitor can open from one search is refused for a while', async (stage) => {
    const { queryId, click } = await opened(stage);
    const many = Array.from({ length: 20 }, (_, at) => ({ ...click, position: at + 1 }));
    for (let round = 0; round < 2; round++) await stage.shop.interactions.record(many);
    const once = { retryCountMax: 0 };
    await stage.refused('rate_limited', stage.shop.interactions.record([click], once));
    stage.equal(
      (await stage.server.interactions.list({ queryId, limit: 50 }).toArray({ limit: 60 })).length,
      40,
    );
  }),
];
