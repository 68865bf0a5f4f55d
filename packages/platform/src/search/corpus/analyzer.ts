import { classOf, letter } from '../text/classes.js';
import { fold } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { grams, scan, type TokenSink } from '../text/tokens.js';
import { measureOf, numberOf } from '../text/measures.js';
import { grown } from './grown.js';
import type { Pairs } from './pairs.js';
import type { Terms } from './terms.js';

/** The shortest part of a hyphenated word that is also found alone: "hand-rolled" by "rolled", "T-shirt" not by "t". */
const partLettersMin = 3;
/** Latin letters that belong to the signs after them: the T of "T恤", not the word before "製". */
const gluedLettersMax = 1;

/** Terms of one text in reading order with their places in it, and the pairs. Its lists are used again by the next text. */
export class Analyzer implements TokenSink {
  readonly #terms: Terms;
  readonly #pairs: Pairs;
  readonly #memos = new Map<string, Map<string, readonly number[]>>();
  #memo = new Map<string, readonly number[]>();
  #language = 'en';
  #text = '';
  #withPairs = false;
  #previous = -1;
  #number: number | undefined;
  #numberStart = 0;
  found = new Int32Array(256);
  /** Where each found term stands in the text. */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  count = 0;
  pairs = new Int32Array(64);
  pairCount = 0;

  constructor(terms: Terms, pairs: Pairs) {
    this.#terms = terms;
    this.#pairs = pairs;
  }

  /** Reads a text. @param withPairs whether words side by side are kept as pairs too */
  read(text: string, locale: string, withPairs: boolean): void {
    this.#language = locale.split('-', 1)[0] ?? locale;
    let memo = this.#memos.get(this.#language);
    if (!memo) this.#memos.set(this.#language, (memo = new Map<string, readonly number[]>()));
    this.#memo = memo;
    this.#text = text;
    this.#withPairs = withPairs;
    this.count = 0;
    this.pairCount = 0;
    this.pause();
    scan(text, this);
  }

  word(start: number, end: number): void {
    const raw = this.#text.slice(start, end);
    let terms = this.#memo.get(raw);
    if (!terms) this.#memo.set(raw, (terms = this.#termsOf(raw)));
    for (const term of terms) this.#push(term, start, end);
    this.#measure(raw, end);
    this.#pair(terms[0] ?? -1);
  }

  number(start: number, end: number): void {
    const value = numberOf(this.#text.slice(start, end));
    const term = this.#terms.intern(String(value));
    this.#push(term, start, end);
    this.#pair(term);
    this.#number = value;
    this.#numberStart = start;
  }

  run(start: number, end: number, signs: 'pairs' | 'threes'): void {
    const before = start - gluedLettersMax;
    const isGlued =
      before >= 0 &&
      classOf(this.#text.charCodeAt(before)) === letter &&
      !(before > 0 && classOf(this.#text.charCodeAt(before - 1)) === letter);
    if (this.#number !== undefined)
      this.#measure(this.#text.slice(start, Math.min(end, start + 4)), start);
    grams(isGlued ? before : start, end, signs === 'pairs' ? 2 : 3, this.#gram);
    this.pause();
  }

  pause(): void {
    this.#previous = -1;
    this.#number = undefined;
  }

  readonly #gram = (start: number, end: number): void => {
    const raw = this.#text.slice(start, end);
    let terms = this.#memo.get(raw);
    if (!terms) this.#memo.set(raw, (terms = [this.#spelled(fold(raw), fold(raw), false)]));
    this.#push(terms[0] ?? 0, start, end);
  };

  #termsOf(raw: string): readonly number[] {
    const parts = raw
      .split(/['’‘-]/)
      .filter((part) => part !== raw && part.length >= partLettersMin);
    const terms = new Set<number>();
    for (const word of [raw, ...parts].map(fold))
      if (word !== '') terms.add(this.#spelled(word, stem(word, this.#language), true));
    return [...terms];
  }

  #spelled(word: string, name: string, isWord: boolean): number {
    const term = this.#terms.intern(name);
    this.#terms.spellings.add(word, term, isWord);
    return term;
  }

  /** "15 inch" is found by its parts and as a whole, whatever the unit is called. */
  #measure(unit: string, end: number): void {
    if (this.#number === undefined) return;
    const measure = measureOf(this.#number, unit);
    if (measure !== undefined) this.#push(this.#terms.intern(measure), this.#numberStart, end);
    this.#number = undefined;
  }

  #pair(term: number): void {
    if (this.#withPairs && this.#previous >= 0) {
      if (this.pairCount === this.pairs.length) this.pairs = grown(this.pairs, this.pairCount * 2);
      this.pairs[this.pairCount++] = this.#pairs.intern(this.#previous, term);
    }
    this.#previous = term;
  }

  #push(term: number, start: number, end: number): void {
    if (this.count === this.found.length) {
      this.found = grown(this.found, this.count * 2);
      this.starts = grown(this.starts, this.count * 2);
      this.ends = grown(this.ends, this.count * 2);
    }
    this.found[this.count] = term;
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }
}
