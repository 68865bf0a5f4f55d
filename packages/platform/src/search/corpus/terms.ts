import { grown } from './grown.js';
import { lettersApart } from './near.js';
import { Spellings, type Nearest } from './spellings.js';

const completionsMax = 40;

/** The vocabulary: a number for every term, how many listings hold it, and how it is written. A term that no listing holds any more is as good as unknown. */
export class Terms {
  readonly spellings = new Spellings();
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  #holders = new Int32Array(1_024);

  get size(): number {
    return this.#names.length;
  }

  intern(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const term = this.#names.push(name) - 1;
    this.#numbers.set(name, term);
    if (term === this.#holders.length) this.#holders = grown(this.#holders, term * 2);
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

  /** Terms of words that begin with a prefix and that somebody holds, the most held first. */
  completions(prefix: string, isHeld: (term: number) => boolean): number[] {
    const found: number[] = [];
    this.spellings.completions(prefix, (term) => {
      if (found.includes(term) || !isHeld(term)) return;
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

  /**
   * The words nearest to a mistyped one that somebody holds. Those first that have the same letters: one that is left out, doubled or
   * swapped can be so in few places, while a wrong one is any of twenty-five; and a shopper's word names a thing. Then those that begin
   * alike and that most listings have.
   */
  near(
    typed: string,
    isHeld: (term: number) => boolean,
    isThing: (term: number) => boolean,
  ): Nearest | undefined {
    const nearest = this.spellings.near(typed, isHeld);
    return (
      nearest && {
        edits: nearest.edits,
        spellings: nearest.spellings
          .map((spelling) => ({
            ...spelling,
            doubt: lettersApart(spelling.word, typed) + (isThing(spelling.term) ? 0 : 1),
          }))
          .sort(
            (a, b) =>
              a.doubt - b.doubt ||
              Number(b.word[0] === typed[0]) - Number(a.word[0] === typed[0]) ||
              this.#byHolders(a.term, b.term) ||
              (a.word < b.word ? -1 : 1),
          ),
      }
    );
  }

  #byHolders(a: number, b: number): number {
    return (
      this.holdersOf(b) - this.holdersOf(a) ||
      (this.nameOf(a) < this.nameOf(b) ? -1 : Number(a !== b))
    );
  }
}
