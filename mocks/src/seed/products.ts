/** A kind of product that the demo sells: what it is, what it may be made of, what it costs. */
export interface ProductKind {
  /** Key into the tables of words; also the name of its picture. */
  readonly noun: string;
  readonly categoryId: string;
  readonly materials: readonly string[];
  /** US cents, from the price ranges of real shops; see FACTS.md. */
  readonly priceFrom: number;
  readonly priceTo: number;
  readonly sizes?: readonly string[];
  /** Sold by the dozen: minimum orders and cheaper tiers are usual. */
  readonly isBulk?: true;
}

const wearable = ['xs', 's', 'm', 'l', 'xl'] as const;

// prettier-ignore
export const productKinds: readonly ProductKind[] = [
  { noun: 'scarf', categoryId: '177', materials: ['silk', 'wool', 'cotton', 'linen'], priceFrom: 990, priceTo: 12900 },
  { noun: 'shirt', categoryId: '212', materials: ['cotton', 'linen', 'silk'], priceFrom: 290, priceTo: 3999, sizes: wearable, isBulk: true },
  { noun: 'socks', categoryId: '209', materials: ['wool', 'cotton', 'silk'], priceFrom: 180, priceTo: 1899, sizes: ['s', 'm', 'l'], isBulk: true },
  { noun: 'belt', categoryId: '169', materials: ['leather', 'cotton'], priceFrom: 1290, priceTo: 6999, sizes: ['s', 'm', 'l'] },
  { noun: 'hat', categoryId: '173', materials: ['wool', 'cotton', 'linen'], priceFrom: 1499, priceTo: 7990, sizes: ['s', 'm', 'l'] },
  { noun: 'handbag', categoryId: '3032', materials: ['leather', 'cotton', 'linen'], priceFrom: 3999, priceTo: 59999 },
  { noun: 'laptop_bag', categoryId: '100', materials: ['leather', 'cotton', 'wool'], priceFrom: 2490, priceTo: 18900, sizes: ['13_inch', '15_inch'] },
  { noun: 'backpack', categoryId: '100', materials: ['cotton', 'leather'], priceFrom: 2990, priceTo: 15900 },
  { noun: 'earrings', categoryId: '194', materials: ['silver', 'brass', 'glass'], priceFrom: 890, priceTo: 8990 },
  { noun: 'necklace', categoryId: '196', materials: ['silver', 'brass', 'glass'], priceFrom: 1999, priceTo: 14900 },
  { noun: 'ring', categoryId: '200', materials: ['silver', 'brass'], priceFrom: 1999, priceTo: 12900, sizes: ['52', '54', '56', '58'] },
  { noun: 'watch', categoryId: '201', materials: ['steel', 'leather', 'brass'], priceFrom: 8999, priceTo: 89900 },
  { noun: 'sunglasses', categoryId: '178', materials: ['bamboo', 'steel'], priceFrom: 1999, priceTo: 9900 },
  { noun: 'headphones', categoryId: '543626', materials: ['leather', 'steel', 'bamboo'], priceFrom: 1999, priceTo: 54999 },
  { noun: 'speaker', categoryId: '249', materials: ['oak', 'bamboo', 'steel'], priceFrom: 2999, priceTo: 34999 },
  { noun: 'tea', categoryId: '2073', materials: ['paper', 'steel', 'glass'], priceFrom: 390, priceTo: 4900, sizes: ['50_g', '100_g', '250_g'], isBulk: true },
  { noun: 'coffee', categoryId: '1868', materials: ['paper', 'steel'], priceFrom: 790, priceTo: 3900, sizes: ['250_g', '500_g', '1_kg'], isBulk: true },
  { noun: 'chair', categoryId: '443', materials: ['oak', 'bamboo', 'steel', 'leather'], priceFrom: 8999, priceTo: 79900 },
  { noun: 'sofa', categoryId: '460', materials: ['linen', 'leather', 'cotton'], priceFrom: 49900, priceTo: 249999 },
  { noun: 'candle', categoryId: '588', materials: ['glass', 'ceramic', 'brass'], priceFrom: 490, priceTo: 3990, isBulk: true },
  { noun: 'rug', categoryId: '598', materials: ['wool', 'cotton', 'silk'], priceFrom: 5900, priceTo: 129900, sizes: ['120_cm', '200_cm', '300_cm'] },
  { noun: 'cushion', categoryId: '4454', materials: ['linen', 'cotton', 'silk', 'wool'], priceFrom: 1290, priceTo: 7990, sizes: ['40_cm', '50_cm'] },
  { noun: 'vase', categoryId: '602', materials: ['ceramic', 'glass', 'brass'], priceFrom: 1499, priceTo: 18900 },
  { noun: 'knife', categoryId: '665', materials: ['steel', 'oak'], priceFrom: 1999, priceTo: 24900, sizes: ['16_cm', '20_cm'] },
  { noun: 'board', categoryId: '666', materials: ['oak', 'bamboo'], priceFrom: 1290, priceTo: 8990 },
  { noun: 'bowl', categoryId: '3498', materials: ['ceramic', 'glass', 'oak', 'bamboo'], priceFrom: 590, priceTo: 6990, isBulk: true },
  { noun: 'mug', categoryId: '2169', materials: ['ceramic', 'glass', 'steel'], priceFrom: 490, priceTo: 3490, isBulk: true },
  { noun: 'planter', categoryId: '721', materials: ['ceramic', 'brass', 'bamboo'], priceFrom: 790, priceTo: 9990 },
  { noun: 'lamp', categoryId: '4636', materials: ['brass', 'paper', 'ceramic', 'glass'], priceFrom: 2490, priceTo: 39900 },
  { noun: 'blanket', categoryId: '1985', materials: ['wool', 'cotton', 'linen'], priceFrom: 2990, priceTo: 24900 },
  { noun: 'tablecloth', categoryId: '4143', materials: ['linen', 'cotton'], priceFrom: 1990, priceTo: 12900, sizes: ['140_cm', '180_cm'] },
  { noun: 'notebook', categoryId: '961', materials: ['paper', 'leather', 'linen'], priceFrom: 490, priceTo: 3990, isBulk: true },
  { noun: 'puzzle', categoryId: '3867', materials: ['oak', 'paper', 'bamboo'], priceFrom: 990, priceTo: 5990 },
  { noun: 'blocks', categoryId: '3617', materials: ['oak', 'bamboo'], priceFrom: 1490, priceTo: 7990 },
  { noun: 'doll', categoryId: '1257', materials: ['cotton', 'wool', 'linen'], priceFrom: 1290, priceTo: 6990 },
  { noun: 'dog_bed', categoryId: '4434', materials: ['cotton', 'wool', 'linen'], priceFrom: 2490, priceTo: 14900, sizes: ['s', 'm', 'l'] },
];

/** English words that set listings of one kind apart, and names of series, which every language leaves as they are. */
export const styles = [
  'handmade',
  'classic',
  'everyday',
  'vintage',
  'premium',
  'lightweight',
  'large',
  'small',
  'soft',
  'modern',
  'rustic',
  'travel',
];
export const series = [
  'Loire',
  'Aster',
  'Nami',
  'Alba',
  'Juno',
  'Petra',
  'Sol',
  'Mira',
  'Kite',
  'Onda',
  'Fjord',
  'Dune',
  'Isla',
  'Vega',
  'Luma',
  'Tara',
];
