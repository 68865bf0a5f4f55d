import { Labels } from './labels.js';
import { Pairs } from './pairs.js';

/** In how many titles of each language a term stands: what tells the language of a query. */
export class TitleLanguages {
  readonly #labels = new Labels();
  readonly #titles: number[] = [0];
  /** A term and the number of a language. */
  readonly #holders = new Pairs();

  /** The languages that titles are in. */
  all(): { readonly locale: string; readonly number: number; readonly titles: number }[] {
    return this.#titles.flatMap((titles, number) =>
      titles > 0 ? [{ locale: this.#labels.valueOf(number), number, titles }] : [],
    );
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
  holdersOf(term: number, language: number): number {
    const pair = this.#holders.find(term, language);
    return pair === undefined ? 0 : this.#holders.holdersOf(pair);
  }
}
