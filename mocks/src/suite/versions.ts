import { isSoukError, type ListingDraft, type WithResponse } from '@souk/sdk';
import { goodCard } from '../gateway.js';
import { wellKnown } from '../seed/well-known.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import { orThrow, type Stage } from './stage.js';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const kettle: ListingDraft = {
  texts: { en: { title: 'Iron kettle', description: 'Holds a litre.' } },
  defaultLocale: 'en',
  category: '177',
  attributes: { color: 'teal', material: 'silk' },
  price: usd(3_000),
  onHand: 5,
  media: [{ url: 'https://img.example/kettle.jpg', width: 800, height: 800, alt: 'A kettle' }],
  shipsFrom: 'FR',
  delivery: { minimumDays: 2, maximumDays: 5, cost: usd(500) },
};
const tea = { listing: wellKnown.teaBulk, quantity: 10 };

const versionOf = async (asked: {
  withResponse(): Promise<WithResponse<unknown>>;
}): Promise<string> => (await asked.withResponse()).version ?? 'none';

/** Two people change the same thing: nobody overwrites what they have not seen. */
export const versionSuite: readonly Sentence[] = [
  sentence('a change for a version that is past is refused, and tells the one that is', async (stage) => {
    const seller = await stage.seller();
    const { id } = await seller.listings.create(kettle);
    const seen = await versionOf(seller.listings.retrieveOwn(id));
    const faster = await versionOf(seller.listings.adjustStock(id, { onHand: 4 }, { ifMatch: seen }));
    stage.equal(faster === seen, false);
    const refusal = await stage.refused(
      'version_conflict',
      seller.listings.update(id, { price: usd(2_500) }, { ifMatch: seen }),
    );
    stage.equal(isSoukError(refusal) && `"${String(refusal.problem?.['currentVersion'])}"`, faster);
    const { data, version } = await seller.listings.retrieveOwn(id).withResponse();
    stage.equal([data.price, data.onHand, version], [usd(3_000), 4, faster]);
  }), // prettier-ignore

  sentence('the same request again is answered the same, although the version has moved on', async (stage) => {
    const seller = await stage.seller();
    const { id } = await seller.listings.create(kettle);
    const ifMatch = await versionOf(seller.listings.retrieveOwn(id));
    const sent = { ifMatch, idempotencyKey: `kettle-${id}` };
    const first = await seller.listings.adjustStock(id, { onHand: 9 }, sent).withResponse();
    await seller.listings.adjustStock(id, { onHand: 1 });
    const again = await seller.listings.adjustStock(id, { onHand: 9 }, sent).withResponse();
    stage.equal([again.data, again.version], [first.data, first.version]);
    stage.equal(again.headers.get('Idempotency-Replayed'), 'true');
    stage.equal((await seller.listings.retrieveOwn(id)).onHand, 1);
  }), // prettier-ignore

  sentence('what is refused for its version has done nothing, so its key can be used again', async (stage) => {
    const seller = await stage.seller();
    const { id } = await seller.listings.create(kettle);
    const idempotencyKey = `again-${id}`;
    const change = { price: usd(700) };
    await stage.refused('version_conflict', seller.listings.update(id, change, { idempotencyKey, ifMatch: 'long-ago' }));
    const ifMatch = await versionOf(seller.listings.retrieveOwn(id));
    stage.equal((await seller.listings.update(id, change, { idempotencyKey, ifMatch })).price, usd(700));
  }), // prettier-ignore

  sentence('a function decides again by what others have made of it meanwhile, and nothing is lost', async (stage) => {
    const seller = await stage.seller();
    const { id } = await seller.listings.create(kettle);
    const seen: number[] = [];
    const changed = await seller.listings.update(id, async ({ price }) => {
      seen.push(price.amount);
      if (seen.length === 1) await seller.listings.update(id, { price: usd(2_000) });
      return { price: usd(price.amount / 2) };
    });
    stage.equal([seen, changed.price], [[3_000, 2_000], usd(1_000)]);
  }), // prettier-ignore

  sentence('whoever is overtaken each time is told after three more tries', async (stage) => {
    const seller = await stage.seller();
    const { id } = await seller.listings.create(kettle);
    let tries = 0;
    const overtaken = seller.listings.update(id, async () => {
      await seller.listings.adjustStock(id, { change: (tries += 1) });
      return { price: usd(1) };
    });
    await stage.refused('version_conflict', overtaken);
    stage.equal([tries, (await seller.listings.retrieveOwn(id)).price], [4, usd(3_000)]);
  }), // prettier-ignore

  sentence('eight who change the same settings at once leave all eight changes', async (stage) => {
    const { haggling, listings } = await stage.seller();
    const { id } = await listings.publish((await listings.create(kettle)).id);
    const lower = async (): Promise<void> => {
      for (;;) {
        try {
          return void (await haggling.update(id, ({ floor }) => ({ floor: usd((floor?.amount ?? 2_000) - 100) }))); // prettier-ignore
        } catch (error) {
          if (!isSoukError(error) || error.code !== 'version_conflict') throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, lower));
    stage.equal((await haggling.retrieve(id)).floor, usd(1_200));
  }),

  sentence('views and promised units are nobody’s change', async (stage) => {
    const { shop } = stage;
    const before = await versionOf(shop.listings.retrieve(tea.listing));
    await shop.listings.retrieve(tea.listing);
    await shop.checkouts.create(tea);
    stage.equal(await versionOf(shop.listings.retrieve(tea.listing)), before);
  }),

  benchSentence('each side of a deal sees the same version, and each step makes another', async (stage) => {
    const { server } = stage;
    const made = orThrow(await server.escrows.create({ ...tea, card: goodCard }).withResponse());
    const { id } = made.data;
    const teaHouse = await stage.seller(wellKnown.teaHouse);
    stage.equal(await versionOf(teaHouse.escrows.retrieve(id)), made.version);
    const shipment = { carrier: 'dhl', trackingNumber: '1234567890' } as const;
    const shipped = await versionOf(teaHouse.escrows.ship(id, shipment, { ifMatch: made.version }));
    stage.equal(shipped === made.version, false);
    const late = await server.escrows.refundPart(id, { amount: usd(1) }, { ifMatch: made.version });
    stage.equal(late.outcome === 'not_done' && late.error.code, 'version_conflict');
    const asked = await server.escrows.retrieve(id);
    stage.equal([asked.status, asked.held], ['shipped', made.data.held]);
  }), // prettier-ignore

  sentence('who may not see a thing is not told whether its version fits', async (stage) => {
    const { id } = await (await stage.seller()).listings.create(kettle);
    const teaHouse = await stage.seller(wellKnown.teaHouse);
    await stage.refused('listing_not_found', teaHouse.listings.close(id, { ifMatch: 'guess' }));
  }), // prettier-ignore

  sentence('If-Match is read in every form, and refused where it means nothing', async (stage) => {
    const seller = await stage.seller();
    const { id } = await seller.listings.create(kettle);
    const version = (await versionOf(seller.listings.retrieveOwn(id))).replaceAll('"', '');
    const close = (ifMatch: string, path = `/v1/listings/${id}/stock`) =>
      send(stage, path, ifMatch, { change: 0 });
    for (const form of [version, `"${version}"`, `W/"${version}"`, `"other", "${version}"`, '*'])
      stage.equal((await close(form)).status, 200, form);
    for (const wrong of ['""', 'a b', '"a" "b"', 'é'])
      stage.equal(await codeOf(close(wrong)), ['invalid_request', 'If-Match'], wrong);
    const made = send(stage, '/v1/listings', version, kettle);
    stage.equal(await codeOf(made), ['invalid_request', 'If-Match']);
    const read = stage.shop.listings.retrieve(tea.listing, {}, { ifMatch: version });
    await stage.refused('invalid_request', read);
  }),
];

let count = 0;

/** Sends what the client would not. */
async function send(
  { fetch, origin, keys }: Stage,
  path: string,
  ifMatch: string,
  body: object,
): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${keys.secret}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': `if-match-${(count += 1)}-${Math.random()}`,
      'If-Match': ifMatch,
    },
    body: JSON.stringify(body),
  });
}

async function codeOf(answered: Promise<Response>): Promise<unknown[]> {
  const { code, param } = await (await answered).json();
  return [code, param];
}
