import type { CategoryRow } from '../../catalog/rows.js';
import type { Analyzer } from './analyzer.js';
import type { Terms } from './terms.js';

/** A mark that a word stands for, and how much that is worth beside the word itself in a title. */
export interface Alias {
  readonly mark: number;
  readonly weight: number;
}

/** What something is called in each language, and how much that is worth beside the word itself in a title. */
export interface Names {
  readonly names: Readonly<Record<string, string>>;
  readonly weight: number;
}

const none: readonly Alias[] = [];

/**
 * Words that find listings by what they are instead of by their text: names of categories in all their languages, values of
 * attributes, the seller. A listing holds one mark for each; the words lead to the mark, so that sixty words of a category's names
 * cost one posting.
 */
export class Aliases {
  readonly #byTerm = new Map<number, Alias[]>();
  readonly #named = new Set<number>();
  readonly #read = new WeakMap<Names['names'], readonly number[]>();
  readonly #analyzer: Analyzer;

  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer;
  }

  of(term: number): readonly Alias[] {
    return this.#byTerm.get(term) ?? none;
  }

  /** Whether any listing is found by a term, itself or through what it stands for. */
  isHeld(term: number, terms: Terms): boolean {
    return terms.holdersOf(term) > 0 || this.of(term).some(({ mark }) => terms.holdersOf(mark) > 0);
  }

  /** Lets the words of a mark's names lead to it, the nearest name first; asked once for each mark. */
  name(mark: number, names: () => Iterable<Names>): void {
    if (this.#named.has(mark)) return;
    this.#named.add(mark);
    for (const named of names())
      for (const term of this.#termsOf(named)) this.#add(term, { mark, weight: named.weight });
  }

  /** The names of a category are asked for again by everything below it. */
  #termsOf({ names }: Names): readonly number[] {
    let terms = this.#read.get(names);
    if (!terms) {
      const found = new Set<number>();
      for (const [locale, name] of Object.entries(names)) {
        this.#analyzer.read(name, locale, false);
        for (const term of this.#analyzer.found.subarray(0, this.#analyzer.count)) found.add(term);
      }
      this.#read.set(names, (terms = [...found]));
    }
    return terms;
  }

  #add(term: number, alias: Alias): void {
    const known = this.#byTerm.get(term);
    if (!known) this.#byTerm.set(term, [alias]);
    // The nearest name comes first and is worth most.
    else if (!known.some(({ mark }) => mark === alias.mark)) known.push(alias);
  }
}

const categoryWeight = 0.5;

/** A category's names and those of its ancestors, which are worth less the farther they are. */
export const categoryNames = (path: readonly CategoryRow[]): Names[] =>
  path.map(({ names }, depth) => ({ names, weight: categoryWeight / (depth + 1) }));
