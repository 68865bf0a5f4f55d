import { money } from '@souk/sdk/contract';
import type { ListingRow } from '@souk/platform';
import type { Place } from './places.js';
import type { Care } from './products.js';
import type { TitleFacts } from './titles.js';
import { wellKnown } from './well-known.js';
import type { Language } from './words/word-table.js';

const lyon = { city: 'Lyon', localCity: 'Lyon', language: 'fr' } as const;
const hangzhou = { city: 'Hangzhou', localCity: '杭州', language: 'zh-Hans' } as const;
const porto = { city: 'Porto', localCity: 'Porto', language: 'pt' } as const;
const kuwait = { city: 'Kuwait City', localCity: 'الكويت', language: 'ar' } as const;
const london = { city: 'London', localCity: 'London', language: 'en' } as const;
const kyoto = { city: 'Kyoto', localCity: '京都', language: 'ja' } as const;
const european: readonly Language[] = ['fr', 'en', 'de', 'es', 'it', 'zh-Hans', 'ja', 'ar'];

/** What the well-known listings differ in; the rest follows. */
export interface Fixture {
  readonly id: string;
  readonly sellerId: string;
  readonly place: Pick<Place, 'city' | 'localCity' | 'language'>;
  readonly languages: readonly Language[];
  readonly kind: string;
  readonly categoryId: string;
  readonly care: Care;
  readonly color: string;
  readonly facts: TitleFacts;
  readonly row: Partial<ListingRow> & Pick<ListingRow, 'price' | 'onHand' | 'shipsFrom'>;
}

const scarf = (
  id: string,
  color: string,
  series: string,
  row: Partial<ListingRow> = {},
): Fixture => ({
  id,
  sellerId: wellKnown.weaver,
  place: lyon,
  languages: european,
  kind: 'scarf',
  categoryId: '177',
  care: 'textile',
  color,
  facts: { noun: 'scarf', material: 'silk', color, details: ['hand_rolled'], series },
  row: { price: money(1840, 'USD'), onHand: 12, shipsFrom: 'FR', ...row },
});

