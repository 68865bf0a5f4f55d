import { epochMsOf, instantOf, money, type Instant } from '@souk/sdk/contract';
import type { ListingRow, SellerRow } from '@souk/platform';
import { describeIn } from './descriptions.js';
import { attributesOf, pictureOf, textsIn, type SeedSetting } from './listings.js';
import { wellKnown } from './well-known.js';
import { fixtures, type Fixture } from './well-known-listings.js';

const daysBefore = (now: Instant, days: number): Instant =>
  instantOf(epochMsOf(now) - days * 86_400_000);

/** The sellers with well-known ids. */
export const wellKnownSellers = (now: Instant): SellerRow[] => [
  { id: wellKnown.weaver, name: 'Atelier Croix-Rousse', country: 'FR', joinedAt: daysBefore(now, 2_300), verification: 'business', completedOrders: 1_204, disputesLost: 3, responseHours: 2, ratingSum: 3_530, ratingCount: 720 },
  { id: wellKnown.teaHouse, name: 'Hangzhou Two Cranes Tea House', country: 'CN', joinedAt: daysBefore(now, 3_100), verification: 'business', completedOrders: 5_310, disputesLost: 21, responseHours: 1.5, ratingSum: 12_740, ratingCount: 2_650 },
  { id: wellKnown.sewingShop, name: 'Oficina Três Agulhas', country: 'PT', joinedAt: daysBefore(now, 1_480), verification: 'business', completedOrders: 812, disputesLost: 6, responseHours: 3.5, ratingSum: 1_786, ratingCount: 380 },
  { id: wellKnown.kiln, name: '月影窯', country: 'JP', joinedAt: daysBefore(now, 1_910), verification: 'identity', completedOrders: 467, disputesLost: 2, responseHours: 5, ratingSum: 1_034, ratingCount: 212 },
  { id: wellKnown.weakSeller, name: 'Slow Boat Trading', country: 'GB', joinedAt: daysBefore(now, 640), verification: 'email', completedOrders: 96, disputesLost: 9, responseHours: 41, ratingSum: 142, ratingCount: 48 },
  { id: wellKnown.newSeller, name: 'Studio Amina', country: 'KW', joinedAt: daysBefore(now, 12), verification: 'email', completedOrders: 1, disputesLost: 0, responseHours: 4, ratingSum: 0, ratingCount: 0 },
]; // prettier-ignore

/** The listings with well-known ids. */
export const wellKnownListings = (setting: SeedSetting): ListingRow[] =>
  fixtures.map((fixture) => rowOf(fixture, setting));

function rowOf(fixture: Fixture, { now, mediaOrigin }: SeedSetting): ListingRow {
  const { id, sellerId, place, languages, kind, categoryId, care, color, facts, row } = fixture;
  const [own = place.language] = languages;
  const isBulk = row.minimumOrderQuantity !== undefined;
  const cheaperFrom = isBulk ? row.priceTiers?.[0]?.minimumQuantity : undefined;
  return {
    id,
    sellerId,
    status: 'published',
    texts: textsIn(languages, facts, (language) =>
      describeIn(language, { place, care, cheaperFrom, index: 1 }),
    ),
    defaultLocale: own,
    categoryId,
    attributes: attributesOf(facts, color),
    priceTiers: [],
    minimumOrderQuantity: 1,
    reserved: 0,
    media: [pictureOf(mediaOrigin, kind, color, languages, facts, own)],
    shipsTo: [],
    delivery: { minimumDays: 3, maximumDays: 6, cost: money(450, 'USD') },
    publishedAt: daysBefore(now, 40),
    views: 640,
    orders: 24,
    ...row,
  };
}
