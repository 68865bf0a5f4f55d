import type { Random } from '../random.js';

/** Decisions drawn from one stream of numbers: whole numbers only, so that every machine decides alike. */
export interface Draw {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** The same, with small numbers likelier than large ones. */
  towardsLow(low: number, high: number): number;
  /** True so many times in a hundred. */
  percent(chance: number): boolean;
  /** One of a list. @throws RangeError when it is empty */
  pick<T>(from: readonly T[]): T;
}

/** Draws decisions from a generator. */
export function createDraw(random: Random): Draw {
  const below = (limit: number): number => Math.floor(random() * limit);
  const between = (low: number, high: number): number => low + below(high - low + 1);
  return {
    below,
    between,
    towardsLow: (low, high) => Math.min(between(low, high), between(low, high), between(low, high)),
    percent: (chance) => below(100) < chance,
    pick(from) {
      const item = from[below(from.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
  };
}
