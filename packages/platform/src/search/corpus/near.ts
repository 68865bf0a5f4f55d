import { grown } from './grown.js';

/** Edits that a word of this length may be off by: one from 4 letters, two from 8. */
export const editsAllowed = (word: string): number =>
  word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;

/**
 * Finds known words within some edits of a mistyped one. Words stand by length, each with a mask of the letters in it: an edit changes
 * two bits at most, so that one subtraction rules out nearly every word and only the rest are compared letter by letter.
 */
export class NearWords {
  readonly #byLength: SameLength[] = [];

  add(word: string, term: number): void {
    (this.#byLength[word.length] ??= new SameLength()).add(lettersOf(word), term);
  }

  /**
   * Visits the term of every word within so many edits: letters put in, left out, replaced, or two neighbours swapped.
   *
   * @see optimal string alignment distance
   */
  within(
    word: string,
    edits: number,
    nameOf: (term: number) => string,
    visit: (term: number) => void,
  ): void {
    const letters = lettersOf(word);
    for (let length = word.length - edits; length <= word.length + edits; length++)
      this.#byLength[length]?.like(letters, edits * 2, (term) => {
        if (isWithin(word, nameOf(term), edits)) visit(term);
      });
  }
}

class SameLength {
  #masks = new Int32Array(16);
  #terms = new Int32Array(16);
  #count = 0;

  add(mask: number, term: number): void {
    if (this.#count === this.#terms.length) {
      this.#masks = grown(this.#masks, this.#count * 2);
      this.#terms = grown(this.#terms, this.#count * 2);
    }
    this.#masks[this.#count] = mask;
    this.#terms[this.#count++] = term;
  }

  like(letters: number, differenceMax: number, visit: (term: number) => void): void {
    const masks = this.#masks;
    for (let at = 0; at < this.#count; at++)
      if (bitCount((masks[at] ?? 0) ^ letters) <= differenceMax) visit(this.#terms[at] ?? 0);
  }
}

/** Which letters a word has, a bit for each of a to z; other scripts share the bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters one of two words has and the other has not. */
export const lettersApart = (one: string, other: string): number =>
  bitCount(lettersOf(one) ^ lettersOf(other));

/** How many bits of a 32-bit number are set. */
export function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const rowLength = 256;
let [rowBefore, row, next] = [0, 1, 2].map(() => new Uint8Array(rowLength));

/** Whether two words are within so many edits; only the diagonal band that matters is worked out. */
function isWithin(one: string, other: string, limit: number): boolean {
  if (!rowBefore || !row || !next || one.length + 1 >= rowLength) return false;
  const far = limit + 1;
  for (let at = 0; at <= one.length; at++) row[at] = Math.min(at, far);
  for (let depth = 1; depth <= other.length; depth++) {
    const letter = other.charCodeAt(depth - 1);
    const first = Math.max(1, depth - limit);
    const last = Math.min(one.length, depth + limit);
    next[first - 1] = first === 1 ? Math.min(depth, far) : far;
    let least = next[first - 1] ?? far;
    for (let at = first; at <= last; at++) {
      const own = one.charCodeAt(at - 1);
      let edits = Math.min(
        (at === depth + limit ? far : (row[at] ?? far)) + 1,
        (next[at - 1] ?? far) + 1,
        (row[at - 1] ?? far) + (own === letter ? 0 : 1),
      );
      if (
        depth > 1 &&
        at > 1 &&
        own === other.charCodeAt(depth - 2) &&
        one.charCodeAt(at - 2) === letter
      )
        edits = Math.min(edits, (rowBefore[at - 2] ?? far) + 1);
      next[at] = edits;
      if (edits < least) least = edits;
    }
    if (least > limit) return false;
    [rowBefore, row, next] = [row, next, rowBefore];
  }
  return (row[one.length] ?? far) <= limit;
}
