import { epochMsOf, instantOf, money, type Instant } from '@souk/sdk/contract';
import type { ListingRow, ListingText, MediaRow } from '@souk/platform';
import type { Draw } from './draw.js';
import { describeIn } from './descriptions.js';
import type { PlaceCurrency } from './places.js';
import { drawPrices, natural } from './prices.js';
import type { ProductKind } from './products.js';
import type { SeededSeller } from './sellers.js';
import { seriesNames } from './series.js';
import { deliveryDays, stockDeciles } from './shop-facts.js';
import { subjectIn, titleIn, type TitleFacts } from './titles.js';
import { colors } from './words/colors.js';
import { patterns } from './words/patterns.js';
import { languages, type Language } from './words/word-table.js';

/** Where and when a catalogue is made. */
export interface SeedSetting {
  readonly now: Instant;
  readonly mediaOrigin: string;
}

const colorNames = [...colors.keys()];
const patternNames = [...patterns.keys()];
/** Restricted sellers ship at home and to these. */
const nearby = [
  ['US', 'CA', 'MX'],
  ['DE', 'FR', 'NL', 'IT', 'ES'],
  ['JP', 'KR', 'TW', 'SG'],
] as const;
/** What a material looks like when nobody paints it. */
const bareColors: Readonly<Record<string, string>> = {
  oak: 'beige', walnut: 'brown', bamboo: 'beige', rattan: 'beige', cork: 'brown', terracotta: 'orange', paper: 'white',
  brass: 'saffron', gold: 'saffron', silver: 'grey', steel: 'grey', aluminium: 'grey', iron: 'black',
}; // prettier-ignore
/** Every so many listings has no picture. */
const withoutPicture = 211;
const promises = deliveryDays.flatMap((row) => Array<typeof row>(row[2]).fill(row));

/** One listing of a kind, by a seller of its trade. */
export function seedListing(
  index: number,
  draw: Draw,
  kind: ProductKind,
  { row: seller, place }: SeededSeller,
  { now, mediaOrigin }: SeedSetting,
): ListingRow {
  const { facts, color } = drawFacts(draw, kind);
  const prices = drawPrices(draw, kind, place.currency);
  const views = draw.towardsLow(15, 9_000);
  const textLanguages = drawLanguages(draw, place.language);
  return {
    id: `lst_${(index + 1).toString(36).padStart(6, '0')}`,
    sellerId: seller.id,
    status: 'published',
    texts: textsIn(textLanguages, facts, (language) =>
      describeIn(language, {
        place,
        care: kind.care,
        cheaperFrom: prices.priceTiers[0]?.minimumQuantity,
        index,
      }),
    ),
    defaultLocale: place.language,
    categoryId: kind.categoryId,
    attributes: attributesOf(facts, color),
    ...prices,
    ...drawStock(draw, prices.minimumOrderQuantity),
    media:
      index % withoutPicture === withoutPicture - 1
        ? []
        : [pictureOf(mediaOrigin, kind.noun, color, textLanguages, facts, place.language)],
    shipsFrom: place.country,
    shipsTo: draw.percent(10) ? [...new Set([place.country, ...draw.pick(nearby)])] : [],
    delivery: drawDelivery(draw, kind, place.currency),
    publishedAt: instantOf(
      epochMsOf(now) - draw.towardsLow(0, 900) * 86_400_000 - draw.below(86_400_000),
    ),
    views,
    orders: Math.floor((views * draw.towardsLow(0, 120)) / 1_000),
  };
}

/** Title and description in each language. */
export const textsIn = (
  languages: readonly Language[],
  facts: TitleFacts,
  describe: (language: Language) => string,
): Record<string, ListingText> =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      { title: titleIn(language, facts), description: describe(language) },
    ]),
  );

/** A drawn picture, described in each language of its listing. @param own the listing's default language */
export function pictureOf(
  origin: string,
  kind: string,
  color: string,
  languages: readonly Language[],
  facts: TitleFacts,
  own: Language,
): MediaRow {
  const others = languages.filter((language) => language !== own);
  return {
    url: `${origin}/media/${kind}-${color}.svg`,
    width: 800,
    height: 800,
    alt: subjectIn(own, facts),
    ...(others.length === 0
      ? {}
      : { alts: Object.fromEntries(others.map((each) => [each, subjectIn(each, facts)])) }),
  };
}

/** What a listing is, and the colour that its picture shows. */
function drawFacts(draw: Draw, kind: ProductKind): { facts: TitleFacts; color: string } {
  const [noun = kind.noun, ownColor] = draw.pick(kind.variants).split(':');
  const material = kind.materials.length === 0 ? undefined : draw.pick(kind.materials);
  const unpainted = material === undefined ? undefined : bareColors[material];
  // Wood and metal are sold as they are; only furniture and the like is painted now and then.
  const isBare = unpainted !== undefined && !(kind.trade === 'wood' && draw.percent(20));
  const color = ownColor ?? (isBare ? unpainted : draw.pick(colorNames));
  const facts: TitleFacts = {
    noun,
    material,
    color: kind.isColored && !isBare ? color : undefined,
    pattern: kind.isPatterned && !isBare && draw.percent(35) ? draw.pick(patternNames) : undefined,
    size: kind.sizes.length === 0 ? undefined : draw.pick(kind.sizes),
    details: draw.percent(80) ? [draw.pick(kind.details)] : [],
    series: draw.percent(60) ? draw.pick(seriesNames) : undefined,
  };
  return { facts, color };
}

/** Typed attributes; the values are keys of the tables of words. */
export const attributesOf = (facts: TitleFacts, color: string): Record<string, string> => ({
  color,
  ...(facts.material === undefined ? {} : { material: facts.material }),
  ...(facts.pattern === undefined ? {} : { pattern: facts.pattern }),
  ...(facts.size === undefined ? {} : { size: facts.size }),
});

/** The seller's own language, usually English, and for a good share one to three more. */
function drawLanguages(draw: Draw, own: Language): readonly Language[] {
  const more = [95, 40, 20, 10].map((chance, index) =>
    draw.percent(chance) ? (index === 0 ? 'en' : draw.pick(languages)) : own,
  );
  return [...new Set([own, ...more])];
}

function drawStock(draw: Draw, minimumOrder: number): Pick<ListingRow, 'onHand' | 'reserved'> {
  const tenth = draw.below(stockDeciles.length - 1);
  const units = draw.between(stockDeciles[tenth] ?? 0, stockDeciles[tenth + 1] ?? 0);
  return { onHand: draw.percent(4) ? 0 : Math.max(1, units) * minimumOrder, reserved: 0 };
}

function drawDelivery(
  draw: Draw,
  kind: ProductKind,
  currency: PlaceCurrency,
): ListingRow['delivery'] {
  const [minimumDays, maximumDays] = draw.pick(promises);
  // What is dear is large or fragile; a parcel costs about a tenth of the cheapest of its kind.
  const cents =
    Math.min(4_900, Math.max(290, Math.floor(kind.priceFrom / 10))) + draw.below(6) * 100;
  return {
    minimumDays,
    maximumDays,
    cost: draw.percent(30) ? money(0, currency) : natural(draw, cents, currency),
  };
}
