import type { ImportRow, ListingDraft, Souk } from '@souk/sdk';
import { goodCard } from '../gateway.js';
import { wellKnown } from '../seed/well-known.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import { orThrow } from './stage.js';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const picture = {
  url: 'https://img.example/shawl.jpg',
  width: 800,
  height: 1_000,
  alt: 'Un châle bleu canard sur une chaise',
  alts: { en: 'A teal shawl over a chair' },
};

/** A shawl that can be published as it is. */
const shawl: ListingDraft = {
  texts: {
    en: { title: 'Evening shawl', description: 'Woven in Lyon.' },
    fr: { title: 'Châle du soir', description: 'Tissé à Lyon.' },
  },
  defaultLocale: 'fr',
  category: '177',
  attributes: { color: 'teal', material: 'silk' },
  price: usd(4_200),
  onHand: 4,
  media: [picture],
  shipsFrom: 'FR',
  delivery: { minimumDays: 2, maximumDays: 5, cost: usd(600) },
};
const inSizes: ListingDraft = {
  ...shawl,
  variants: [
    { attributes: { size: 's' }, onHand: 1 },
    { attributes: { size: 'm' }, onHand: 2, price: usd(4_600) },
  ],
};
const published = async (seller: Souk, draft = shawl) =>
  seller.listings.publish((await seller.listings.create(draft)).id);

/** Each of these is a draft with one thing wrong, and the code and the place that the refusal names. */
const wrongDrafts: readonly [string, string, string, Partial<ListingDraft>][] = [
  ['an unknown category', 'category_not_found', 'category', { category: 'no-such' }],
  ['a colour that the category has not', 'attribute_invalid', 'attributes.color', { attributes: { color: 'loud' } }],
  ['tiers that rise', 'price_invalid', 'priceTiers.0.price', { priceTiers: [{ minimumQuantity: 5, price: usd(9_000) }] }],
  ['a delivery in another currency', 'price_invalid', 'delivery.cost', { delivery: { ...shawl.delivery, cost: { amount: 5, currency: 'EUR' } } }],
  ['two variants alike', 'variant_invalid', 'variants.1.attributes', { variants: [{ attributes: {}, onHand: 1 }, { attributes: {}, onHand: 1 }] }],
  ['no text in its own language', 'invalid_request', 'texts', { defaultLocale: 'de' }],
  ['a price of half a cent', 'invalid_request', 'price.amount', { price: { amount: 0.5, currency: 'USD' } }],
  ['a picture with a script for an address', 'invalid_request', 'media.0.url', { media: [{ ...picture, url: 'javascript:alert(1)' }] }],
]; // prettier-ignore

