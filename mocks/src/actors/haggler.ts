import type { Personality } from './personality.js';

/** How an offer stands when a scripted seller looks at it, in minor units. */
export interface Standing {
  readonly listed: number;
  /** The least that this seller takes. Nobody else sees it. */
  readonly floor: number;
  /** The buyer's price on the table. */
  readonly bid: number;
  /** What a counter must lie below: the seller's last price, or the listed one. */
  readonly below: number;
  /** Prices that the seller has named so far, and whether one more may be named. */
  readonly answers: number;
  readonly canCounter: boolean;
}

export type Answer =
  | { readonly move: 'accept' }
  | { readonly move: 'decline' }
  | { readonly move: 'counter'; readonly amount: number };

/**
 * What a scripted seller does about a price. It gives way a share of what lies between its last price and its floor, takes
 * what is as good as its next price, and never goes below the floor.
 */
export function answerTo(standing: Standing, { concession, answersMax }: Personality): Answer {
  const { floor, bid, below, answers, canCounter } = standing;
  const next = Math.max(floor, Math.round(below - (below - floor) * concession));
  if (bid >= next) return { move: 'accept' };
  if (!canCounter || answers >= answersMax) return { move: bid >= floor ? 'accept' : 'decline' };
  // Between the last two prices, on neither; where there is no such price above the floor, this was the last word.
  const amount = Math.min(next, below - 1);
  return amount > bid && amount >= floor ? { move: 'counter', amount } : { move: 'decline' };
}

/** The floor of one offer, by a lot between 0 and 1. */
export const floorOf = (
  listed: number,
  { floorShare: [least, most] }: Personality,
  lot: number,
): number => Math.max(1, Math.ceil(listed * (least + (most - least) * lot)));