/** The listings with well-known ids. */
export const fixtures: readonly Fixture[] = [
  scarf(wellKnown.silkScarf, 'teal', 'Loire', {
    listPrice: money(2400, 'USD'),
    priceTiers: [{ minimumQuantity: 5, price: money(1660, 'USD') }],
    views: 4_210,
    orders: 312,
  }),
  scarf(wellKnown.soldOut, 'saffron', 'Saône', { onHand: 0 }),
  scarf(wellKnown.lastOne, 'red', 'Alba', { price: money(2290, 'USD'), onHand: 1 }),
  scarf(wellKnown.closed, 'navy', 'Umbra', { status: 'closed' }),
  scarf(wellKnown.euOnly, 'burgundy', 'Selva', {
    price: money(2450, 'EUR'),
    shipsTo: ['FR', 'DE', 'ES', 'IT', 'NL', 'PL', 'PT'],
    delivery: { minimumDays: 2, maximumDays: 5, cost: money(390, 'EUR') },
  }),
  scarf(wellKnown.noImage, 'grey', 'Nerin', { media: [], onHand: 7 }),
  {
    id: wellKnown.teaBulk,
    sellerId: wellKnown.teaHouse,
    place: hangzhou,
    languages: ['zh-Hans', 'en', 'ja', 'de', 'ru', 'zh-Hant'],
    kind: 'tea',
    categoryId: '2073',
    care: 'food',
    color: 'green',
    facts: { noun: 'green_tea', size: '100_g', details: ['harvest'], series: 'Longjing' },
    row: {
      price: money(620, 'USD'),
      priceTiers: [
        { minimumQuantity: 50, price: money(540, 'USD') },
        { minimumQuantity: 200, price: money(465, 'USD') },
      ],
      minimumOrderQuantity: 10,
      onHand: 4_800,
      shipsFrom: 'CN',
      delivery: { minimumDays: 8, maximumDays: 14, cost: money(1200, 'USD') },
    },
  },
  {
    id: wellKnown.shirtBulk,
    sellerId: wellKnown.sewingShop,
    place: porto,
    languages: ['pt', 'en', 'es', 'fr', 'de'],
    kind: 'shirt',
    categoryId: '212',
    care: 'textile',
    color: 'white',
    facts: {
      noun: 'shirt',
      material: 'cotton',
      color: 'white',
      size: 'm',
      details: ['wholesale'],
      series: 'Onda',
    },
    row: {
      price: money(460, 'USD'),
      priceTiers: [
        { minimumQuantity: 120, price: money(390, 'USD') },
        { minimumQuantity: 480, price: money(320, 'USD') },
      ],
      minimumOrderQuantity: 24,
      onHand: 2_880,
      shipsFrom: 'PT',
      delivery: { minimumDays: 5, maximumDays: 9, cost: money(1900, 'USD') },
    },
  },
  {
    id: wellKnown.shirtSizes,
    sellerId: wellKnown.sewingShop,
    place: porto,
    languages: ['pt', 'en', 'es', 'fr', 'de'],
    kind: 'shirt',
    categoryId: '212',
    care: 'textile',
    color: 'navy',
    facts: {
      noun: 'shirt',
      material: 'linen',
      color: 'navy',
      details: ['handmade'],
      series: 'Maré',
    },
    row: {
      price: money(2_900, 'USD'),
      variants: [
        { id: 'var_shirts', attributes: { size: 's' }, onHand: 6, reserved: 0 },
        { id: 'var_shirtm', attributes: { size: 'm' }, onHand: 0, reserved: 0 },
        {
          id: 'var_shirtl',
          attributes: { size: 'l' },
          price: money(3_100, 'USD'),
          onHand: 9,
          reserved: 0,
        },
      ],
      onHand: 15,
      shipsFrom: 'PT',
    },
  },
  {
    id: wellKnown.longTitle,
    sellerId: wellKnown.weakSeller,
    place: london,
    languages: ['en', 'pt', 'de'],
    kind: 'laptop_bag',
    categoryId: '106',
    care: 'leather',
    color: 'brown',
    facts: {
      noun: 'laptop_bag',
      material: 'leather',
      color: 'brown',
      size: '15_inch',
      details: [
        'padded',
        'waterproof',
        'office',
        'travel',
        'everyday',
        'vintage',
        'men',
        'women',
        'handmade',
        'gift_box',
        'limited',
      ],
      series: 'Kestrel',
    },
    row: { price: money(8990, 'USD'), onHand: 23, shipsFrom: 'GB' },
  },
  {
    id: wellKnown.yen,
    sellerId: wellKnown.kiln,
    place: kyoto,
    languages: ['ja', 'en', 'zh-Hans', 'fr'],
    kind: 'teapot',
    categoryId: '652',
    care: 'metal',
    color: 'black',
    facts: {
      noun: 'teapot',
      material: 'iron',
      color: 'black',
      size: '600_ml',
      details: ['handmade'],
      series: 'Nami',
    },
    row: {
      price: money(9_800, 'JPY'),
      onHand: 9,
      shipsFrom: 'JP',
      delivery: { minimumDays: 3, maximumDays: 8, cost: money(1_200, 'JPY') },
    },
  },
  {
    id: wellKnown.dinar,
    sellerId: wellKnown.newSeller,
    place: kuwait,
    languages: ['ar', 'en', 'fa'],
    kind: 'ring',
    categoryId: '200',
    care: 'metal',
    color: 'saffron',
    facts: { noun: 'ring', material: 'gold', size: '54', details: ['gift_box'], series: 'Sol' },
    row: {
      price: money(12_500, 'KWD'),
      onHand: 4,
      shipsFrom: 'KW',
      delivery: { minimumDays: 2, maximumDays: 6, cost: money(1_500, 'KWD') },
    },
  },
  {
    id: wellKnown.fromNewSeller,
    sellerId: wellKnown.newSeller,
    place: kuwait,
    languages: ['ar', 'en', 'fr'],
    kind: 'necklace',
    categoryId: '196',
    care: 'metal',
    color: 'teal',
    facts: {
      noun: 'necklace',
      material: 'silver',
      color: 'teal',
      size: '45_cm',
      details: ['handmade'],
    },
    row: { price: money(3490, 'USD'), onHand: 6, shipsFrom: 'KW', views: 38, orders: 1 },
  },
];
