import type { Corpus } from '../corpus/corpus.js';
import { bitCount } from '../corpus/near.js';
import { impactBits, impactMax } from '../corpus/postings.js';
import { titleImpact } from '../corpus/weights.js';
import type { Lexicon } from '../understand/lexicon.js';
import { isCategory, type Slot } from './slots.js';

/** Slots of a query beyond these are not looked for: a bit for each in one number. */
export const slotsMax = 30;
/** Listings that miss one of several words fill up a page that would be nearly empty. */
const fewMatches = 10;
const phraseShare = 0.25;
/** What all results have tells them apart less than the words do. */
const conditionShare = 0.3;
/** A listing that has only a part of the words is worth less than that part. */
const coveragePower = 1.5;
/** Of two words a listing has one of, the kind of thing counts more than what it is like: a watch for a man is a watch first. */
const kindWorth = 3;
const kindWeight = 0.4;

/** Numbers of a query that its later pages go on with, so that a changed index does not change their order. */
export interface Statistics {
  /** How rare each slot is. */
  readonly rarities: readonly number[];
  /** How many of the words a listing must have. */
  readonly least: number;
}

/** What the words found. */
export interface Retrieved {
  /** Places of the listings that have enough of the words, in no particular order. */
  readonly places: Int32Array;
  /** Text score by place, 0 or more. */
  readonly scores: Float64Array;
  /** Slots that a listing has, by place, a bit for each; slots of conditions among them. */
  readonly bits: Int32Array;
  readonly statistics: Statistics;
  /** Whether some listing has every word. */
  readonly isComplete: boolean;
}

