import type { Corpus } from '../corpus/corpus.js';
import { bitCount } from '../corpus/near.js';
import { slotsMax, type Accumulator } from './accumulator.js';
import { isCategory } from './alternatives.js';
import type { Slot } from './slots.js';

/** Listings that miss one of several words fill up a page that would be nearly empty. */
const fewMatches = 10;
/** A listing that has only a part of the words is worth less than that part. */
const coveragePower = 1.5;
/** Of two words a listing has one of, the kind of thing counts more than what it is like: a watch for a man is a watch first. */
const kindWorth = 3;
const kindWeight = 0.4;

/** How many of the words are asked for: all, or as many as some listing has. @param should a bit for each word */
export function leastOf(
  { bits, touched, touchedCount }: Accumulator,
  should: number,
  frozen: number | undefined,
): { least: number; isComplete: boolean } {
  const wanted = bitCount(should);
  const counts = new Int32Array(slotsMax + 1);
  // What was found for one word has it.
  if (wanted === 1) counts[1] = touchedCount;
  else
    for (let at = 0; at < touchedCount; at++) {
      const count = bitCount((bits[touched[at] ?? 0] ?? 0) & should);
      counts[count] = (counts[count] ?? 0) + 1;
    }
  const complete = counts[wanted] ?? 0;
  const isComplete = complete > 0;
  if (frozen !== undefined) return { least: frozen, isComplete };
  let least = wanted;
  while (least > 1 && counts[least] === 0) least--;
  if (wanted >= 2 && least === wanted && complete < fewMatches) least--;
  return { least, isComplete };
}

/** The places of the listings that have enough of the words, in a list of its own or in the one of all that was found. */
export function covering(
  { bits, touched, touchedCount }: Accumulator,
  { should, least }: { should: number; least: number },
  found: Int32Array,
): Int32Array {
  const wanted = bitCount(should);
  if (least <= 1) return touched.subarray(0, touchedCount);
  let count = 0;
  for (let at = 0; at < touchedCount; at++) {
    const place = touched[at] ?? 0;
    const own = (bits[place] ?? 0) & should;
    if (own === should || (least < wanted && bitCount(own) >= least)) found[count++] = place;
  }
  return found.subarray(0, count);
}

/** Lowers the scores of listings that have only a part of the words, by what the others are worth. */
export function weighCoverage(
  places: Int32Array,
  { bits, scores }: Accumulator,
  should: number,
  worths: readonly number[],
): void {
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  if (all === 0) return;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const has = (bits[place] ?? 0) & should;
    if (has === should) continue;
    let own = 0;
    for (let rest = has; rest !== 0; rest &= rest - 1)
      own += worths[31 - Math.clz32(rest & -rest)] ?? 0;
    scores[place] = (scores[place] ?? 0) * (own / all) ** coveragePower;
  }
}

/** What each word is worth when a listing has only some: a rare one more, the name of a kind most. */
export const worthsOf = (
  slots: readonly Slot[],
  rarities: readonly number[],
  corpus: Corpus,
): number[] =>
  slots.map((slot, index) =>
    slot.wish.force === 'should'
      ? (rarities[index] ?? 0) * (isKind(slot, corpus) ? kindWorth : 1)
      : 0,
  );

/** Whether a word says what kind of thing is wanted: the name of a category. */
const isKind = ({ alternatives }: Slot, corpus: Corpus): boolean =>
  alternatives.some(({ term, weight }) => weight >= kindWeight && isCategory(term, corpus));
