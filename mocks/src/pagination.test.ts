import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, isSoukError, type ListingDraft, type Pages, type Souk } from '@souk/sdk';
import { createRandom } from './random.js';
import { createMockSouk, mockKeys } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

/* Lists that others change while they are read: what stays is seen, once each. */
const seeds = process.env['SEED'] ? [Number(process.env['SEED'])] : [1, 2, 3, 4];

const kettle = (number: number): ListingDraft => ({
  texts: { en: { title: `Kettle ${number}`, description: 'Holds a litre.' } },
  defaultLocale: 'en',
  category: '177',
  attributes: { color: 'teal', material: 'silk' },
  price: { amount: 3_000, currency: 'USD' },
  onHand: 5,
  media: [{ url: 'https://img.example/kettle.jpg', width: 800, height: 800, alt: 'A kettle' }],
  shipsFrom: 'FR',
  delivery: { minimumDays: 2, maximumDays: 5, cost: { amount: 500, currency: 'USD' } },
});

async function market(seed: number) {
  const mock = await createMockSouk({ seed });
  const client = (key: string, session?: string): Souk =>
    createSouk({ key, apiOrigin: mock.origin, fetch: mock.fetch, session });
  const server = client(mockKeys.secret);
  const signIn = async (party: 'seller' | 'buyer', id: string): Promise<Souk> =>
    client(mockKeys.publishable, (await server.sessions.create({ party, id })).token);
  return { mock, server, signIn, random: createRandom(seed) };
}
type Market = Awaited<ReturnType<typeof market>>;

/** A list, how a row is added to it, and how one is taken away where that is possible. */
interface Changing {
  readonly list: () => Pages<{ readonly id: string }>;
  readonly add: () => Promise<string>;
  readonly take?: (id: string) => Promise<unknown>;
}

const lists: Readonly<Record<string, (market: Market) => Promise<Changing>>> = {
  async 'listings.list'({ mock, signIn }) {
    const seller = await signIn('seller', wellKnown.weaver);
    let number = 0;
    return {
      list: () => seller.listings.list({ limit: 3 }),
      add: async () => {
        await mock.clock.advance('PT1S');
        return (await seller.listings.publish((await seller.listings.create(kettle((number += 1)))).id)).id; // prettier-ignore
      },
      take: (id) => seller.listings.close(id),
    };
  },
  async 'listings.listOwn'({ signIn }) {
    const seller = await signIn('seller', wellKnown.newSeller);
    let number = 0;
    return {
      list: () => seller.listings.listOwn(wellKnown.newSeller, { status: 'draft', limit: 3 }),
      add: async () => (await seller.listings.create(kettle((number += 1)))).id,
      take: (id) => seller.listings.publish(id),
    };
  },
  async 'messages.list'({ signIn }) {
    const buyer = await signIn('buyer', 'buy_claire');
    const { id } = await buyer.conversations.create({ listing: wellKnown.silkScarf });
    let number = 0;
    return {
      list: () => buyer.messages.list(id, { limit: 3 }),
      add: async () => (await buyer.messages.send(id, { type: 'text', text: `Line ${(number += 1)}` })).id, // prettier-ignore
    };
  },
  async 'events.list'({ server }) {
    const add = async (): Promise<string> => {
      const { escrow } = await server.checkouts.create({ listing: wellKnown.teaBulk, quantity: 10 }); // prettier-ignore
      const [event] = await server.events.list({ topic: [`escrow:${escrow}`] }).toArray({ limit: 1 }); // prettier-ignore
      return event?.id ?? assert.fail('nothing happened');
    };
    return { list: () => server.events.list({ limit: 3 }), add };
  },
  async 'webhooks.deliveries'({ server }) {
    const { id } = await server.webhooks.create({ url: 'https://shop.example/hooks' });
    const newest = () => server.webhooks.deliveries(id, { limit: 3 });
    return {
      list: newest,
      add: async () => {
        await server.checkouts.create({ listing: wellKnown.teaBulk, quantity: 10 });
        const [delivery] = await newest().toArray({ limit: 1 });
        return delivery?.id ?? assert.fail('nothing was posted');
      },
    };
  },
};

for (const [name, open] of Object.entries(lists))
  test(`${name}: rows that come and go while it is read make no other come twice or get lost (seeds ${seeds.join(', ')})`, async () => {
    for (const seed of seeds) {
      const reached = await market(seed);
      const { list, add, take } = await open(reached);
      for (let count = 0; count < 12; count++) await add();
      const there = (await list().toArray({ limit: 10_000 })).map(({ id }) => id);
      const gone = new Set<string>();
      const seen: string[] = [];
      for await (const { data } of list().pages()) {
        seen.push(...data.map(({ id }) => id));
        if (seen.length > 200) break;
        if (reached.random() < 0.6 && seen.length < 60) await add();
        // Any of those that were there at first: read already, at the very cursor, or still to come.
        const victim = there[Math.floor(reached.random() * 14)];
        if (!take || !victim || gone.has(victim) || reached.random() < 0.3) continue;
        await take(victim).then(
          () => gone.add(victim),
          // The seed's own listings are of other sellers.
          (error: unknown) => assert.ok(isSoukError(error), String(error)),
        );
      }
      const at = `${name}, SEED=${seed}`;
      assert.equal(new Set(seen).size, seen.length, `${at}: a row came twice`);
      assert.deepEqual(there.filter((id) => !gone.has(id) && !seen.includes(id)), [], `${at}: rows got lost`);
      assert.ok(!take || gone.size > 0, `${at}: nothing was taken away`);
    }
  }); // prettier-ignore
