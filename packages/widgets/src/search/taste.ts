import type { Hit, Money } from '@souk/sdk';

/** What is noted of a listing that somebody opened. */
export interface Opened {
  readonly listing: string;
  readonly category: { readonly id: string; readonly name: string };
  readonly seller: { readonly id: string; readonly name: string };
  readonly price: Money;
}

export const openedOf = ({ id, category, seller, price }: Hit): Opened => ({
  listing: id,
  category: { id: category.id, name: category.name },
  seller: { id: seller.id, name: seller.name },
  price: { amount: price.amount, currency: price.currency },
});

/** A category or seller, and how often it was opened. */
export interface Liking {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** What follows from what somebody opened, as they can read it. */
export interface Profile {
  readonly categories: readonly Liking[];
  readonly sellers: readonly Liking[];
  /** From the cheapest to the dearest, for each currency. */
  readonly prices: readonly { readonly least: Money; readonly most: Money }[];
}

export const profileOf = (opened: readonly Opened[]): Profile => ({
  categories: counted(opened.map(({ category }) => category)),
  sellers: counted(opened.map(({ seller }) => seller)),
  prices: [...new Set(opened.map(({ price }) => price.currency))].map((currency) => {
    const amounts = opened
      .filter(({ price }) => price.currency === currency)
      .map(({ price }) => price.amount);
    return {
      least: { amount: Math.min(...amounts), currency },
      most: { amount: Math.max(...amounts), currency },
    };
  }),
});

function counted(named: readonly { readonly id: string; readonly name: string }[]): Liking[] {
  const found = new Map<string, Liking>();
  for (const { id, name } of named)
    found.set(id, { id, name, count: (found.get(id)?.count ?? 0) + 1 });
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}

/** How much of a score is personal: enough to part listings that are nearly as good, never enough to lift one that does not fit. */
export const tasteShare = 0.1;

/** What was opened long ago counts less. */
const fading = 0.9;

/**
 * How well a listing suits somebody who opened these, the newest first: 0–1. Half is its category, three tenths how near its price is
 * to the usual one, two tenths its seller.
 */
export function suits(
  { category, seller, price }: Omit<Opened, 'listing'>,
  opened: readonly Opened[],
): number {
  let all = 0;
  let sameCategory = 0;
  let sameSeller = 0;
  let priced = 0;
  let sumOfLogs = 0;
  let weight = 1;
  for (const each of opened) {
    all += weight;
    if (each.category.id === category.id) sameCategory += weight;
    if (each.seller.id === seller.id) sameSeller += weight;
    if (each.price.currency === price.currency && each.price.amount > 0) {
      priced += weight;
      sumOfLogs += weight * Math.log(each.price.amount);
    }
    weight *= fading;
  }
  if (all === 0) return 0;
  const away =
    priced > 0 ? Math.abs(Math.log(Math.max(1, price.amount)) - sumOfLogs / priced) : Infinity;
  return 0.5 * (sameCategory / all) + 0.3 * Math.exp(-away) + 0.2 * (sameSeller / all);
}

/** Hits in the order that suits somebody, and by how many places each has moved. */
export interface Arranged {
  readonly hits: Hit[];
  readonly moved: ReadonlyMap<string, number>;
}

/** Ranks one page anew, ties by id. What each feature gave shrinks by the same share, so that contributions still add up to the score. */
export function arrange(hits: readonly Hit[], opened: readonly Opened[]): Arranged {
  const scored = hits.map((hit) => {
    const ranking: Record<string, number> = {};
    for (const [feature, points] of Object.entries(hit.ranking))
      ranking[feature] = (1 - tasteShare) * points;
    ranking['personalFit'] = tasteShare * suits(hit, opened);
    const score = Object.values(ranking).reduce((sum, points) => sum + points, 0);
    return { ...hit, ranking, score };
  });
  const places = new Map(hits.map(({ id }, place) => [id, place]));
  const sorted = scored.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return {
    hits: sorted,
    moved: new Map(sorted.map(({ id }, place) => [id, (places.get(id) ?? place) - place])),
  };
}
