import type { SearchDocument } from '../search-index.js';
import type { Analyzer } from './analyzer.js';
import type { TitleLanguages } from './title-languages.js';
import { grown } from './grown.js';
import { impactMax } from './postings.js';

const titleWeight = 1;
const descriptionWeight = 0.15;
/** BM25's saturation. Titles are short, so a repeated word says little. */
const saturation = 0.6;
/** How much a long field is worth less. The usual lengths are fixed, so that one listing's weight never depends on the others. */
const lengthShare = 0.3;
const usualTitleLength = 8;
const usualDescriptionLength = 30;

const normOf = (length: number, usual: number): number =>
  1 + lengthShare * Math.max(0, length / usual - 1);
const impactOf = (weight: number): number =>
  Math.max(1, Math.round((impactMax * weight) / (weight + saturation)));

/** From this impact up a term stands in a title: no description reaches it. */
export const titleImpact = impactOf(0.3);

/**
 * What each term of a listing weighs: BM25F over title and description, worked out for each language alone and the best of them kept.
 * A listing in ten languages is not ten times as much about silk.
 */
export class TermWeights {
  readonly #analyzer: Analyzer;
  #best = new Float64Array(1_024);
  #current = new Float64Array(1_024);
  /** The description in which a term was last seen; a description counts a word once. */
  #seenIn = new Int32Array(1_024);
  #reading = 0;
  #terms = new Int32Array(256);
  #count = 0;
  readonly #ofLanguage: number[] = [];
  /** Pairs of the titles, each once: when each was last seen tells whether it was in this listing. */
  readonly #pairs: number[] = [];
  #pairSeenIn = new Int32Array(1_024);
  #listing = 0;
  readonly #languages: TitleLanguages;
  readonly #inLanguages: number[] = [];

  constructor(analyzer: Analyzer, languages: TitleLanguages) {
    this.#analyzer = analyzer;
    this.#languages = languages;
  }

  /** Works out the weights of a listing's terms; `forEach` gives them until the next call. */
  weigh(texts: SearchDocument['texts']): void {
    for (let index = 0; index < this.#count; index++) this.#best[this.#terms[index] ?? 0] = 0;
    this.#count = 0;
    this.#pairs.length = 0;
    this.#inLanguages.length = 0;
    this.#listing++;
    for (const locale of Object.keys(texts)) {
      const text = texts[locale];
      if (!text) continue;
      this.#title(text.title, locale);
      this.#description(text.description, locale);
      this.#keepBest();
    }
  }

  forEach(visit: (term: number, impact: number) => void): void {
    for (let index = 0; index < this.#count; index++) {
      const term = this.#terms[index] ?? 0;
      visit(term, impactOf(this.#best[term] ?? 0));
    }
  }

  forEachPair(visit: (pair: number) => void): void {
    for (const pair of this.#pairs) visit(pair);
  }

  /** Each term of a title in its language, as `TitleLanguages` numbers them. */
  forEachInLanguage(visit: (inLanguage: number) => void): void {
    for (const inLanguage of this.#inLanguages) visit(inLanguage);
  }

  #title(title: string, locale: string): void {
    const analyzer = this.#analyzer;
    analyzer.read(title, locale, true);
    const weight = titleWeight / normOf(analyzer.count, usualTitleLength);
    const language = this.#languages.numberOf(locale);
    for (let index = 0; index < analyzer.count; index++) {
      const term = analyzer.found[index] ?? 0;
      if (this.#add(term, weight)) this.#inLanguages.push(this.#languages.intern(term, language));
    }
    for (let index = 0; index < analyzer.pairCount; index++) {
      const pair = analyzer.pairs[index] ?? 0;
      if (pair >= this.#pairSeenIn.length) this.#pairSeenIn = grown(this.#pairSeenIn, pair * 2);
      if (this.#pairSeenIn[pair] !== this.#listing) this.#pairs.push(pair);
      this.#pairSeenIn[pair] = this.#listing;
    }
  }

  #description(description: string, locale: string): void {
    const analyzer = this.#analyzer;
    analyzer.read(description, locale, false);
    const weight = descriptionWeight / normOf(analyzer.count, usualDescriptionLength);
    this.#reading++;
    for (let index = 0; index < analyzer.count; index++) {
      const term = analyzer.found[index] ?? 0;
      if (term < this.#seenIn.length && this.#seenIn[term] === this.#reading) continue;
      this.#add(term, weight);
      this.#seenIn[term] = this.#reading;
    }
  }

  /** @returns whether the term is new in this language */
  #add(term: number, weight: number): boolean {
    if (term >= this.#best.length) this.#grow(term);
    const before = this.#current[term] ?? 0;
    if (before === 0) this.#ofLanguage.push(term);
    this.#current[term] = before + weight;
    return before === 0;
  }

  #keepBest(): void {
    for (const term of this.#ofLanguage) {
      const weight = this.#current[term] ?? 0;
      this.#current[term] = 0;
      const best = this.#best[term] ?? 0;
      if (best === 0) {
        if (this.#count === this.#terms.length) this.#terms = grown(this.#terms, this.#count * 2);
        this.#terms[this.#count++] = term;
      }
      if (weight > best) this.#best[term] = weight;
    }
    this.#ofLanguage.length = 0;
  }

  #grow(term: number): void {
    const size = Math.max(term + 1, this.#best.length * 2);
    this.#best = grown(this.#best, size);
    this.#current = grown(this.#current, size);
    this.#seenIn = grown(this.#seenIn, size);
  }
}
