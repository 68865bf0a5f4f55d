/** Ratings that are assumed before any are seen, so that one happy buyer does not beat a thousand. */
const priorRatings = 5;
const priorStars = 4;

/** 0–1 from a seller's stars, drawn to the middle while there are few. */
export const reputationOf = (stars: number | null, count: number): number =>
  ((stars ?? priorStars) * count + priorStars * priorRatings) / (count + priorRatings) / 5;

/** 0–1 from how often who looks also buys. Ten sales in three hundred views are assumed before any are seen. */
export const conversionOf = (orders: number, views: number): number =>
  Math.min(1, ((orders + 10) / (views + 300)) * 10);

/** 0–1 from the longest promised delivery: a day is near 1, ten days a half. */
export const speedOf = (days: number): number => 1 / (1 + days / 10);

/** 0–1: half at the middle price of what was found, more below it. */
export const competitivenessOf = (cents: number, middleCents: number): number =>
  middleCents === 0 ? 0.5 : middleCents / (middleCents + cents);
