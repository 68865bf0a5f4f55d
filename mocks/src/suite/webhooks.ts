import { wellKnown } from '../seed/well-known.js';
import { sentence, type Sentence } from './sentence.js';

const url = 'https://shop.example/hooks';
/** What the sentences reserve: there is enough of it for all of them, however often they are asked. */
const tea = { listing: wellKnown.teaBulk, quantity: 10 };

export const webhookSuite: readonly Sentence[] = [
  sentence(
    'a server is told of events at an address of its own, and sees each delivery',
    async ({ server, shop, equal }) => {
      const webhook = await server.webhooks.create({
        url,
        events: ['escrow.*'],
        description: 'orders',
      });
      equal(
        [webhook.url, webhook.status, webhook.secret.startsWith('whsec_')],
        [url, 'enabled', true],
      );
      const { escrow } = await shop.checkouts.create(tea);
      const [delivery] = await server.webhooks.deliveries(webhook.id).toArray({ limit: 5 });
      equal([delivery?.event.resource.id, delivery?.event.type], [escrow, 'escrow.created']);
      await server.webhooks.redeliver(webhook.id, delivery?.id ?? '');
      const changed = await server.webhooks.update(webhook.id, { events: ['escrow.released'] });
      equal([changed.events, 'secret' in changed], [['escrow.released'], false]);
      const { data } = await server.webhooks.list();
      equal(
        data.some(({ id }) => id === webhook.id),
        true,
      );
      equal((await server.webhooks.delete(webhook.id)).status, 'deleted');
    },
  ),

  sentence(
    'an address is read as it was made, but for its secret, and no more once it is deleted',
    async ({ server, refused, equal }) => {
      const { secret: _, ...made } = await server.webhooks.create({ url, description: 'stock' });
      equal(await server.webhooks.retrieve(made.id), made);
      await server.webhooks.delete(made.id);
      await refused('webhook_not_found', server.webhooks.retrieve(made.id));
    },
  ),

  sentence(
    'what happened while an address was disabled is queued by a replay, and what came before is not',
    async ({ server, shop, equal }) => {
      const { id } = await server.webhooks.create({ url, events: ['escrow.created'] });
      const told = async (): Promise<string[]> =>
        (await server.webhooks.deliveries(id).toArray({ limit: 50 })).map(
          ({ event }) => event.resource.id,
        );
      const before = (await shop.checkouts.create(tea)).escrow;
      const deliveries = await server.webhooks.deliveries(id).toArray({ limit: 50 });
      const last = deliveries.find(({ event }) => event.resource.id === before);
      await server.webhooks.disable(id);
      const meanwhile = (await shop.checkouts.create(tea)).escrow;
      await server.webhooks.enable(id);
      equal((await told()).includes(meanwhile), false);
      const { queued, hasMore } = await server.webhooks.replay(id, { after: last?.event.id });
      equal([queued > 0, hasMore], [true, false]);
      const all = await told();
      equal(
        [before, meanwhile].map((escrow) => all.filter((each) => each === escrow).length),
        [1, 1],
      );
      await server.webhooks.delete(id);
    },
  ),

  sentence(
    'a secret is rotated, and the old one ends when it is told to',
    async ({ server, equal }) => {
      const webhook = await server.webhooks.create({ url });
      const rotated = await server.webhooks.rotate(webhook.id);
      equal(rotated.secret === webhook.secret, false);
      equal(rotated.previousSecretUntil === null, false);
      equal(
        (await server.webhooks.rotate(webhook.id, { overlap: 'PT0S' })).previousSecretUntil,
        null,
      );
      await server.webhooks.delete(webhook.id);
    },
  ),

  sentence(
    'a disabled address takes neither redelivery nor replay',
    async ({ server, refused, equal }) => {
      const { id } = await server.webhooks.create({ url });
      equal((await server.webhooks.disable(id)).disabledReason, 'by_hand');
      await refused('webhook_disabled', server.webhooks.replay(id));
      equal((await server.webhooks.enable(id)).status, 'enabled');
      await refused(
        'events_gone',
        server.webhooks.replay(id, { after: 'evt_aBcDeFgH000000000001' }),
      );
      await server.webhooks.delete(id);
    },
  ),

  sentence(
    'an unknown address or delivery is refused, and an address that is not https',
    async ({ server, refused }) => {
      await refused('webhook_not_found', server.webhooks.retrieve('whk_nothing'));
      const { id } = await server.webhooks.create({ url });
      await refused('delivery_not_found', server.webhooks.redeliver(id, 'whd_nothing'));
      await refused(
        'invalid_request',
        server.webhooks.create({ url: 'http://shop.example/hooks' }),
      );
      await refused(
        'invalid_request',
        server.webhooks.create({ url: 'https://me:secret@shop.example/' }),
      );
      await server.webhooks.delete(id);
    },
  ),

  sentence('there are at most twenty addresses', async ({ server, refused, equal }) => {
    const before = (await server.webhooks.list()).data.length;
    const made: string[] = [];
    while (made.length < 20 - before) made.push((await server.webhooks.create({ url })).id);
    await refused('webhook_limit_reached', server.webhooks.create({ url }));
    for (const id of made) await server.webhooks.delete(id);
    equal((await server.webhooks.list()).data.length, before);
  }),

  sentence('a page cannot see or make addresses', ({ shop, refused }) =>
    refused('scope_missing', shop.webhooks.create({ url })),
  ),
];
