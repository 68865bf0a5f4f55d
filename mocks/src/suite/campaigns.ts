import { addDuration, type Instant } from '@souk/sdk/contract';
import { goodCard } from '../gateway.js';
import { wellKnown } from '../seed/well-known.js';
import { follow } from './follow.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import { orThrow, type Stage } from './stage.js';

const listing = wellKnown.silkScarf;
const price = { amount: 990, currency: 'USD' } as const;

/** What time it is over there. */
const timeOf = async ({ origin, fetch }: Stage): Promise<Instant> => {
  const { now } = await (await fetch(`${origin}/v1/time`)).json();
  return String(now);
};

async function campaign(stage: Stage, opensIn: 'PT0S' | 'PT1H', perBuyer?: number) {
  const opensAt = addDuration(await timeOf(stage), opensIn);
  return stage.server.campaigns.create({
    name: 'Singles’ Day',
    opensAt,
    closesAt: addDuration(opensAt, 'PT1H'),
    items: [{ listing, price, units: 3, ...(perBuyer === undefined ? {} : { perBuyer }) }],
  });
}

export const campaignSuite: readonly Sentence[] = [
  benchSentence(
    'units are set aside for a campaign, held, bought at its price, and what is left goes back',
    async (stage) => {
      const { server, shop, equal } = stage;
      const before = (await shop.listings.retrieve(listing)).available;
      const { id } = await campaign(stage, 'PT0S');
      equal((await shop.listings.retrieve(listing)).available, before - 3);
      const { token } = await shop.reservations.create({ campaign: id, listing, quantity: 2 });
      const bought = orThrow(
        await server.escrows.create({
          listing,
          quantity: 2,
          card: goodCard,
          reservationToken: token,
        }),
      );
      equal(bought.quote.unitPrice.amount, price.amount);
      const [item] = (await shop.campaigns.retrieve(id)).items;
      equal([item?.available, item?.held, item?.sold], [1, 0, 2]);
      equal((await server.campaigns.close(id)).status, 'closed');
      equal((await shop.listings.retrieve(listing)).available, before - 2);
    },
  ),

  benchSentence('whoever watches a campaign sees what is left', async (stage) => {
    const { shop, equal } = stage;
    const { id } = await campaign(stage, 'PT0S');
    const seen: unknown[] = [];
    for await (const { message } of follow(stage, { topics: [`campaign:${id}`] })) {
      if (message?.type !== 'campaign.stock') continue;
      const [item] = message.data.items;
      if (seen.push([message.data.status, item?.available, item?.held]) === 2) break;
      await shop.reservations.create({ campaign: id, listing, quantity: 3 });
    }
    equal(seen, [
      ['open', 3, 0],
      ['sold_out', 0, 3],
    ]);
  }),

  benchSentence('a reservation is read and released with its token alone', async (stage) => {
    const { shop, equal, refused } = stage;
    const held = await shop.reservations.create({ listing, quantity: 1 });
    equal([held.status, held.unitPrice, held.campaign], ['active', null, null]);
    const mine = { clientSecret: held.token };
    await refused('scope_missing', shop.reservations.retrieve(held.id));
    await refused(
      'client_secret_wrong',
      shop.reservations.retrieve(held.id, { clientSecret: 'x' }),
    );
    equal((await shop.reservations.release(held.id, mine)).status, 'released');
    await refused('reservation_ended', shop.reservations.release(held.id, mine));
    await refused(
      'reservation_ended',
      shop.checkouts.create({ listing, quantity: 1, reservationToken: held.token }),
    );
  }),

  benchSentence(
    'nobody buys before it opens, after it closes, or more than the limit',
    async (stage) => {
      const { shop, server, refused, buyer } = stage;
      const later = await campaign(stage, 'PT1H');
      const wish = { listing, quantity: 1 };
      await refused('campaign_not_open', shop.reservations.create({ ...wish, campaign: later.id }));
      await server.campaigns.close(later.id);
      await refused('campaign_closed', shop.reservations.create({ ...wish, campaign: later.id }));
      const limited = await campaign(stage, 'PT0S', 1);
      await refused('buyer_unknown', shop.reservations.create({ ...wish, campaign: limited.id }));
      const amina = await buyer('amina');
      await refused(
        'buyer_limit_reached',
        amina.reservations.create({ ...wish, quantity: 2, campaign: limited.id }),
      );
    },
  ),

  benchSentence('units are held for ten minutes, and then they are free again', async (stage) => {
    const { shop, bench, equal } = stage;
    const before = (await shop.listings.retrieve(listing)).available;
    const { id, token } = await shop.reservations.create({ listing, quantity: 2 });
    const now = async () => {
      const { status, quantity } = await shop.reservations.retrieve(id, { clientSecret: token });
      return [status, quantity, (await shop.listings.retrieve(listing)).available];
    };
    await bench.advance('PT9M');
    equal(await now(), ['active', 2, before - 2]);
    await bench.advance('PT1M');
    equal(await now(), ['expired', 2, before]);
  }),

  benchSentence(
    'campaigns are listed page by page, those that open last first, closed ones too',
    async (stage) => {
      const { shop, server, equal } = stage;
      const soon = await campaign(stage, 'PT0S');
      const later = await campaign(stage, 'PT1H');
      await server.campaigns.close(later.id);
      const listed = await shop.campaigns.list({ limit: 1 }).toArray({ limit: 10 });
      equal(
        listed.map(({ id, status }) => [id, status]),
        [
          [later.id, 'closed'],
          [soon.id, 'open'],
        ],
      );
    },
  ),

  sentence('an unknown campaign or reservation is refused', async ({ shop, server, refused }) => {
    await refused('campaign_not_found', shop.campaigns.retrieve('cmp_nothing'));
    await refused('reservation_not_found', server.reservations.retrieve('rsv_nothing'));
    await refused(
      'reservation_not_found',
      shop.checkouts.create({ listing, quantity: 1, reservationToken: 'rsv_nothing.x' }),
    );
  }),

  sentence('a page cannot make or close a campaign', ({ shop, refused }) =>
    refused('scope_missing', shop.campaigns.close('cmp_nothing')),
  ),

  sentence('the time is told to anyone, to the millisecond', async (stage) => {
    stage.equal(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(await timeOf(stage)), true);
  }),
];
