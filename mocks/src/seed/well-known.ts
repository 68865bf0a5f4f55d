/** Ids that every seed has, for documentation, examples and tests. */
export const wellKnown = {
  /** A silk scarf at US$18.40 from a trusted weaver in Lyon, twelve left. */
  silkScarf: 'lst_silkscarf',
  /** Nothing left of it. */
  soldOut: 'lst_soldout',
  /** One left of it. */
  lastOne: 'lst_lastone',
  /** Tea by the crate: at least 10, cheaper from 50 and from 200. */
  teaBulk: 'lst_teabulk',
  /** No longer for sale. */
  closed: 'lst_closed',
  /** The weaver of the silk scarf. */
  weaver: 'sel_lyonsilk',
  /** The seller of the tea. */
  teaHouse: 'sel_hangzhoutea',
  /** A seller without a history. */
  newSeller: 'sel_newcomer',
} as const;
