import { epochMsOf, instantOf, money, type Instant } from '@souk/sdk/contract';
import type { ListingRow, SellerRow } from '@souk/platform';
import { titleIn } from './titles.js';
import { wellKnown } from './well-known.js';

const daysBefore = (now: Instant, days: number): Instant =>
  instantOf(epochMsOf(now) - days * 86_400_000);

/** The sellers with well-known ids. */
export const wellKnownSellers = (now: Instant): SellerRow[] => [
  { id: wellKnown.weaver, name: 'Atelier Croix-Rousse', country: 'FR', joinedAt: daysBefore(now, 2_300), verification: 'business', completedOrders: 1_204, disputesLost: 3, responseHours: 2, ratingSum: 3_530, ratingCount: 720 },
  { id: wellKnown.teaHouse, name: 'Hangzhou Two Cranes Tea House', country: 'CN', joinedAt: daysBefore(now, 3_100), verification: 'business', completedOrders: 5_310, disputesLost: 21, responseHours: 1.5, ratingSum: 12_740, ratingCount: 2_650 },
  { id: wellKnown.newSeller, name: 'Studio Amina', country: 'KW', joinedAt: daysBefore(now, 12), verification: 'email', completedOrders: 1, disputesLost: 0, responseHours: 4, ratingSum: 0, ratingCount: 0 },
]; // prettier-ignore

/** The listings with well-known ids. */
export function wellKnownListings(now: Instant, mediaOrigin: string): ListingRow[] {
  const scarf = (id: string, color: string, series: string): ListingRow => {
    const facts = { noun: 'scarf', material: 'silk', color, style: 'hand-rolled', series };
    const texts = Object.fromEntries(
      ['en', 'fr', 'de', 'zh-Hans', 'ja', 'ar'].map((language) => {
        const title = titleIn(language, facts);
        return [language, { title, description: `${title}. Atelier Croix-Rousse, Lyon.` }];
      }),
    );
    return {
      id,
      sellerId: wellKnown.weaver,
      status: 'published',
      texts,
      defaultLocale: 'fr',
      categoryId: '177',
      attributes: { color, material: 'silk' },
      price: money(1840, 'USD'),
      listPrice: money(2400, 'USD'),
      priceTiers: [{ minimumQuantity: 5, price: money(1660, 'USD') }],
      minimumOrderQuantity: 1,
      onHand: 12,
      reserved: 0,
      media: [
        {
          url: `${mediaOrigin}/media/scarf-${color}.svg`,
          width: 800,
          height: 800,
          alt: texts['en']?.title ?? '',
        },
      ],
      shipsFrom: 'FR',
      shipsTo: [],
      delivery: { minimumDays: 3, maximumDays: 6, cost: money(450, 'USD') },
      publishedAt: daysBefore(now, 40),
      views: 4_210,
      orders: 312,
    };
  };
  const teaFacts = {
    noun: 'tea',
    material: 'paper',
    color: 'green',
    style: 'spring-picked',
    series: 'Longjing',
  };
  const { listPrice: _, ...plain } = scarf(wellKnown.teaBulk, 'green', 'Longjing');
  return [
    scarf(wellKnown.silkScarf, 'teal', 'Loire'),
    { ...scarf(wellKnown.soldOut, 'saffron', 'Saône'), onHand: 0 },
    { ...scarf(wellKnown.lastOne, 'red', 'Rhône'), onHand: 1 },
    { ...scarf(wellKnown.closed, 'blue', 'Archive'), status: 'closed' },
    {
      ...plain,
      sellerId: wellKnown.teaHouse,
      texts: Object.fromEntries(
        ['en', 'zh-Hans', 'ja', 'de'].map((language) => {
          const title = titleIn(language, teaFacts);
          return [language, { title, description: `${title}. Two Cranes, Hangzhou.` }];
        }),
      ),
      defaultLocale: 'zh-Hans',
      categoryId: '2073',
      attributes: { color: 'green', material: 'paper', size: '100_g' },
      price: money(620, 'USD'),
      priceTiers: [
        { minimumQuantity: 50, price: money(540, 'USD') },
        { minimumQuantity: 200, price: money(465, 'USD') },
      ],
      minimumOrderQuantity: 10,
      onHand: 4_800,
      media: [
        {
          url: `${mediaOrigin}/media/tea-green.svg`,
          width: 800,
          height: 800,
          alt: 'A tin of green tea',
        },
      ],
      shipsFrom: 'CN',
      delivery: { minimumDays: 8, maximumDays: 14, cost: money(1200, 'USD') },
    },
  ];
}
