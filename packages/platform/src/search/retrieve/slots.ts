import type { Corpus } from '../corpus/corpus.js';
import type { Lexicon } from '../understand/lexicon.js';
import type { Wish } from '../understand/understood.js';
import { held, standsFor, weights, type Alternative } from './alternatives.js';
import { runSlots } from './run-slots.js';
import { synonymsOf } from './synonyms.js';

/** One thing to look for: any of its terms will do. */
export interface Slot {
  readonly wish: Wish;
  /** Term in the order of weight; empty when nobody knows the word. */
  readonly alternatives: readonly Alternative[];
  /** What it says for corrections and the debug answer; nothing when it only helps another slot. */
  readonly text: string;
}

/** What each letter more that is wrong in a mistyped word leaves of its weight. */
const doubtWorth = 0.95;

/**
 * What to look for, for each wish. The last word may be unfinished; a run of signs becomes its groups of signs, without those that
 * only the seam between two words makes.
 *
 * @param isLoose also words that are near to a known one, for when all together find nothing
 */
export function slotsOf(
  wishes: readonly Wish[],
  corpus: Corpus,
  lexicon: Lexicon,
  isLoose: boolean,
): Slot[] {
  return wishes.flatMap((wish, index) => {
    if (wish.item.kind === 'run') return runSlots(wish, corpus);
    return [wordSlot(wish, corpus, lexicon, { isLast: index === wishes.length - 1, isLoose })];
  });
}

function wordSlot(
  wish: Wish,
  corpus: Corpus,
  lexicon: Lexicon,
  { isLast, isLoose }: { isLast: boolean; isLoose: boolean },
): Slot {
  const found = new Map<number, number>();
  const add = (term: number, weight: number): void => {
    if (weight > (found.get(term) ?? 0)) found.set(term, weight);
  };
  const { item, marks } = wish;
  const isNumber = item.kind === 'number';
  const forms = isNumber
    ? held(String(item.value), corpus)
    : item.gram > 0
      ? held(item.folded, corpus)
      : lexicon.heldFormsOf(item.folded);
  // Nobody writes the word so: another ending of it is no likelier than a slip.
  const formWeight = item.near && item.from === undefined ? weights.near : weights.form;
  for (const term of forms) add(term, formWeight);
  for (const mark of marks) for (const term of held(mark, corpus)) add(term, weights.mark);
  if (wish.force !== 'not' && !isNumber) {
    const least = item.near?.[0]?.doubt ?? 0;
    for (const { term, doubt } of item.near ?? [])
      if (corpus.isHeld(term)) add(term, weights.near * doubtWorth ** (doubt - least));
    for (const word of synonymsOf(item.folded))
      for (const term of lexicon.heldFormsOf(word)) add(term, weights.synonym);
    // What nobody writes so may be a word with another ending, or one that is not finished.
    if (isLast && marks.length === 0 && item.from === undefined && !lexicon.isWritten(item.folded))
      for (const term of lexicon.completionsOf(item.folded)) add(term, weights.completion);
    if (isLoose && !item.near && forms.length === 0)
      for (const { term } of lexicon.nearestTo(item.folded)?.spellings ?? [])
        if (corpus.isHeld(term)) add(term, weights.near);
  }
  if (wish.force !== 'not')
    for (const [term, weight] of Array.from(found))
      for (const other of standsFor(term, corpus)) add(other.term, weight * other.weight);
  return {
    wish,
    text: item.gram > 0 ? item.raw : item.folded,
    alternatives: [...found]
      .map(([term, weight]) => ({ term, weight }))
      .sort((a, b) => b.weight - a.weight || a.term - b.term),
  };
}
