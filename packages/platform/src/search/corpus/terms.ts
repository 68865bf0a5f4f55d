import { grown } from './grown.js';
import { editsAllowed, Trie } from './trie.js';

const completionsMax = 40;

/** A known word near a mistyped one. */
export interface Near {
  readonly term: number;
  readonly edits: number;
}

/**
 * The vocabulary: a number for every term, how many listings hold it, and the tree to complete and correct by. A term that no
 * listing holds any more is as good as unknown.
 */
export class Terms {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #trie = new Trie();
  /** Grams by their first sign: a tree would have thousands of branches at its root. */
  readonly #grams = new Map<string, number[]>();
  #holders = new Int32Array(1_024);

  get size(): number {
    return this.#names.length;
  }

  /** @param kind a `word` can be completed and corrected, a `gram` completed by its first sign, a `mark` is found only as it is */
  intern(name: string, kind: 'word' | 'gram' | 'mark'): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const term = this.#names.push(name) - 1;
    this.#numbers.set(name, term);
    if (term === this.#holders.length) this.#holders = grown(this.#holders, term * 2);
    if (kind === 'word') this.#trie.add(name, term);
    if (kind === 'gram') this.#addGram(name, term);
    return term;
  }

  find(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  nameOf(term: number): string {
    return this.#names[term] ?? '';
  }

  /** How many listings hold a term. */
  holdersOf(term: number): number {
    return this.#holders[term] ?? 0;
  }

  count(term: number, change: 1 | -1): void {
    this.#holders[term] = (this.#holders[term] ?? 0) + change;
  }

  /** Terms that begin with a prefix and that somebody holds, the most held first. */
  completions(prefix: string, isHeld: (term: number) => boolean): number[] {
    const found: number[] = [];
    const take = (term: number): void => {
      if (isHeld(term)) found.push(term);
    };
    this.#trie.startingWith(prefix, prefix.length < 3 ? 6 : 12, take);
    for (const term of this.#grams.get(prefix.slice(0, 1)) ?? [])
      if (this.nameOf(term).startsWith(prefix)) take(term);
    return found.sort((a, b) => this.#byHolders(a, b)).slice(0, completionsMax);
  }

  /** Terms within the edits that a word of this length may be off by and that somebody holds, the nearest first. */
  near(word: string, isHeld: (term: number) => boolean): Near[] {
    const limit = editsAllowed(word);
    const found: Near[] = [];
    if (limit > 0)
      this.#trie.within(word, limit, (term, edits) => {
        if (isHeld(term) && this.nameOf(term).length > 2) found.push({ term, edits });
      });
    return found.sort(
      (a, b) =>
        a.edits - b.edits ||
        Number(this.nameOf(b.term)[0] === word[0]) - Number(this.nameOf(a.term)[0] === word[0]) ||
        this.#byHolders(a.term, b.term),
    );
  }

  #addGram(name: string, term: number): void {
    const first = name.slice(0, 1);
    const others = this.#grams.get(first);
    if (others) others.push(term);
    else this.#grams.set(first, [term]);
  }

  #byHolders(a: number, b: number): number {
    return this.holdersOf(b) - this.holdersOf(a) || (this.nameOf(a) < this.nameOf(b) ? -1 : 1);
  }
}
