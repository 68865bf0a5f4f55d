import type { Analyzer } from './analyzer.js';

/** Titles of one language that are kept. */
const titlesMax = 2_048;

/** The terms of a title, and where each stands. */
export interface ReadTitle {
  readonly terms: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Reads titles to be highlighted. What was shown lately is shown again: on the next keystroke, with the next filter. */
export class TitleReader {
  readonly #analyzer: Analyzer;
  readonly #titles = new Map<string, Map<string, ReadTitle>>();

  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer;
  }

  read(title: string, locale: string): ReadTitle {
    let titles = this.#titles.get(locale);
    if (!titles || titles.size >= titlesMax)
      this.#titles.set(locale, (titles = new Map<string, ReadTitle>()));
    let read = titles.get(title);
    if (!read) {
      const analyzer = this.#analyzer;
      analyzer.read(title, locale, false);
      const part = (numbers: Int32Array): number[] => [...numbers.subarray(0, analyzer.count)];
      read = {
        terms: part(analyzer.found),
        starts: part(analyzer.starts),
        ends: part(analyzer.ends),
      };
      titles.set(title, read);
    }
    return read;
  }
}
