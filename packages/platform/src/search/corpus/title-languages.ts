import { Labels } from './labels.js';
import { Pairs } from './pairs.js';

/** In how many titles of each language a term stands: what tells the language of a query. */
export class TitleLanguages {
  readonly #labels = new Labels();
  readonly #titles: number[] = [];
  /** A term and the number of a language. */
  readonly #holders = new Pairs();

  /** The languages that titles are in. */
  *all(): Generator<{ readonly locale: string; readonly titles: number }> {
    for (let language = 1; language < this.#labels.size; language++) {
      const titles = this.#titles[language] ?? 0;
      if (titles > 0) yield { locale: this.#labels.valueOf(language), titles };
    }
  }

  numberOf(locale: string): number {
    return this.#labels.intern(locale);
  }

  intern(term: number, language: number): number {
    return this.#holders.intern(term, language);
  }

  count(inLanguage: number, change: 1 | -1): void {
    this.#holders.count(inLanguage, change);
  }

  countTitle(locale: string, change: 1 | -1): void {
    const language = this.numberOf(locale);
    this.#titles[language] = (this.#titles[language] ?? 0) + change;
  }

  /** How many titles of a language have a term. */
  holdersOf(term: number, locale: string): number {
    const pair = this.#holders.find(term, this.numberOf(locale));
    return pair === undefined ? 0 : this.#holders.holdersOf(pair);
  }
}
