import type { Souk } from '@souk/sdk';
import { goodCard } from '../gateway.js';
import { wellKnown } from '../seed/well-known.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import { orThrow, type Stage } from './stage.js';

interface Deal {
  readonly escrow: string;
  readonly seller: Souk;
  readonly buyer: Souk;
}

/** A scarf that was bought and shipped, with both of its sides signed in. */
async function shippedDeal({ server, seller, buyer }: Stage): Promise<Deal> {
  const wish = { listing: wellKnown.silkScarf, quantity: 1, card: goodCard };
  const { id, buyer: buyerId } = orThrow(await server.escrows.create(wish));
  const weaver = await seller();
  await weaver.escrows.ship(id, { carrier: 'dhl', trackingNumber: '1234567890' });
  return { escrow: id, seller: weaver, buyer: await buyer(buyerId) };
}

async function finishedDeal(stage: Stage): Promise<Deal> {
  const deal = await shippedDeal(stage);
  orThrow(await deal.buyer.escrows.confirm(deal.escrow));
  return deal;
}

const praise = { sellerRating: 5, itemRating: 4, text: 'Softer than it looks.' } as const;
const thanks = { text: 'Paid at once, a pleasure.' } as const;
const authors = (rows: readonly { readonly author: string }[]) => rows.map(({ author }) => author);

export const reviewSuite: readonly Sentence[] = [
  benchSentence('neither side reads the other before both have written', async (stage) => {
    const { escrow, seller, buyer } = await finishedDeal(stage);
    const written = await buyer.reviews.create(escrow, praise);
    stage.equal(written.revealedAt, null);
    stage.equal((await seller.reviews.ofEscrow(escrow)).data, []);
    stage.equal(authors((await buyer.reviews.ofEscrow(escrow)).data), ['buyer']);
    const shownFirst = await stage.shop.reviews.list({ listing: wellKnown.silkScarf }).toArray({ limit: 1 }); // prettier-ignore
    stage.equal(shownFirst[0]?.id === written.id, false);
    await seller.reviews.create(escrow, thanks);
    stage.equal(authors((await buyer.reviews.ofEscrow(escrow)).data), ['buyer', 'seller']);
    stage.equal(authors((await seller.reviews.ofEscrow(escrow)).data), ['buyer', 'seller']);
    const [newest] = await stage.shop.reviews
      .list({ seller: wellKnown.weaver })
      .toArray({ limit: 1 });
    stage.equal([newest?.id, newest?.text], [written.id, praise.text]);
  }),

  benchSentence(
    'a review that nobody answers is shown after seven days, and then the other side may not write',
    async (stage) => {
      const { escrow, buyer, seller } = await finishedDeal(stage);
      const before = await stage.shop.listings.retrieve(wellKnown.silkScarf);
      const sellerBefore = await stage.shop.sellers.retrieve(wellKnown.weaver);
      await buyer.reviews.create(escrow, praise);
      stage.equal((await stage.shop.listings.retrieve(wellKnown.silkScarf)).ratingCount, before.ratingCount); // prettier-ignore
      const { revealBy, reviewBy } = await seller.reviews.ofEscrow(escrow);
      stage.equal(revealBy, reviewBy);
      await stage.bench.advance('P7D');
      const after = await stage.shop.listings.retrieve(wellKnown.silkScarf);
      stage.equal([after.rating, after.ratingCount], [4, before.ratingCount + 1]);
      const { ratingCount } = await stage.shop.sellers.retrieve(wellKnown.weaver);
      stage.equal(ratingCount, sellerBefore.ratingCount + 1);
      const [shown] = await stage.shop.reviews.list({ listing: wellKnown.silkScarf }).toArray({ limit: 1 }); // prettier-ignore
      stage.equal(shown?.revealedAt, revealBy);
      const late = (await stage.seller()).reviews.create(escrow, thanks);
      await stage.refused('review_closed', late);
    },
  ),

  benchSentence('the same review sent twice under one key is written once', async (stage) => {
    const { escrow, buyer } = await finishedDeal(stage);
    const once = { idempotencyKey: `review of ${escrow}`.replaceAll(' ', '-') };
    const first = await buyer.reviews.create(escrow, praise, once);
    stage.equal(await buyer.reviews.create(escrow, praise, once), first);
    await stage.refused('review_exists', buyer.reviews.create(escrow, praise));
  }),

  benchSentence(
    'a seller answers a review once, and a second answer is reply_exists',
    async (stage) => {
      const { escrow, buyer, seller } = await finishedDeal(stage);
      const { id } = await buyer.reviews.create(escrow, praise);
      await stage.refused('review_not_found', seller.reviews.reply(id, thanks));
      const own = await seller.reviews.create(escrow, thanks);
      await stage.refused('actor_not_allowed', buyer.reviews.reply(id, thanks));
      await stage.refused('review_not_found', seller.reviews.reply(own.id, thanks));
      const answered = await seller.reviews.reply(id, { text: 'Thank you!', locale: 'fr' });
      stage.equal([answered.reply?.text, answered.reply?.locale], ['Thank you!', 'fr']);
      await stage.refused('reply_exists', seller.reviews.reply(id, thanks));
    },
  ),

  benchSentence(
    'another seller can neither review nor answer: actor_not_allowed',
    async (stage) => {
      const { escrow, buyer, seller } = await finishedDeal(stage);
      const { id } = await buyer.reviews.create(escrow, praise);
      await seller.reviews.create(escrow, thanks);
      const stranger = await stage.seller(wellKnown.teaHouse);
      await stage.refused('actor_not_allowed', stranger.reviews.reply(id, thanks));
      await stage.refused('scope_missing', stranger.reviews.create(escrow, thanks));
      await stage.refused('actor_not_allowed', stage.server.reviews.create(escrow, thanks));
    },
  ),

  benchSentence('a deal that is not finished is refused as deal_not_finished', async (stage) => {
    const { escrow, buyer } = await shippedDeal(stage);
    await stage.refused('deal_not_finished', buyer.reviews.create(escrow, praise));
    stage.equal((await buyer.reviews.ofEscrow(escrow)).reviewBy, null);
  }),

  benchSentence('a buyer without stars, and a seller with, are refused as invalid_request', async (stage) => {
    const { escrow, buyer, seller } = await finishedDeal(stage);
    await stage.refused('invalid_request', buyer.reviews.create(escrow, thanks));
    await stage.refused('invalid_request', seller.reviews.create(escrow, praise));
    await stage.refused('invalid_request', buyer.reviews.create(escrow, { ...praise, sellerRating: 6 }));
  }), // prettier-ignore

  sentence('a review of nothing is refused as escrow_not_found', ({ server, refused }) =>
    refused('escrow_not_found', server.reviews.create('esc_nothing', praise)),
  ),

  benchSentence('reviews come page by page, newest first, none twice', async (stage) => {
    for (let count = 0; count < 3; count++) {
      const { escrow, buyer, seller } = await finishedDeal(stage);
      await buyer.reviews.create(escrow, { ...praise, text: `Scarf ${count}` });
      await seller.reviews.create(escrow, thanks);
    }
    const query = { listing: wellKnown.silkScarf, limit: 1 };
    const rows = await stage.shop.reviews.list(query).toArray({ limit: 3 });
    stage.equal(new Set(rows.map(({ id }) => id)).size, 3);
    const dates = rows.map(({ revealedAt }) => revealedAt ?? '');
    stage.equal(dates, [...dates].sort().reverse());
  }),
];
