import type { Corpus } from '../corpus/corpus.js';
import type { Lexicon } from '../understand/lexicon.js';
import type { Wish } from '../understand/understood.js';
import { fold } from '../text/fold.js';
import { grams } from '../text/tokens.js';
import { synonymsOf } from './synonyms.js';

/** A term that would do, and how well. */
export interface Alternative {
  readonly term: number;
  readonly weight: number;
}

/** One thing to look for: any of its terms will do. */
export interface Slot {
  readonly wish: Wish;
  /** Term in the order of weight; empty when nobody knows the word. */
  readonly alternatives: readonly Alternative[];
  /** What it says for corrections and the debug answer. */
  readonly text: string;
}

const weights = {
  form: 1,
  mark: 0.9,
  near: 0.7,
  synonym: 0.7,
  completion: 0.55,
  kind: 0.4,
  otherKind: 0.4,
} as const;
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

function held(name: string, corpus: Corpus): number[] {
  const term = corpus.terms.find(name);
  return term !== undefined && corpus.isHeld(term) ? [term] : [];
}

function runSlots(wish: Wish, corpus: Corpus): Slot[] {
  const { raw, gram } = wish.item;
  const slots: Slot[] = [];
  if (raw.length < gram) {
    const whole = fold(raw);
    const terms = [
      ...new Set([
        ...held(whole, corpus),
        ...corpus.terms.completions(whole, (term) => corpus.isHeld(term)),
      ]),
    ];
    slots.push({
      wish,
      text: raw,
      alternatives: terms.flatMap((term) => withAliases(term, corpus)),
    });
  } else
    grams(0, raw.length, gram, (start, end) => {
      if (end - start < gram) return;
      const text = raw.slice(start, end);
      slots.push({
        wish,
        text,
        alternatives: held(fold(text), corpus).flatMap((term) => withAliases(term, corpus)),
      });
    });
  const known = slots.filter(({ alternatives }) => alternatives.length > 0);
  return known.length > 0 ? known : signSlots(wish, corpus);
}

/**
 * What a term stands for beside itself, which is worth less than the word in a title: the kind of thing that titles mean by it, the
 * categories that have it in their names, values of attributes, a seller. A "canapé" is a sofa before it is a "bout de canapé".
 */
function standsFor(term: number, corpus: Corpus): Alternative[] {
  const kind = corpus.kindOf(term);
  const named = corpus.aliases.of(term).flatMap(({ mark, weight }) => {
    const isOtherKind = kind !== undefined && mark !== kind && isCategory(mark, corpus);
    return corpus.terms.holdersOf(mark) === 0
      ? []
      : [{ term: mark, weight: isOtherKind ? weight * weights.otherKind : weight }];
  });
  return kind === undefined ? named : [{ term: kind, weight: weights.kind }, ...named];
}

/** Whether a term is the mark of a category. */
export const isCategory = (term: number, { terms }: Corpus): boolean =>
  terms.nameOf(term).startsWith('=category:');

const withAliases = (term: number, corpus: Corpus): Alternative[] => [
  { term, weight: weights.form },
  ...standsFor(term, corpus),
];

/** A run whose pairs nobody writes ("絲巾" where titles have "真絲圍巾") is looked for sign by sign. */
const signSlots = (wish: Wish, corpus: Corpus): Slot[] =>
  [...wish.item.raw].map((sign) => {
    const terms = new Set([
      ...held(fold(sign), corpus),
      ...corpus.terms.completions(fold(sign), (term) => corpus.isHeld(term)),
    ]);
    return {
      wish,
      text: sign,
      alternatives: [...terms].flatMap((term) => withAliases(term, corpus)),
    };
  });
