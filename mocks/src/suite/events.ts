import { goodCard } from '../gateway.js';
import { wellKnown } from '../seed/well-known.js';
import { follow, type FollowOptions } from './follow.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import type { Reached } from './stage.js';

/** What the sentences reserve: there is enough of it for all of them, however often they are asked. */
const tea = { listing: wellKnown.teaBulk, quantity: 10 };

/** Reads on until something of this type is told. */
async function until(
  type: string,
  reached: Reached,
  options: FollowOptions,
): Promise<{ id: string | undefined; types: string[]; data: Readonly<Record<string, unknown>> }> {
  const types: string[] = [];
  for await (const { id, message } of follow(reached, options)) {
    if (!message) continue;
    types.push(message.type);
    if (message.type === type) return { id, types, data: message.data };
  }
  throw new Error(`The stream was refused before it told "${type}".`);
}

export const eventSuite: readonly Sentence[] = [
  benchSentence(
    'a page hears of its purchase as it happens, and resumes behind what it heard last',
    async (stage) => {
      const { shop, server, equal } = stage;
      const { id, escrow, clientSecret } = await shop.checkouts.create(tea);
      const mine = { topics: [`escrow:${escrow}`], clientSecret };
      const heard: string[] = [];
      let lastEventId: string | undefined;
      for await (const told of follow(stage, mine)) {
        if (told.message) heard.push(told.message.type);
        if (told.message?.type === 'escrow.funded') break;
        lastEventId ??= told.id;
        if (heard.length === 1) await server.checkouts.pay(id, { card: goodCard });
      }
      equal(heard, ['souk.ready', 'escrow.funded']);
      const { types } = await until('escrow.funded', stage, { ...mine, lastEventId });
      equal(types, ['souk.ready', 'escrow.funded']);
      const listed = await shop.events
        .list({ topic: mine.topics }, { clientSecret })
        .toArray({ limit: 9 });
      equal(
        listed.map(({ type, sequence }) => `${sequence} ${type}`),
        ['1 escrow.created', '2 escrow.funded'],
      );
    },
  ),

  sentence(
    'whoever follows a listing is told how many are left, then when it changes',
    async (stage) => {
      const { shop, equal } = stage;
      const left = (await shop.listings.retrieve(tea.listing)).available;
      const amounts: unknown[] = [];
      for await (const { message } of follow(stage, { topics: [`listing:${tea.listing}`] })) {
        if (message?.type !== 'listing.stock') continue;
        if (amounts.push(message.data['available']) === 2) break;
        await shop.checkouts.create(tea);
      }
      equal(amounts, [left, left - tea.quantity]);
    },
  ),

  sentence('a stream that cannot resume says so, and goes on', async (stage) => {
    const topics = [`listing:${tea.listing}`];
    const reset = await until('souk.reset', stage, {
      topics,
      lastEventId: 'evt_aBcDeFgH000000000001',
    });
    stage.equal(reset.data['reason'], 'other_epoch');
    const ready = await until('souk.ready', stage, { topics, lastEventId: reset.id });
    stage.equal(ready.data['resumed'], true);
  }),

  sentence('the escrow of others cannot be followed', ({ shop, refused }) =>
    shop.checkouts
      .create(tea)
      .then(({ escrow }) =>
        refused(
          'scope_missing',
          shop.events.list({ topic: [`escrow:${escrow}`] }).toArray({ limit: 1 }),
        ),
      ),
  ),

  sentence(
    'a page has to say what it follows, and can only follow what there is',
    async ({ shop, refused }) => {
      await refused('topic_invalid', shop.events.list().toArray({ limit: 1 }));
      await refused(
        'topic_invalid',
        shop.events.list({ topic: ['weather:wea_today'] }).toArray({ limit: 1 }),
      );
      await refused(
        'listing_not_found',
        shop.events.list({ topic: ['listing:lst_no'] }).toArray({ limit: 1 }),
      );
    },
  ),

  sentence('events behind an id of another log are gone', ({ shop, refused }) =>
    refused(
      'events_gone',
      shop.events
        .list({ topic: [`listing:${tea.listing}`], after: 'evt_aBcDeFgH000000000001' })
        .toArray({ limit: 1 }),
    ),
  ),
];