/** Finds and scores the listings for the slots of a query, by the postings alone: no text is looked at. */
export class Retriever {
  readonly #corpus: Corpus;
  #scores = new Float64Array(0);
  #slotScores = new Float64Array(0);
  #bits = new Int32Array(0);
  /** Listings that any slot has found so far, and those of the slot at hand. */
  #touched = new Int32Array(0);
  #touchedCount = 0;
  #touchedNow = new Int32Array(0);
  #found = new Int32Array(0);

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** The answer's arrays hold until the next call. */
  retrieve(allSlots: readonly Slot[], lexicon: Lexicon, frozen: Statistics | undefined): Retrieved {
    const slots = allSlots.slice(0, slotsMax);
    this.#reset();
    let should = 0;
    for (const [index, { wish }] of slots.entries())
      if (wish.force === 'should') should |= 1 << index;
    const rarities = slots.map(() => 0);
    // Words first: of what a condition fits, only the listings that have a word are of interest.
    for (const isWord of [true, false])
      for (const [index, slot] of slots.entries())
        if ((slot.wish.force === 'should') === isWord)
          rarities[index] = this.#score(slot, index, {
            frozen: frozen?.rarities[index],
            isNarrow: !isWord && should !== 0,
          });
    this.#addPhrases(slots, lexicon, rarities);
    const { least, isComplete } = this.#leastOf(should, frozen?.least);
    const count = should === 0 ? this.#collectAll() : this.#collect(should, least);
    this.#weighCoverage(count, should, slots, rarities);
    return {
      places: this.#found.subarray(0, count),
      scores: this.#scores,
      bits: this.#bits,
      statistics: { rarities, least },
      isComplete,
    };
  }

  /** Forgets the listings that the last query touched, not all there are. */
  #reset(): void {
    const { extent } = this.#corpus;
    if (this.#scores.length < extent) {
      const size = extent + (extent >> 2) + 64;
      this.#scores = new Float64Array(size);
      this.#slotScores = new Float64Array(size);
      this.#bits = new Int32Array(size);
      this.#touched = new Int32Array(size);
      this.#touchedNow = new Int32Array(size);
      this.#found = new Int32Array(size);
    }
    const [scores, bits, touched] = [this.#scores, this.#bits, this.#touched];
    for (let at = 0; at < this.#touchedCount; at++) {
      const place = touched[at] ?? 0;
      scores[place] = 0;
      bits[place] = 0;
    }
    this.#touchedCount = 0;
  }

  /**
   * Adds what one slot is worth in each listing. @returns how rare the slot is
   *
   * @param isNarrow only in listings that have been found; the slot is then as rare as its commonest term
   */
  #score(
    { alternatives, wish }: Slot,
    index: number,
    { frozen, isNarrow }: { frozen: number | undefined; isNarrow: boolean },
  ): number {
    const isNot = wish.force === 'not';
    const { size, terms } = this.#corpus;
    let count = 0;
    let most = 0;
    for (const { term, weight } of alternatives) {
      if (weight === 0) continue;
      most = Math.max(most, terms.holdersOf(term));
      // What must not be there counts only in titles: a description may say "goes well with pink".
      count = this.#touch(term, {
        share: weight / impactMax,
        impactMin: isNot ? titleImpact : 0,
        isNarrow,
        count,
      });
    }
    const holders = isNarrow ? most : count;
    const rarity = frozen ?? thousandths(Math.log(1 + (size - holders + 0.5) / (holders + 0.5)));
    this.#add(
      count,
      1 << index,
      isNot ? 0 : wish.force === 'should' ? rarity : conditionShare * rarity,
    );
    return isNot ? 0 : rarity;
  }

  /** Notes the listings that hold a term, each with the best score of the slot so far. @returns how many the slot has now */
  #touch(
    term: number,
    {
      share,
      impactMin,
      isNarrow,
      count: before,
    }: { share: number; impactMin: number; isNarrow: boolean; count: number },
  ): number {
    const [slotScores, touched, bits] = [this.#slotScores, this.#touchedNow, this.#bits];
    const { alive, postings } = this.#corpus;
    const list = postings.read(term);
    // An imported constant is looked up each time that it is read.
    const [impactMask, placeFrom] = [impactMax, impactBits];
    let count = before;
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
    return count;
  }

  #add(holders: number, bit: number, worth: number): void {
    const [slotScores, now, touched, bits, scores] = [
      this.#slotScores,
      this.#touchedNow,
      this.#touched,
      this.#bits,
      this.#scores,
    ];
    let count = this.#touchedCount;
    for (let at = 0; at < holders; at++) {
      const place = now[at] ?? 0;
      const before = bits[place] ?? 0;
      if (before === 0) touched[count++] = place;
      bits[place] = before | bit;
      scores[place] = (scores[place] ?? 0) + worth * (slotScores[place] ?? 0);
      slotScores[place] = 0;
    }
    this.#touchedCount = count;
  }

  /** Words that stand side by side in the query and in the title are worth more. */
  #addPhrases(slots: readonly Slot[], lexicon: Lexicon, rarities: readonly number[]): void {
    const scores = this.#scores;
    for (let index = 0; index + 1 < slots.length; index++) {
      const [one, other] = [slots[index], slots[index + 1]];
      if (!one || !other || one.wish.force === 'not' || other.wish.force === 'not') continue;
      if (one.wish.item.kind === 'run' || other.wish.item.kind === 'run') continue;
      const worth = phraseShare * Math.min(rarities[index] ?? 0, rarities[index + 1] ?? 0);
      for (const pair of lexicon.pairsOf(one.text, other.text))
        for (const posting of this.#corpus.pairPostings.read(pair)) {
          const place = posting >>> impactBits;
          // A pair of which neither word was found belongs to a listing that is gone.
          if (this.#bits[place] !== 0) scores[place] = (scores[place] ?? 0) + worth;
        }
    }
  }

  /** How many of the words are asked for: all, or as many as some listing has. */
  #leastOf(should: number, frozen: number | undefined): { least: number; isComplete: boolean } {
    if (should === 0) return { least: 0, isComplete: true };
    const wanted = bitCount(should);
    const counts = new Int32Array(slotsMax + 1);
    const [bits, touched] = [this.#bits, this.#touched];
    for (let at = 0; at < this.#touchedCount; at++) {
      const count = bitCount((bits[touched[at] ?? 0] ?? 0) & should);
      counts[count] = (counts[count] ?? 0) + 1;
    }
    const complete = counts[wanted] ?? 0;
    const isComplete = complete > 0;
    if (frozen !== undefined) return { least: frozen, isComplete };
    let least = wanted;
    while (least > 1 && counts[least] === 0) least--;
    if (wanted >= 2 && least === wanted && complete < fewMatches) least--;
    return { least, isComplete };
  }

  #collect(should: number, least: number): number {
    const [bits, touched, found] = [this.#bits, this.#touched, this.#found];
    let count = 0;
    for (let at = 0; at < this.#touchedCount; at++) {
      const place = touched[at] ?? 0;
      if (bitCount((bits[place] ?? 0) & should) >= least) found[count++] = place;
    }
    return count;
  }

  /** Without words every listing fits them. */
  #collectAll(): number {
    const { alive, extent } = this.#corpus;
    const found = this.#found;
    let count = 0;
    for (let place = 0; place < extent; place++) if (alive[place] === 1) found[count++] = place;
    return count;
  }

  /** Whether a word says what kind of thing is wanted: the name of a category. */
  #isKind({ alternatives }: Slot): boolean {
    return alternatives.some(
      ({ term, weight }) => weight >= kindWeight && isCategory(term, this.#corpus),
    );
  }

  #weighCoverage(
    count: number,
    should: number,
    slots: readonly Slot[],
    rarities: readonly number[],
  ): void {
    let worths: readonly number[] | undefined;
    let all = 0;
    for (let at = 0; at < count; at++) {
      const place = this.#found[at] ?? 0;
      const bits = (this.#bits[place] ?? 0) & should;
      if (bits === should) continue;
      if (!worths) {
        worths = slots.map((slot, index) =>
          slot.wish.force === 'should'
            ? (rarities[index] ?? 0) * (this.#isKind(slot) ? kindWorth : 1)
            : 0,
        );
        all = worths.reduce((sum, worth) => sum + worth, 0);
      }
      if (all === 0) return;
      let own = 0;
      for (let rest = bits; rest !== 0; rest &= rest - 1)
        own += worths[31 - Math.clz32(rest & -rest)] ?? 0;
      this.#scores[place] = (this.#scores[place] ?? 0) * (own / all) ** coveragePower;
    }
  }
}

/** Few digits, so that a cursor holds thirty of them; the first page ranks by the same. */
const thousandths = (value: number): number => Math.round(value * 1_000) / 1_000;
