import { oneOf } from './one-of.js';
import { trades, type Trade } from './places.js';

/** What care a product needs: the sentence of its description. */
export const cares = [
  'textile', 'leather', 'wood', 'ceramic', 'metal', 'food', 'electronics', 'toy',
] as const; // prettier-ignore
export type Care = (typeof cares)[number];

/** A kind of product that the demo sells: what it is, what it may be made of, what it costs. */
export interface ProductKind {
  /** Name of its picture, and its word unless it has `variants`. */
  readonly noun: string;
  readonly categoryId: string;
  readonly trade: Trade;
  readonly care: Care;
  /** US cents; ranges of real shops where FACTS.md has them. */
  readonly priceFrom: number;
  readonly priceTo: number;
  /** None for what nobody buys by its material. */
  readonly materials: readonly string[];
  /** Words that say more than `noun`; with a colour after `:` when the word has one ("green_tea:green"). */
  readonly variants: readonly string[];
  readonly details: readonly string[];
  readonly sizes: readonly string[];
  /** Has a pattern now and then. */
  readonly isPatterned: boolean;
  /** Its colour belongs in the title. */
  readonly isColored: boolean;
  /** Sold by the dozen: minimum orders and cheaper tiers are usual. */
  readonly isBulk: boolean;
}

// noun|category|trade|care|from|to|materials|variants|details|sizes|flags: p patterned, u uncoloured, b bulk
// prettier-ignore
const table = `
scarf|177|textile|textile|990|12900|silk silk silk wool cashmere cotton linen|scarf scarf square_scarf shawl|hand_rolled handmade natural_dye gift_box gift premium women limited||p
shirt|212|textile|textile|280|3999|cotton cotton cotton linen|shirt|everyday organic women men kids wholesale minimalist|xs s m l xl xxl|pb
laptop_bag|106|leather|leather|2490|18900|leather leather canvas cotton wool|laptop_bag|padded office travel waterproof minimalist men women|13_inch 14_inch 15_inch 16_inch|
headphones|543626|electronics|electronics|1999|54999||headphones|wireless wireless quiet battery travel office kids||
tea|2073|tea|food|390|4900||green_tea:green black_tea:red jasmine_tea:saffron oolong_tea:brown|organic harvest gift_box premium wholesale gift|50_g 100_g 250_g 500_g|ub
chair|443|wood|wood|8999|79900|oak walnut rattan bamboo steel leather|chair|office rustic minimalist vintage handmade set_of_2 set_of_4||
necklace|196|jewellery|metal|1999|14900|silver gold brass glass|necklace|handmade gift_box engraving limited women minimalist|40_cm 45_cm 60_cm|
mug|2169|table|ceramic|490|3490|ceramic ceramic glass steel|mug|handmade set_of_2 set_of_4 gift everyday office wholesale|250_ml 350_ml|pb
teddy|1259|play|toy|1290|6970|cotton wool linen|teddy|kids handmade organic gift limited|25_cm 40_cm|
planter|721|garden|ceramic|790|9990|terracotta ceramic brass bamboo|planter|handmade set_of_2 rustic minimalist|12_cm 18_cm 26_cm|b
dog_bed|4434|play|textile|2490|14900|cotton wool linen|dog_bed|padded travel premium everyday|s m l xl|p
lamp|4636|table|electronics|2490|39900|brass paper ceramic glass|lamp|handmade minimalist vintage office limited||
rug|598|textile|textile|5900|129900|wool wool cotton silk|rug|handmade natural_dye vintage rustic limited|120_cm 200_cm 300_cm|p
knife|665|table|metal|1999|24900|steel steel oak walnut|knife|handmade engraving gift_box premium set_of_2|16_cm 20_cm 24_cm|
watch|201|jewellery|metal|8999|89900|steel leather gold|watch|minimalist vintage engraving gift_box men women limited||
ring|200|jewellery|metal|1999|12900|silver silver gold brass|ring|handmade engraving gift_box minimalist women men|50 52 54 56 58 60|u
sneakers|187|leather|leather|3499|14999|leather canvas cotton|sneakers|everyday men women kids travel limited|36 38 40 42 44|
teapot|652|table|ceramic|1890|14900|ceramic iron glass brass|teapot|handmade gift_box premium vintage gift|600_ml 900_ml|
camera|142|electronics|electronics|14999|109999||camera|vintage travel limited battery kids||
handbag|3032|leather|leather|3999|59999|leather leather canvas rattan|handbag|handmade women premium vintage gift_box everyday||
backpack|100|leather|leather|2990|15900|canvas leather cotton|backpack|waterproof travel padded kids office everyday|20_liter 28_liter|
wallet|2668|leather|leather|1490|9900|leather leather canvas|wallet|handmade engraving minimalist gift_box men women||
belt|169|leather|leather|1290|6999|leather leather cotton|belt|handmade men women everyday vintage|85_cm 95_cm 105_cm|
socks|209|textile|textile|180|1899|wool cotton cashmere|socks|everyday men women kids set_of_4 wholesale organic|s m l|pb
hat|173|textile|textile|1499|7990|wool cotton linen rattan|hat|handmade women men travel vintage|s m l|
gloves|170|leather|leather|1490|8990|leather wool cashmere|gloves|handmade women men gift_box everyday|s m l|
dress|2271|textile|textile|1999|17999|cotton linen silk|dress|women handmade limited natural_dye vintage|xs s m l xl|p
umbrella|4358|textile|textile|1490|6990|cotton bamboo|umbrella|waterproof travel men women kids|100_cm 120_cm|p
sunglasses|178|jewellery|metal|1999|9900|bamboo steel|sunglasses|travel vintage men women everyday||
earrings|194|jewellery|metal|890|8990|silver gold brass glass|earrings|handmade gift_box women minimalist limited||
bracelet|191|jewellery|metal|990|9990|silver gold leather glass|bracelet|handmade engraving gift_box women men|16_cm 18_cm 20_cm|
phone_case|2353|electronics|leather|690|4990|leather silicone cork|phone_case|minimalist handmade engraving padded wholesale||pb
keyboard|303|electronics|electronics|3990|24900|aluminium walnut|keyboard|wireless office minimalist battery||
speaker|249|electronics|electronics|2999|34999|oak bamboo aluminium|speaker|wireless travel vintage battery minimalist||
coffee|1868|tea|food|790|3900||coffee:brown|organic premium gift wholesale everyday|250_g 500_g 1_kg|ub
honey|4947|garden|food|690|2990||honey:saffron|organic handmade gift_box gift harvest|250_g 500_g 1_kg|ub
olive_oil|2126|garden|food|990|4900||olive_oil:green|organic premium harvest gift_box|250_ml 500_ml 750_ml|ub
soap|2503|garden|food|290|1490||soap|handmade organic natural_dye gift set_of_4 wholesale|80_g 120_g|b
candle|588|garden|food|490|3990|glass ceramic brass|candle|handmade gift set_of_2 rustic wholesale|120_g 200_g|b
sofa|460|wood|leather|49900|249999|linen leather cotton|sofa|minimalist vintage premium rustic|160_cm 200_cm 240_cm|
table|1549|wood|wood|4990|49900|oak walnut bamboo steel|table|minimalist rustic vintage handmade|45_cm 60_cm|
shelf|6372|wood|wood|1990|12900|oak walnut bamboo steel|shelf|minimalist rustic set_of_2 handmade|60_cm 90_cm 120_cm|
mirror|595|wood|wood|2990|29900|oak brass rattan bamboo|mirror|minimalist vintage rustic handmade|50_cm 80_cm|
clock|3840|wood|wood|1990|15900|oak bamboo brass cork|clock|minimalist vintage office kids gift|25_cm 35_cm|
cushion|4454|textile|textile|1290|7990|linen cotton silk wool|cushion|set_of_2 natural_dye rustic handmade|40_cm 50_cm|p
blanket|1985|textile|textile|2990|24900|wool cashmere cotton linen|blanket|handmade kids premium travel natural_dye|130_cm 180_cm|p
tablecloth|4143|textile|textile|1990|12900|linen cotton|tablecloth|rustic natural_dye handmade minimalist|140_cm 180_cm 240_cm|p
vase|602|table|ceramic|1499|18900|ceramic glass brass terracotta|vase|handmade minimalist vintage limited gift|18_cm 30_cm|
bowl|3498|table|ceramic|590|6990|ceramic glass oak bamboo|bowl|handmade set_of_4 set_of_2 rustic wholesale|14_cm 20_cm 28_cm|pb
plate|3553|table|ceramic|399|3990|ceramic ceramic bamboo|plate|set_of_4 handmade everyday rustic wholesale|21_cm 27_cm|pb
board|666|wood|wood|1290|8990|oak walnut bamboo|board|handmade engraving gift rustic|30_cm 40_cm|
pan|662|table|metal|2499|12900|iron steel aluminium|pan|premium everyday handmade|20_cm 24_cm 28_cm|
bottle|3809|table|metal|999|3990|steel glass bamboo|bottle|travel kids office engraving wholesale|500_ml 750_ml|b
notebook|961|play|wood|490|3990|paper leather linen cork|notebook|handmade office travel gift engraving wholesale|a5 a6|pb
puzzle|3867|play|toy|990|5990|oak paper bamboo|puzzle|kids handmade gift limited||
blocks|3617|play|toy|1490|7990|oak bamboo cork|blocks|kids handmade natural_dye gift_box||
doll|1257|play|toy|1290|6990|cotton wool linen|doll|kids handmade organic gift limited|30_cm 45_cm|
kite|3460|play|toy|1290|5990|paper cotton silk|kite|kids handmade travel limited|90_cm 140_cm|p
watering_can|3568|garden|metal|1490|8990|steel brass|watering_can|vintage everyday handmade minimalist|||
trowel|3644|garden|metal|890|4990|steel oak brass|trowel|handmade engraving set_of_2 gift||
collar|6250|play|leather|890|4990|leather cotton|collar|handmade engraving padded everyday|s m l|
`;

/** The kinds of products of the demo catalogue, scarves first. */
export const productKinds: readonly [ProductKind, ...ProductKind[]] = nonEmpty(
  table.trim().split('\n').map(kindOf),
);

function kindOf(line: string): ProductKind {
  const [
    noun = '',
    categoryId = '',
    trade = '',
    care = '',
    from,
    to,
    materials,
    variants,
    details,
    sizes,
    flags = '',
  ] = line.split('|');
  return {
    noun,
    categoryId,
    trade: oneOf(trades, trade),
    care: oneOf(cares, care),
    priceFrom: Number(from),
    priceTo: Number(to),
    materials: listed(materials),
    variants: listed(variants),
    details: listed(details),
    sizes: listed(sizes),
    isPatterned: flags.includes('p'),
    isColored: !flags.includes('u'),
    isBulk: flags.includes('b'),
  };
}

function listed(text = ''): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

function nonEmpty<T>([first, ...rest]: readonly T[]): readonly [T, ...T[]] {
  if (first === undefined) throw new RangeError('The demo sells nothing.');
  return [first, ...rest];
}
