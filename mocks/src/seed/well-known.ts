/** Ids that every seed has, for documentation, examples and tests. Their prices, stock and texts stay the same. */
export const wellKnown = {
  /** A silk scarf at US$18.40 from a trusted weaver in Lyon, twelve left. */
  silkScarf: 'lst_silkscarf',
  /** Nothing left of it. */
  soldOut: 'lst_soldout',
  /** One left of it. */
  lastOne: 'lst_lastone',
  /** Tea by the crate: at least 10, cheaper from 50 and from 200; 4,800 on hand. */
  teaBulk: 'lst_teabulk',
  /** No longer for sale. */
  closed: 'lst_closed',
  /** Cotton T-shirts at US$4.60 from 24, US$3.90 from 120 and US$3.20 from 480. */
  shirtBulk: 'lst_shirtbulk',
  /** A shirt in three sizes: the middle one is sold out, the large one costs more. */
  shirtSizes: 'lst_shirtsizes',
  /** A title as long as sellers dare. */
  longTitle: 'lst_longtitle',
  /** No picture. */
  noImage: 'lst_noimage',
  /** Ships within the European Union only, priced in euros. */
  euOnly: 'lst_euonly',
  /** Priced in yen, which have no minor unit. */
  yen: 'lst_yenteapot',
  /** Priced in Kuwaiti dinars, which have three decimals. */
  dinar: 'lst_dinarring',
  /** From a seller without a history. */
  fromNewSeller: 'lst_newcomer',
  /** The weaver of the silk scarf. */
  weaver: 'sel_lyonsilk',
  /** The seller of the tea. */
  teaHouse: 'sel_hangzhoutea',
  /** The sewing shop of the T-shirts. */
  sewingShop: 'sel_portoshirts',
  /** The potter of the teapot in yen. */
  kiln: 'sel_kyotokiln',
  /** A seller with lost disputes, poor ratings and slow answers. */
  weakSeller: 'sel_slowboat',
  /** A seller without a history. */
  newSeller: 'sel_newcomer',
} as const;
