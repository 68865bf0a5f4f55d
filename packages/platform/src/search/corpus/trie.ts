import { grown } from './grown.js';

const none = -1;

/**
 * Words as a tree of letters, in typed arrays: first child, next sibling, letter, term. Completions are a subtree, and words within
 * some edits are found by carrying one row of the edit table along each branch, leaving a branch when its row is too far off; the
 * vocabulary is never scanned.
 */
export class Trie {
  #firstChild = new Int32Array(256).fill(none);
  #nextSibling = new Int32Array(256).fill(none);
  #letters = new Uint16Array(256);
  #terms = new Int32Array(256).fill(none);
  #size = 1;

  add(word: string, term: number): void {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at);
      const child = this.#child(node, letter);
      node = child === none ? this.#append(node, letter) : child;
    }
    this.#terms[node] = term;
  }

  /** Visits the term of every word that begins with a prefix, at most so many letters longer. */
  startingWith(prefix: string, longerMax: number, visit: (term: number) => void): void {
    let node = 0;
    for (let at = 0; at < prefix.length; at++) {
      node = this.#child(node, prefix.charCodeAt(at));
      if (node === none) return;
    }
    this.#below(node, longerMax, visit);
  }

  /**
   * Visits the term of every word within so many edits: letters put in, left out, replaced, or two neighbours swapped.
   *
   * @see optimal string alignment distance
   */
  within(word: string, limit: number, visit: (term: number, edits: number) => void): void {
    const width = word.length + 1;
    const rows = Array.from({ length: width + limit + 1 }, () => new Uint8Array(width));
    for (let at = 0; at < width; at++) set(rows[0], at, at);
    this.#descend(word, limit, 0, 0, 0, rows, visit);
  }

  #descend(
    word: string,
    limit: number,
    node: number,
    depth: number,
    letter: number,
    rows: readonly Uint8Array[],
    visit: (term: number, edits: number) => void,
  ): void {
    const row = rows[depth];
    if (!row) return;
    const term = this.#terms[node] ?? none;
    const edits = row[word.length] ?? limit + 1;
    if (term !== none && edits <= limit) visit(term, edits);
    const next = rows[depth + 1];
    if (!next) return;
    for (
      let child = this.#firstChild[node] ?? none;
      child !== none;
      child = this.#nextSibling[child] ?? none
    ) {
      const own = this.#letters[child] ?? 0;
      if (nextRow(word, limit, own, letter, row, depth > 0 ? rows[depth - 1] : undefined, next))
        this.#descend(word, limit, child, depth + 1, own, rows, visit);
    }
  }

  #below(node: number, longerMax: number, visit: (term: number) => void): void {
    const term = this.#terms[node] ?? none;
    if (term !== none) visit(term);
    if (longerMax === 0) return;
    for (
      let child = this.#firstChild[node] ?? none;
      child !== none;
      child = this.#nextSibling[child] ?? none
    )
      this.#below(child, longerMax - 1, visit);
  }

  #child(node: number, letter: number): number {
    let child = this.#firstChild[node] ?? none;
    while (child !== none && this.#letters[child] !== letter)
      child = this.#nextSibling[child] ?? none;
    return child;
  }

  #append(parent: number, letter: number): number {
    const node = this.#size++;
    if (node === this.#terms.length) this.#grow();
    this.#letters[node] = letter;
    this.#nextSibling[node] = this.#firstChild[parent] ?? none;
    this.#firstChild[parent] = node;
    return node;
  }

  #grow(): void {
    const { length } = this.#terms;
    this.#firstChild = grown(this.#firstChild, length * 2).fill(none, length);
    this.#nextSibling = grown(this.#nextSibling, length * 2).fill(none, length);
    this.#terms = grown(this.#terms, length * 2).fill(none, length);
    this.#letters = grown(this.#letters, length * 2);
  }
}

/** The row of the edit table for one letter more. @returns whether any place of it is near enough to go on */
function nextRow(
  word: string,
  limit: number,
  letter: number,
  letterBefore: number,
  row: Uint8Array,
  rowBefore: Uint8Array | undefined,
  next: Uint8Array,
): boolean {
  let least = (row[0] ?? 0) + 1;
  next[0] = least;
  for (let at = 1; at <= word.length; at++) {
    const own = word.charCodeAt(at - 1);
    let edits = Math.min(
      (row[at] ?? 0) + 1,
      (next[at - 1] ?? 0) + 1,
      (row[at - 1] ?? 0) + (own === letter ? 0 : 1),
    );
    if (rowBefore && at > 1 && own === letterBefore && word.charCodeAt(at - 2) === letter)
      edits = Math.min(edits, (rowBefore[at - 2] ?? 0) + 1);
    next[at] = edits;
    if (edits < least) least = edits;
  }
  return least <= limit;
}

function set(row: Uint8Array | undefined, at: number, value: number): void {
  if (row) row[at] = value;
}

/** Edits that a word of this length may be off by: one from 4 letters, two from 8. */
export const editsAllowed = (word: string): number =>
  word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
