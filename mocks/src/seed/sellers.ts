import {
  instantOf,
  epochMsOf,
  verificationLevels,
  type Currency,
  type Instant,
} from '@souk/sdk/contract';
import type { SellerRow } from '@souk/platform';
import type { Random } from '../random.js';

/** Where a workshop stands, the language it writes in, and the currency it sells in. */
export interface Place {
  readonly city: string;
  readonly country: string;
  readonly language: string;
  readonly currency: Currency;
}

// prettier-ignore
const places: readonly Place[] = ([
  ['Lyon', 'FR', 'fr', 'EUR'], ['Hangzhou', 'CN', 'zh-Hans', 'USD'], ['Suzhou', 'CN', 'zh-Hans', 'CNY'], ['Kyoto', 'JP', 'ja', 'JPY'],
  ['Seoul', 'KR', 'ko', 'USD'], ['Berlin', 'DE', 'de', 'EUR'], ['Porto', 'PT', 'pt', 'EUR'], ['Florence', 'IT', 'it', 'EUR'],
  ['Seville', 'ES', 'es', 'EUR'], ['Utrecht', 'NL', 'nl', 'EUR'], ['Kraków', 'PL', 'pl', 'USD'], ['Brno', 'CZ', 'cs', 'USD'],
  ['Aarhus', 'DK', 'da', 'USD'], ['Malmö', 'SE', 'sv', 'USD'], ['Jaipur', 'IN', 'hi', 'USD'], ['Chiang Mai', 'TH', 'th', 'USD'],
  ['Istanbul', 'TR', 'tr', 'USD'], ['Hội An', 'VN', 'vi', 'USD'], ['Yogyakarta', 'ID', 'id', 'USD'], ['Kuwait City', 'KW', 'ar', 'KWD'],
  ['Haifa', 'IL', 'he', 'USD'], ['London', 'GB', 'en', 'GBP'], ['Portland', 'US', 'en', 'USD'], ['Almaty', 'KZ', 'ru', 'USD'],
] as const).map(([city, country, language, currency]) => ({ city, country, language, currency }));

const guilds = [
  'Workshop',
  'Atelier',
  'Makers',
  'Collective',
  'House',
  'Studio',
  'Supply',
  'Trading',
];
const crafts = [
  'Harbour',
  'Old Mill',
  'Lantern',
  'Cedar',
  'Copper',
  'Bluebird',
  'Juniper',
  'Riverside',
  'Two Cranes',
  'Saffron',
];

/** A seller and where they work. */
export interface SeededSeller {
  readonly row: SellerRow;
  readonly place: Place;
}

/** So many sellers, from well known to brand new, a few of them weak. */
export function seedSellers(count: number, random: Random, now: Instant): SeededSeller[] {
  const pick = <T>(from: readonly T[], fallback: T): T =>
    from[Math.floor(random() * from.length)] ?? fallback;
  return Array.from({ length: count }, (_, index) => {
    const place = places[index % places.length] ?? {
      city: 'Lyon',
      country: 'FR',
      language: 'fr',
      currency: 'EUR',
    };
    const isNew = random() < 0.12;
    const isWeak = random() < 0.08;
    const completedOrders = isNew
      ? Math.floor(random() * 4)
      : Math.floor(8 + random() ** 3 * 4_000);
    const ratingCount = Math.floor(completedOrders * (0.3 + random() * 0.4));
    const stars = isWeak ? 3 + random() * 0.8 : 4.2 + random() * 0.8;
    const days = isNew ? random() * 90 : 200 + random() * 3_600;
    const row: SellerRow = {
      id: `sel_${(index + 1).toString(36).padStart(5, '0')}`,
      name: `${place.city} ${pick(crafts, 'Cedar')} ${pick(guilds, 'House')}`,
      country: place.country,
      joinedAt: instantOf(epochMsOf(now) - Math.floor(days) * 86_400_000),
      verification: isNew ? 'email' : pick(verificationLevels.slice(1), 'identity'),
      completedOrders,
      disputesLost: Math.floor(completedOrders * (isWeak ? 0.06 : 0.012) * random()),
      responseHours: Math.round((isWeak ? 8 + random() * 40 : 0.5 + random() * 9) * 10) / 10,
      ratingSum: Math.round(ratingCount * stars),
      ratingCount,
    };
    return { row, place };
  });
}
