import { epochMsOf, instantOf, money, type Instant } from '@souk/sdk/contract';
import { fromUsdCents, type Catalog, type ListingRow } from '@souk/platform';
import { createRandom, type Random } from '../random.js';
import { categories } from './categories.js';
import { productKinds, series, styles, type ProductKind } from './products.js';
import { seedSellers, type SeededSeller } from './sellers.js';
import { titleIn } from './titles.js';
import { wellKnownListings, wellKnownSellers } from './well-known-rows.js';
import { colors, languages } from './words.js';

export type SeedSize = 'tiny' | 'demo' | '10k' | '100k';

const counts: Readonly<Record<SeedSize, number>> = {
  tiny: 60,
  demo: 3_000,
  '10k': 10_000,
  '100k': 100_000,
};

export interface SeedOptions {
  /** The same seed gives the same catalogue, to the byte, on every machine. */
  readonly seed: number;
  readonly size: SeedSize;
  /** Ages are counted back from here. */
  readonly now: Instant;
  /** Where pictures are served. */
  readonly mediaOrigin: string;
}

/** A catalogue of listings from workshops in 24 cities, in 22 languages, and the well-known rows. */
export function seedCatalog({ seed, size, now, mediaOrigin }: SeedOptions): Catalog {
  const random = createRandom(seed);
  const count = counts[size];
  const sellers = seedSellers(Math.max(24, Math.floor(count / 12)), random, now);
  const listings = Array.from({ length: count }, (_, index) =>
    seedListing(index, random, sellers, now, mediaOrigin),
  );
  return {
    categories,
    sellers: [...wellKnownSellers(now), ...sellers.map(({ row }) => row)],
    listings: [...wellKnownListings(now, mediaOrigin), ...listings],
  };
}

const pickFrom = <T>(random: Random, from: readonly T[], fallback: T): T =>
  from[Math.floor(random() * from.length)] ?? fallback;

const colorNames = Object.keys(colors);
const [firstKind] = productKinds;

function seedListing(
  index: number,
  random: Random,
  sellers: readonly SeededSeller[],
  now: Instant,
  mediaOrigin: string,
): ListingRow {
  if (!firstKind || !sellers[0])
    throw new Error('A catalogue needs kinds of products and sellers.');
  const kind = productKinds[index % productKinds.length] ?? firstKind;
  const { row: seller, place } = pickFrom(random, sellers, sellers[0]);
  const color = pickFrom(random, colorNames, 'teal');
  const material = pickFrom(random, kind.materials, 'cotton');
  const facts = {
    noun: kind.noun,
    material,
    color,
    style: pickFrom(random, styles, 'classic'),
    series: pickFrom(random, series, 'Loire'),
  };
  const texts = Object.fromEntries(
    [
      ...new Set([
        place.language,
        'en',
        ...(random() < 0.35 ? [pickFrom(random, languages, 'de')] : []),
      ]),
    ].map((language) => {
      const title = titleIn(language, facts);
      return [language, { title, description: `${title}. ${seller.name}, ${place.city}.` }];
    }),
  );
  const size = kind.sizes && pickFrom(random, kind.sizes, 'm');
  const views = Math.floor(20 + random() ** 2 * 4_000);
  const days = 2 + Math.floor(random() * 12);
  return {
    id: `lst_${(index + 1).toString(36).padStart(6, '0')}`,
    sellerId: seller.id,
    status: 'published',
    texts,
    defaultLocale: place.language,
    categoryId: kind.categoryId,
    attributes: { color, material, ...(size === undefined ? {} : { size }) },
    ...prices(kind, random, place.currency),
    ...stock(random),
    media:
      index % 211 === 7
        ? []
        : [
            {
              url: `${mediaOrigin}/media/${kind.noun}-${color}.svg`,
              width: 800,
              height: 800,
              alt: texts['en']?.title ?? '',
            },
          ],
    shipsFrom: place.country,
    shipsTo: random() < 0.1 ? [place.country, 'US', 'DE'] : [],
    delivery: {
      minimumDays: days,
      maximumDays: days + 1 + Math.floor(random() * 6),
      cost: money(
        random() < 0.3 ? 0 : fromUsdCents(290 + Math.floor(random() * 12) * 100, place.currency),
        place.currency,
      ),
    },
    publishedAt: instantOf(
      epochMsOf(now) - Math.floor(random() * 700) * 86_400_000 - index * 1_000,
    ),
    views,
    orders: Math.floor(views * random() * 0.09),
  };
}

type Prices = Pick<ListingRow, 'price' | 'listPrice' | 'priceTiers' | 'minimumOrderQuantity'>;

/** Prices lean to the lower end of their range and end the way prices end. */
function prices(kind: ProductKind, random: Random, currency: Parameters<typeof money>[1]): Prices {
  const raw = kind.priceFrom + random() ** 2 * (kind.priceTo - kind.priceFrom);
  const cents = Math.max(
    kind.priceFrom,
    Math.floor(raw / 100) * 100 + pickFrom(random, [90, 40, 50, 0, 95], 90),
  );
  const inCurrency = (usdCents: number) =>
    money(Math.max(1, fromUsdCents(usdCents, currency)), currency);
  const isBulk = kind.isBulk === true && random() < 0.45;
  return {
    price: inCurrency(cents),
    ...(random() < 0.15 ? { listPrice: inCurrency(Math.floor(cents * 1.25)) } : {}),
    priceTiers: isBulk
      ? [
          { minimumQuantity: 50, price: inCurrency(Math.floor(cents * 0.88)) },
          { minimumQuantity: 200, price: inCurrency(Math.floor(cents * 0.76)) },
        ]
      : [],
    minimumOrderQuantity: isBulk ? pickFrom(random, [5, 10, 12, 20, 24, 48], 10) : 1,
  };
}

function stock(random: Random): Pick<ListingRow, 'onHand' | 'reserved'> {
  const onHand = random() < 0.05 ? 0 : Math.floor(1 + random() ** 2 * 240);
  return { onHand, reserved: 0 };
}
