import type { Corpus } from '../corpus/corpus.js';
import { impactBits, impactMax } from '../corpus/postings.js';

/** Slots of a query beyond these are not looked for: a bit for each in one number. */
export const slotsMax = 30;

/** How the postings of a term are taken. */
export interface Taking {
  /** What a term's full impact is worth, 0–1. */
  readonly weight: number;
  /** Postings with less are passed over. */
  readonly impactMin: number;
  /** Only listings that a slot before has found. */
  readonly isNarrow: boolean;
}

/**
 * Adds up what the slots of a query are worth in each listing: first what one slot's best term is worth, then that with all before.
 * What it reads and writes lies at the listings' places; what it has touched it remembers, so that forgetting costs no more than finding.
 */
export class Accumulator {
  readonly #corpus: Corpus;
  /** By place. */
  scores = new Float64Array(0);
  /** Slots that a listing has, by place, a bit for each. */
  bits = new Int32Array(0);
  /** Places that any slot has found, each once. */
  touched = new Int32Array(0);
  touchedCount = 0;
  #slotScores = new Float64Array(0);
  #touchedNow = new Int32Array(0);
  #touchedNowCount = 0;
  /** All that was found lies between these places. What belongs together lies together, so that they often are near. */
  #low = 0;
  #high = -1;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** Forgets the listings that the last query touched, not all there are. */
  reset(): void {
    const { extent } = this.#corpus;
    if (this.scores.length < extent) this.#grow(extent + (extent >> 2) + 64);
    const { scores, bits, touched } = this;
    for (let at = 0; at < this.touchedCount; at++) {
      const place = touched[at] ?? 0;
      scores[place] = 0;
      bits[place] = 0;
    }
    this.touchedCount = 0;
    this.#low = extent;
    this.#high = -1;
  }

  /** Notes the listings that hold a term, each with the best score of the slot so far. @returns how many the slot has now */
  touch(term: number, { weight, impactMin, isNarrow }: Taking): number {
    const [slotScores, touched, bits] = [this.#slotScores, this.#touchedNow, this.bits];
    const { alive } = this.#corpus;
    const list = isNarrow ? this.found(term) : this.#corpus.postings.read(term);
    if (!isNarrow) this.#widen(list);
    // An imported constant is looked up each time that it is read.
    const [impactMask, placeFrom, share] = [impactMax, impactBits, weight / impactMax];
    let count = this.#touchedNowCount;
    for (let at = 0; at < list.length; at++) {
      const posting = list[at] ?? 0;
      const impact = posting & impactMask;
      const place = posting >>> placeFrom;
      if (impact < impactMin || (isNarrow ? bits[place] === 0 : alive[place] === 0)) continue;
      const score = impact * share;
      const best = slotScores[place] ?? 0;
      if (best === 0) touched[count++] = place;
      if (score > best) slotScores[place] = score;
    }
    return (this.#touchedNowCount = count);
  }

  /** Ends a slot: what it is worth is added. @param bit the slot's @param worth how much its full score counts */
  add(bit: number, worth: number): void {
    const { scores, bits, touched } = this;
    const [slotScores, now] = [this.#slotScores, this.#touchedNow];
    let count = this.touchedCount;
    for (let at = 0; at < this.#touchedNowCount; at++) {
      const place = now[at] ?? 0;
      const before = bits[place] ?? 0;
      if (before === 0) touched[count++] = place;
      bits[place] = before | bit;
      scores[place] = (scores[place] ?? 0) + worth * (slotScores[place] ?? 0);
      slotScores[place] = 0;
    }
    this.touchedCount = count;
    this.#touchedNowCount = 0;
  }

  /** Postings of a term about where something was found. They hold until the next are read. */
  found(term: number, postings = this.#corpus.postings): Uint32Array {
    return postings.read(term, this.#low, this.#high);
  }

  #widen(list: Uint32Array): void {
    const [first, last] = [list[0], list[list.length - 1]];
    if (first === undefined || last === undefined) return;
    this.#low = Math.min(this.#low, first >>> impactBits);
    this.#high = Math.max(this.#high, last >>> impactBits);
  }

  #grow(size: number): void {
    this.scores = new Float64Array(size);
    this.bits = new Int32Array(size);
    this.touched = new Int32Array(size);
    this.#slotScores = new Float64Array(size);
    this.#touchedNow = new Int32Array(size);
    this.touchedCount = 0;
  }
}
