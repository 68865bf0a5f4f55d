import type { Instant } from '@souk/sdk/contract';
import type { Catalog } from '@souk/platform';
import { createRandom } from '../random.js';
import { categories } from './categories.js';
import { createDraw, type Draw } from './draw.js';
import { seedListing } from './listings.js';
import { trades, type Trade } from './places.js';
import { productKinds, type ProductKind } from './products.js';
import { withPriceHistory } from './price-history.js';
import { withReviews } from './reviews.js';
import { seedSellers, type SeededSeller } from './sellers.js';
import { wellKnownListings, wellKnownSellers } from './well-known-rows.js';

const counts = { tiny: 30, demo: 3_000, '10k': 10_000, '100k': 100_000 } as const;

/** A named size, or a number of listings. */
export type SeedSize = keyof typeof counts | number;

export interface SeedOptions {
  /** The same seed gives the same catalogue, to the byte, on every machine. */
  readonly seed: number;
  readonly size: SeedSize;
  /** Ages are counted back from here. */
  readonly now: Instant;
  /** Where pictures are served. */
  readonly mediaOrigin: string;
}

/**
 * A catalogue of listings from workshops in over 30 towns, in 24 languages, led by the well-known rows.
 * `size` counts the listings beside the well-known ones.
 */
export function seedCatalog({ seed, size, ...setting }: SeedOptions): Catalog {
  const draw = createDraw(createRandom(seed));
  const count = typeof size === 'number' ? size : counts[size];
  const famous = wellKnownSellers(setting.now);
  const names = famous.map(({ name }) => name);
  const sellers = seedSellers(sellersFor(count), draw, setting.now, names);
  const byTrade = new Map(
    trades.map((trade) => [trade, sellers.filter((seller) => seller.trade === trade)]),
  );
  const listings = Array.from({ length: count }, (_, index) => {
    const kind = kindAt(index);
    return seedListing(index, draw, kind, sellerOf(draw, byTrade, kind.trade), setting);
  });
  const priced = [...wellKnownListings(setting), ...listings].map((listing, index) =>
    withPriceHistory(listing, index, setting.now),
  );
  return {
    categories,
    sellers: [...famous, ...sellers.map(({ row }) => row)],
    ...withReviews(priced, setting.now),
  };
}

const sellersFor = (listings: number): number =>
  Math.min(1_200, Math.max(36, Math.floor(listings / 10)));

/** Every eighth listing is a scarf, the demo's favourite; the others take turns. */
function kindAt(index: number): ProductKind {
  const [scarf, ...others] = productKinds;
  return index % 8 === 0
    ? scarf
    : (others[(index - Math.ceil(index / 8)) % others.length] ?? scarf);
}

/** A few sellers of a trade have most of its listings. */
function sellerOf(
  draw: Draw,
  byTrade: ReadonlyMap<Trade, readonly SeededSeller[]>,
  trade: Trade,
): SeededSeller {
  const sellers = byTrade.get(trade) ?? [];
  const seller = sellers[draw.towardsLow(0, sellers.length - 1)];
  if (seller === undefined) throw new RangeError(`Nobody sells ${trade}.`);
  return seller;
}