export const ownListingSuite: readonly Sentence[] = [
  sentence(
    'a draft is seen by its seller alone, published for free, found, and closed for good',
    async (stage) => {
      const seller = await stage.seller();
      // A word that no other listing has, of an earlier run neither.
      const word = crypto
        .randomUUID()
        .slice(0, 8)
        .replace(/[0-9]/g, (digit) => 'ghjklmnpqr'[Number(digit)] ?? '');
      const title = `Evening shawl ${word}`;
      const draft = await seller.listings.create({
        ...shawl,
        texts: { ...shawl.texts, en: { title, description: 'Woven in Lyon.' } },
      });
      stage.equal([draft.status, draft.missing, draft.insertionFee], ['draft', [], usd(0)]);
      await stage.refused('listing_not_found', stage.shop.listings.retrieve(draft.id));
      const teaHouse = await stage.seller(wellKnown.teaHouse);
      await stage.refused('listing_not_found', teaHouse.listings.retrieveOwn(draft.id));
      const { status } = await seller.listings.publish(draft.id);
      stage.equal(status, 'published');
      stage.equal((await stage.shop.listings.retrieve(draft.id)).title, title);
      const found = await stage.shop.search.query({ q: title });
      stage.equal(found.data[0]?.id, draft.id);
      stage.equal((await seller.listings.close(draft.id)).status, 'closed');
      stage.equal((await stage.shop.search.query({ q: title })).data.some(({ id }) => id === draft.id), false); // prettier-ignore
      await stage.refused('listing_closed', seller.listings.publish(draft.id));
      await stage.refused('listing_closed', seller.listings.update(draft.id, { shipsTo: ['FR'] }));
      await stage.refused('listing_closed', seller.listings.adjustStock(draft.id, { change: 1 }));
    },
  ),

  benchSentence('publishing leaves no entry in the books', async (stage) => {
    await published(await stage.seller());
    stage.equal((await stage.bench.audit()).entries, 0);
  }),

  sentence('what is missing is named, and publishing waits for it', async (stage) => {
    const seller = await stage.seller();
    const media = [{ ...picture, alt: '', alts: { en: ' ' } }];
    const draft = await seller.listings.create({ ...shawl, attributes: {}, media });
    stage.equal(draft.missing, ['media.0.alt', 'media.0.alts.en', 'attributes.color']);
    await stage.refused('listing_incomplete', seller.listings.publish(draft.id));
    const told = await seller.listings.update(draft.id, {
      media: [picture],
      attributes: { color: 'teal' },
    });
    stage.equal(told.missing, []);
    await seller.listings.publish(draft.id);
    const naked = seller.listings.update(draft.id, { media: [] });
    await stage.refused('listing_incomplete', naked);
  }),

  sentence('a reader is told which languages were tried', async (stage) => {
    const { id } = await published(await stage.seller());
    const read = async (locale: string) => {
      const seen = await stage.shop.listings.retrieve(id, { locale });
      return [seen.title, seen.locale, seen.localeFallback];
    };
    stage.equal(await read('fr-CA'), ['Châle du soir', 'fr', ['fr-CA', 'fr']]);
    stage.equal(await read('sw'), ['Evening shawl', 'en', ['sw', 'en']]);
  }),

  sentence(
    'a picture is described in the language of the title, where its seller did',
    async (stage) => {
      const { id } = await published(await stage.seller());
      const read = async (of: string, locale: string) =>
        (await stage.shop.listings.retrieve(of, { locale })).media[0]?.alt;
      stage.equal(await read(id, 'fr-CA'), picture.alt);
      stage.equal(await read(id, 'sw'), picture.alts.en);
      const found = await stage.shop.search.query({ q: 'Evening shawl', locale: 'en' });
      stage.equal(found.data.find((hit) => hit.id === id)?.image?.alt, picture.alts.en);
      const { alts: _, ...inFrenchAlone } = picture;
      const one = await published(await stage.seller(), { ...shawl, media: [inFrenchAlone] });
      stage.equal(await read(one.id, 'en'), picture.alt);
    },
  ),

  sentence('a price is shown in another currency too, by a rate that has a name', async (stage) => {
    const { id } = await published(await stage.seller());
    const { price, presentment } = await stage.shop.listings.retrieve(id, { currency: 'EUR' });
    stage.equal(price, usd(4_200));
    const { amount = 0, currency } = presentment?.price ?? {};
    stage.equal([amount, currency], [Math.round(4_200 * (presentment?.rate.value ?? 0)), 'EUR']);
    stage.equal((presentment?.rate.id ?? '').startsWith('rates_'), true);
    const own = await stage.shop.listings.retrieve(id, { currency: 'USD' });
    stage.equal(own.presentment, undefined);
  }),

  benchSentence(
    'a price is struck through when 30 days prove it, and only the lowest of them',
    async (stage) => {
      const { id } = await published(await stage.seller());
      const update = async (change: Parameters<Souk['listings']['update']>[1]) =>
        (await stage.seller()).listings.update(id, change);
      await stage.refused(
        'list_price_invalid',
        update({ price: usd(3_600), listPrice: usd(4_200) }),
      );
      await stage.bench.advance('P30D');
      await stage.refused(
        'list_price_invalid',
        update({ price: usd(3_600), listPrice: usd(9_900) }),
      );
      const reduced = await update({ price: usd(3_600), listPrice: usd(4_200) });
      stage.equal([reduced.price, reduced.listPrice], [usd(3_600), usd(4_200)]);
      stage.equal((await stage.shop.listings.retrieve(id)).listPrice, usd(4_200));
      stage.equal((await update({ price: usd(4_200) })).listPrice, undefined);
    },
  ),

  sentence('stock is set or added to, never below what is promised', async (stage) => {
    const seller = await stage.seller();
    const { id } = await published(seller);
    await stage.shop.checkouts.create({ listing: id, quantity: 3 });
    const { onHand, reserved, available } = await seller.listings.adjustStock(id, { change: 2 });
    stage.equal([onHand, reserved, available], [6, 3, 3]);
    await stage.refused('quantity_invalid', seller.listings.adjustStock(id, { onHand: 2 }));
    await stage.refused('quantity_invalid', seller.listings.adjustStock(id, { change: -4 }));
    await stage.refused('invalid_request', seller.listings.adjustStock(id, {}));
    await stage.refused(
      'invalid_request',
      seller.listings.adjustStock(id, { onHand: 9, change: 1 }),
    );
    stage.equal((await seller.listings.adjustStock(id, { onHand: 3 })).available, 0);
  }),

  sentence('each variant has its own price and stock', async (stage) => {
    const seller = await stage.seller();
    const { id, available, stock } = await published(seller, inSizes);
    stage.equal(available, 3);
    const { variants } = await stage.shop.listings.retrieve(id);
    stage.equal(
      variants.map(({ attributes, price, available: left }) => [attributes['size'], price.amount, left]),
      [['s', 4_200, 1], ['m', 4_600, 2]],
    );
    const [small] = stock;
    await stage.refused('variant_invalid', seller.listings.adjustStock(id, { onHand: 5 }));
    const filled = await seller.listings.adjustStock(id, { variant: small?.variant ?? '', onHand: 5 });
    stage.equal([filled.onHand, filled.available], [7, 7]);
  }), // prettier-ignore

  ...wrongDrafts.map(([what, code, param, wrong]) =>
    sentence(`a draft with ${what} is refused as ${code}, naming ${param}`, async (stage) => {
      const create = (await stage.seller()).listings.create({ ...shawl, ...wrong });
      const error = await stage.refused(code, create);
      stage.equal(Object(error).param, param);
    }),
  ),

  sentence('neither pages nor buyers nor other sellers write listings', async (stage) => {
    const { id } = await published(await stage.seller());
    const buyer = await stage.buyer('amina');
    const teaHouse = await stage.seller(wellKnown.teaHouse);
    for (const [code, { listings }] of [
      ['scope_missing', stage.shop],
      ['scope_missing', buyer],
      ['actor_not_allowed', teaHouse],
    ] as const) {
      await stage.refused(code, listings.create({ ...shawl, seller: wellKnown.weaver }));
      await stage.refused(code, listings.import({ seller: wellKnown.weaver, rows: [] }));
      await stage.refused(code, listings.update(id, { shipsTo: [] }));
      await stage.refused(code, listings.publish(id));
      await stage.refused(code, listings.close(id));
      await stage.refused(code, listings.adjustStock(id, { change: 1 }));
      await stage.refused(code, listings.retrieveOwn(id));
      await stage.refused(code, listings.listOwn(wellKnown.weaver).toArray({ limit: 1 }));
    }
    await stage.refused('invalid_request', stage.server.listings.create(shawl));
    await stage.refused('seller_not_found', stage.server.listings.create({ ...shawl, seller: 'sel_nobody' })); // prettier-ignore
    stage.equal((await stage.server.listings.create({ ...shawl, seller: wellKnown.weaver })).seller, wellKnown.weaver); // prettier-ignore
  }),

  sentence('a seller lists what is its own, in any state, page by page', async (stage) => {
    const seller = await stage.seller();
    const made = [await seller.listings.create(shawl), await seller.listings.create(inSizes)];
    const drafts = await seller.listings
      .listOwn(wellKnown.weaver, { status: 'draft', limit: 1 })
      .toArray({ limit: 50 });
    const ids = new Set(drafts.map(({ id }) => id));
    stage.equal([made.every(({ id }) => ids.has(id)), ids.size], [true, drafts.length]);
    stage.equal(drafts.every(({ status }) => status === 'draft'), true); // prettier-ignore
  }),

  sentence('an import tells what became of each row, and sent again it changes them', async (stage) => {
    const seller = await stage.seller();
    const mark = (await seller.listings.create(shawl)).id.slice(4);
    const row = (number: number, change: Partial<ImportRow> = {}): ImportRow =>
      ({ ...shawl, reference: `${mark}-${number}`, publish: true, ...change });
    const first = await seller.listings.import({
      rows: [row(1), row(2, { category: 'no-such' }), row(3, { media: [] }), row(4, { publish: false })],
    });
    stage.equal([first.created, first.updated, first.refused], [2, 0, 2]);
    stage.equal(
      first.data.map(({ row: at, status, problem }) => [at, status, problem?.code ?? null, problem?.param ?? null]),
      [[0, 'created', null, null], [1, 'refused', 'category_not_found', 'category'],
        [2, 'refused', 'listing_incomplete', 'media'], [3, 'created', null, null]],
    );
    const again = await seller.listings.import({ rows: [row(1, { price: usd(3_900), onHand: 9 })] });
    stage.equal([again.updated, again.data[0]?.listing], [1, first.data[0]?.listing]);
    const { price, onHand } = await seller.listings.retrieveOwn(again.data[0]?.listing ?? '');
    stage.equal([price, onHand], [usd(3_900), 9]);
  }), // prettier-ignore

  sentence('an import under one key is done once', async (stage) => {
    const seller = await stage.seller();
    const mark = (await seller.listings.create(shawl)).id.slice(4);
    const rows = [{ ...shawl, reference: `${mark}-once` }];
    const options = { idempotencyKey: `import-${mark}` };
    const first = await seller.listings.import({ rows }, options);
    stage.equal(await seller.listings.import({ rows }, options), first);
  }),

  sentence('lines of JSON are imported, and a line that is none is refused by itself', async (stage) => {
    const { fetch, origin } = stage;
    const { token } = await stage.server.sessions.create({ party: 'seller', id: wellKnown.weaver });
    const mark = token.slice(-12);
    const lines = [JSON.stringify({ ...shawl, reference: `${mark}-a` }), '{"broken', '', '{"reference":"b"}'];
    const response = await fetch(`${origin}/v1/listings/import`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/x-ndjson', 'Idempotency-Key': `lines-${mark}` },
      body: lines.join('\n'),
    });
    const { data, created, refused } = await response.json();
    stage.equal([response.status, created, refused], [200, 1, 2]);
    stage.equal(data[2].reference, 'b');
    const elsewhere = await fetch(`${origin}/v1/listings`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/x-ndjson', 'Idempotency-Key': `draft-${mark}` },
      body: lines.join('\n'),
    });
    stage.equal((await elsewhere.json()).code, 'unsupported_media_type');
  }), // prettier-ignore

  sentence('an import of more than 500 rows is refused as invalid_request', async (stage) => {
    const rows = Array.from({ length: 501 }, (_, index) => ({ ...shawl, reference: `r${index}` }));
    await stage.refused('invalid_request', (await stage.seller()).listings.import({ rows }));
  }),

  sentence('categories come with names in the reader’s language and with their attributes', async (stage) => {
    const { data } = await stage.shop.categories.list({ locale: 'fr' });
    const scarves = data.find(({ id }) => id === '177');
    const parent = data.find(({ id }) => id === scarves?.parent);
    stage.equal([scarves === undefined, parent === undefined], [false, false]);
    const named = data.flatMap(({ attributes }) => attributes).filter(({ isFacet }) => isFacet);
    stage.equal(named.some(({ name, kind, values }) => name === 'color' && kind === 'one_of' && values?.includes('teal')), true);
  }), // prettier-ignore

  sentence('a look by a page counts towards the conversion rate, one by a server or the seller does not', async (stage) => {
    const seller = await stage.seller();
    const { id } = await published(seller);
    const views = async () => (await seller.listings.retrieveOwn(id)).views;
    await stage.shop.listings.retrieve(id);
    const seen = await views();
    await seller.listings.retrieve(id);
    await stage.server.listings.retrieve(id);
    stage.equal([seen > 0, await views()], [true, seen]);
  }), // prettier-ignore

  benchSentence('however often a page asks for a listing, it is one look a minute', async (stage) => {
    const seller = await stage.seller();
    const { id } = await published(seller);
    for (let minute = 0; minute < 3; minute++) {
      for (let look = 0; look < 20; look++) await stage.shop.listings.retrieve(id);
      await stage.bench.advance('PT1M');
    }
    stage.equal((await seller.listings.retrieveOwn(id)).views, 3);
  }), // prettier-ignore

  sentence('a variant is bought at its own price, from its own stock, and comes back to it', async (stage) => {
    const seller = await stage.seller();
    const { id } = await published(seller, inSizes);
    const { variants } = await stage.shop.listings.retrieve(id);
    const [small, medium] = variants.map((each) => each.id);
    const buy = (variant: string | undefined, quantity: number) =>
      stage.shop.checkouts.create({ listing: id, quantity, ...(variant ? { variant } : {}) });
    await stage.refused('variant_invalid', buy(undefined, 1));
    await stage.refused('variant_invalid', buy('var_other', 1));
    await stage.refused('variant_invalid', stage.shop.checkouts.create({ listing: wellKnown.silkScarf, quantity: 1, variant: medium ?? '' }));
    await stage.refused('sold_out', buy(small, 2));
    const checkout = await buy(medium, 2);
    stage.equal([checkout.variant, checkout.quote.unitPrice.amount], [medium, 4_600]);
    const left = async () => (await stage.shop.listings.retrieve(id)).variants.map(({ available }) => available);
    stage.equal(await left(), [1, 0]);
    await stage.shop.escrows.cancel(checkout.escrow, { clientSecret: checkout.clientSecret });
    stage.equal(await left(), [1, 2]);
    const wish = { listing: id, quantity: 1, variant: medium ?? '', card: goodCard };
    const bought = orThrow(await stage.server.escrows.create(wish));
    stage.equal([bought.variant, await left()], [medium, [1, 1]]);
    const { stock, orders } = await seller.listings.retrieveOwn(id);
    stage.equal([stock.map(({ onHand, reserved }) => [onHand, reserved]), orders], [[[1, 0], [1, 0]], 1]);
    orThrow(await seller.escrows.cancel(bought.id));
    stage.equal(await left(), [1, 2]);
  }), // prettier-ignore

  sentence('a checkout freezes the rate at which its buyer reads the total', async (stage) => {
    const { id } = await published(await stage.seller());
    const wish = { listing: id, quantity: 1, currency: 'JPY' } as const;
    const { quote, presentment } = await stage.shop.checkouts.create(wish);
    const { value = 0, id: rate = '' } = presentment?.rate ?? {};
    stage.equal(quote.total.currency, 'USD');
    const yen = Math.round((quote.total.amount / 100) * value);
    stage.equal(presentment?.price, { amount: yen, currency: 'JPY' });
    stage.equal(rate.startsWith('rates_'), true);
  }),

  benchSentence('a price is haggled for one variant, its units kept, and checked out with that variant alone', async (stage) => {
    const seller = await stage.seller();
    const { id, stock } = await published(seller, inSizes);
    const [small = '', medium = ''] = stock.map(({ variant }) => variant);
    const buyer = await stage.buyer('amina');
    const talk = await buyer.conversations.create({ listing: id });
    const named = { unitPrice: usd(4_400), quantity: 2 };
    await stage.refused('variant_invalid', buyer.offers.make(talk.id, named));
    const offer = await buyer.offers.make(talk.id, { ...named, variant: medium });
    stage.equal([offer.variant, offer.listUnitPrice], [medium, usd(4_600)]);
    await seller.offers.accept(offer.id);
    const left = async () => (await stage.shop.listings.retrieve(id)).variants.map(({ available }) => available);
    stage.equal(await left(), [1, 0]);
    const { offerToken } = await buyer.offers.retrieve(offer.id);
    const wish = { listing: id, quantity: 2, offerToken: offerToken ?? '' };
    await stage.refused('offer_token_invalid', stage.shop.checkouts.create({ ...wish, variant: small }));
    const checkout = await stage.shop.checkouts.create({ ...wish, variant: medium });
    stage.equal([checkout.quote.unitPrice, checkout.variant], [usd(4_400), medium]);
    await stage.bench.advance('P3D');
    stage.equal(await left(), [1, 2]);
  }), // prettier-ignore

  benchSentence('an offer outlives variants that come between, and its end comes all the same', async (stage) => {
    const seller = await stage.seller();
    const { id } = await published(seller);
    await seller.haggling.update(id, { takesOffers: true, autoAcceptAt: usd(4_000) });
    const buyer = await stage.buyer('amina');
    const talk = await buyer.conversations.create({ listing: id });
    const offer = await buyer.offers.make(talk.id, { unitPrice: usd(4_000), quantity: 1 });
    await seller.listings.update(id, { variants: inSizes.variants });
    await stage.bench.advance('P3D');
    stage.equal((await (await stage.buyer('amina')).offers.retrieve(offer.id)).status, 'expired');
  }), // prettier-ignore
];
