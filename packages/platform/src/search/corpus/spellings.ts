import { editsAllowed, NearWords } from './near.js';
import { Starts } from './starts.js';

/** A word as texts write it, and the term that it is found by: "handbags" is found by "handbag". */
export interface Spelling {
  readonly word: string;
  readonly term: number;
}

/** A word that a mistyped one may mean, and how unlikely that is beside others that are as near. */
export interface NearWord extends Spelling {
  readonly doubt: number;
}

/** The words that a mistyped one may mean: all that are as near as the nearest. */
export interface Nearest {
  readonly edits: number;
  readonly spellings: readonly NearWord[];
}

/**
 * Words as they are written, to complete and correct by: what is typed is compared with words, not with their stems, since
 * one slip in a short word is two in its stem.
 */
export class Spellings {
  readonly #known = new Map<string, number[]>();
  readonly #all: Spelling[] = [];
  readonly #starts = new Starts();
  readonly #near = new NearWords();

  /** @param isWord words can be corrected; signs of a script without spaces only completed */
  add(word: string, term: number, isWord: boolean): void {
    const terms = this.#known.get(word);
    if (terms?.includes(term)) return;
    if (terms) terms.push(term);
    else this.#known.set(word, [term]);
    const spelling = this.#all.push({ word, term }) - 1;
    this.#starts.add(word, spelling);
    if (isWord) this.#near.add(word, spelling);
  }

  /** Terms that exactly this word is found by. */
  termsOf(word: string): readonly number[] {
    return this.#known.get(word) ?? [];
  }

  /** Visits the term of each word that begins with a prefix. */
  completions(prefix: string, visit: (term: number) => void): void {
    this.#starts.startingWith(prefix, prefix.length < 3 ? 6 : 12, this.#wordOf, (spelling) =>
      visit(this.#termOf(spelling)),
    );
  }

  /** The nearest words within the edits that a word of this length may be off by, of those that somebody holds. */
  near(
    typed: string,
    isHeld: (term: number) => boolean,
  ): { readonly edits: number; readonly spellings: readonly Spelling[] } | undefined {
    for (let edits = 1; edits <= editsAllowed(typed); edits++) {
      const spellings: Spelling[] = [];
      this.#near.within(typed, edits, this.#wordOf, (index) => {
        const spelling = this.#all[index];
        if (spelling && spelling.word.length > 2 && isHeld(spelling.term)) spellings.push(spelling);
      });
      if (spellings.length > 0) return { edits, spellings };
    }
    return undefined;
  }

  readonly #wordOf = (spelling: number): string => this.#all[spelling]?.word ?? '';
  #termOf(spelling: number): number {
    return this.#all[spelling]?.term ?? 0;
  }
}
