import type { Corpus } from '../corpus/corpus.js';
import type { Nearest } from '../corpus/spellings.js';
import { stems } from '../text/stem.js';
import { fold } from '../text/fold.js';
import { vocabulary } from '../words/vocabulary.js';

/** What understanding asks the catalogue: which words it knows, which stand side by side, and what a mistyped one may mean. */
export class Lexicon {
  readonly #corpus: Corpus;
  #brands = new Map<string, string>();
  #brandCount = -1;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    for (const [phrase, meanings] of vocabulary().phrases)
      if (/^[\p{L}]{4,}$/u.test(phrase) && meanings.some(({ isStem }) => !isStem))
        corpus.terms.spellings.add(phrase, corpus.terms.intern(phrase), true);
  }

  /** Terms that a folded word may be written as and that some listing holds. */
  heldFormsOf(word: string): number[] {
    return stems(word).flatMap((form) => {
      const term = this.#corpus.terms.find(form);
      return term !== undefined && this.#corpus.isHeld(term) ? [term] : [];
    });
  }

  isKnown(word: string): boolean {
    return vocabulary().words.has(word) || this.heldFormsOf(word).length > 0;
  }

  /** Whether the vocabulary or some listing writes a word exactly so. */
  isWritten(word: string): boolean {
    return (
      vocabulary().words.has(word) ||
      this.#corpus.terms.spellings.termsOf(word).some((term) => this.#corpus.isHeld(term))
    );
  }

  /** Whether two words stand side by side in some title. */
  isPair(first: string, second: string): boolean {
    return this.pairsOf(first, second).length > 0;
  }

  pairsOf(first: string, second: string): number[] {
    const heads = stems(first).flatMap((form) => this.#corpus.terms.find(form) ?? []);
    const tails = stems(second).flatMap((form) => this.#corpus.terms.find(form) ?? []);
    return heads.flatMap((head) =>
      tails.flatMap((tail) => this.#corpus.pairs.find(head, tail) ?? []),
    );
  }

  completionsOf(prefix: string): number[] {
    return this.#corpus.terms.completions(prefix, (term) => this.#corpus.isHeld(term));
  }

  /** What a mistyped word may mean, the likeliest first, and by how many edits it is off. "wath" is a watch before it is "with". */
  nearestTo(word: string): Nearest | undefined {
    const { terms } = this.#corpus;
    const nearest = terms.near(
      word,
      (term) => this.#corpus.isHeld(term) || vocabulary().phrases.has(terms.nameOf(term)),
      (term) => this.#corpus.kindOf(term) !== undefined,
    );
    const telling = nearest?.spellings.filter(({ word: each }) => !isStop(each)) ?? [];
    return nearest && telling.length > 0 ? { ...nearest, spellings: telling } : nearest;
  }

  nameOf(term: number): string {
    return this.#corpus.terms.nameOf(term);
  }

  holdersOf(term: number): number {
    return this.#corpus.terms.holdersOf(term);
  }

  /** The brand that a folded phrase names, as listings write it. */
  brandOf(phrase: string): string | undefined {
    const labels = this.#corpus.columns.attributes.get('brand')?.labels;
    if (labels && labels.size !== this.#brandCount) {
      this.#brandCount = labels.size;
      for (let number = 1; number < labels.size; number++)
        for (const brand of labels.valuesOf(number))
          this.#brands.set(brand.split(/[ _]/).map(fold).join(' '), brand);
    }
    return this.#brands.get(phrase);
  }
}

/** Whether a word is only ever said around what is meant. */
const isStop = (word: string): boolean =>
  vocabulary()
    .phrases.get(word)
    ?.every(({ kind }) => kind === 'stop') ?? false;
