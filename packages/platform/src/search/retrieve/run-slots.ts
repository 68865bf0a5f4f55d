import type { Corpus } from '../corpus/corpus.js';
import { fold } from '../text/fold.js';
import { grams } from '../text/tokens.js';
import type { Wish } from '../understand/understood.js';
import { held, standsFor, weights, type Alternative } from './alternatives.js';
import type { Slot } from './slots.js';

/** Korean has spaces: where a run ends, a word ends. */
const hangul = /\p{Script=Hangul}$/u;

/** A slot for each group of signs of a run, without those that only the seam between two words makes. */
export function runSlots(wish: Wish, corpus: Corpus): Slot[] {
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
      alternatives: withAliases(terms, corpus),
    });
  } else
    grams(0, raw.length, gram, (start, end) => {
      if (end - start < gram) return;
      const text = raw.slice(start, end);
      slots.push({
        wish,
        text,
        alternatives: withAliases(held(fold(text), corpus), corpus),
      });
    });
  const known = slots.filter(({ alternatives }) => alternatives.length > 0);
  if (known.length === 0) return signSlots(wish, corpus);
  return wish.force === 'should' && raw.length >= gram && hangul.test(raw)
    ? [...known, endSlot(wish, corpus)]
    : known;
}

/** Raises what has the run as the end of a word, which titles hold as its last sign alone: "노트" is a notebook before it is a "노트북". */
const endSlot = (wish: Wish, corpus: Corpus): Slot => ({
  wish: { ...wish, force: 'may' },
  text: '',
  alternatives: held(fold(wish.item.raw.slice(-1)), corpus).map((term) => ({
    term,
    weight: weights.form,
  })),
});

/** Terms and what they stand for, each once with the most that it is worth. */
function withAliases(terms: Iterable<number>, corpus: Corpus): Alternative[] {
  const found = new Map<number, number>();
  for (const term of terms)
    for (const each of [{ term, weight: weights.form }, ...standsFor(term, corpus)])
      if (each.weight > (found.get(each.term) ?? 0)) found.set(each.term, each.weight);
  return Array.from(found, ([term, weight]) => ({ term, weight }));
}

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
      alternatives: withAliases(terms, corpus),
    };
  });
