import { grown } from './grown.js';
import { editsAllowed, NearWords } from './near.js';
import { Starts } from './starts.js';

const completionsMax = 40;

/**
 * The vocabulary: a number for every term, how many listings hold it, and what completes and corrects. A term that no listing holds
 * any more is as good as unknown.
 */
export class Terms {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #starts = new Starts();
  readonly #near = new NearWords();
  #holders = new Int32Array(1_024);

  get size(): number {
    return this.#names.length;
  }

  /** @param kind a `word` can be completed and corrected, a `gram` completed, a `mark` is found only as it is */
  intern(name: string, kind: 'word' | 'gram' | 'mark'): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const term = this.#names.push(name) - 1;
    this.#numbers.set(name, term);
    if (term === this.#holders.length) this.#holders = grown(this.#holders, term * 2);
    if (kind !== 'mark') this.#starts.add(name, term);
    if (kind === 'word') this.#near.add(name, term);
    return term;
  }

  find(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  readonly nameOf = (term: number): string => this.#names[term] ?? '';

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
    this.#starts.startingWith(prefix, prefix.length < 3 ? 6 : 12, this.nameOf, (term) => {
      if (!isHeld(term)) return;
      const last = found[completionsMax - 1];
      if (last !== undefined && this.#byHolders(term, last) > 0) return;
      let at = found.push(term) - 1;
      for (; at > 0 && this.#byHolders(term, found[at - 1] ?? 0) < 0; at--)
        found[at] = found[at - 1] ?? 0;
      found[at] = term;
      if (found.length > completionsMax) found.pop();
    });
    return found;
  }

  /** The terms nearest to a word that somebody holds, within the edits that a word of its length may be off by; the likeliest first. */
  near(word: string, isHeld: (term: number) => boolean): number[] {
    const itself = this.find(word);
    if (itself !== undefined && isHeld(itself)) return [itself];
    const found: number[] = [];
    for (let edits = 1; edits <= editsAllowed(word) && found.length === 0; edits++)
      this.#near.within(word, edits, this.nameOf, (term) => {
        if (this.nameOf(term).length > 2 && isHeld(term)) found.push(term);
      });
    return found.sort(
      (a, b) =>
        Number(this.nameOf(b)[0] === word[0]) - Number(this.nameOf(a)[0] === word[0]) ||
        this.#byHolders(a, b),
    );
  }

  #byHolders(a: number, b: number): number {
    return this.holdersOf(b) - this.holdersOf(a) || (this.nameOf(a) < this.nameOf(b) ? -1 : 1);
  }
}
