import type { Corpus } from '../corpus/corpus.js';
import { bitCount } from '../corpus/near.js';
import { impactBits } from '../corpus/postings.js';
import { titleImpact } from '../corpus/weights.js';
import type { Lexicon } from '../understand/lexicon.js';
import { Accumulator, slotsMax } from './accumulator.js';
import { covering, leastOf, weighCoverage, worthsOf } from './coverage.js';
import type { Slot } from './slots.js';

const phraseShare = 0.25;
/** What all results have tells them apart less than the words do. */
const conditionShare = 0.3;

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
  readonly #found: Accumulator;
  #places = new Int32Array(0);

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#found = new Accumulator(corpus);
  }

  /** The answer's arrays hold until the next call. */
  retrieve(allSlots: readonly Slot[], lexicon: Lexicon, frozen: Statistics | undefined): Retrieved {
    const slots = allSlots.slice(0, slotsMax);
    const found = this.#found;
    found.reset();
    let should = 0;
    for (const [index, { wish }] of slots.entries())
      if (wish.force === 'should') should |= 1 << index;
    const rarities = slots.map(() => 0);
    // Words first: of what a condition fits, only the listings that have a word are of interest.
    for (const isWord of [true, false])
      for (const [index, slot] of slots.entries())
        if ((slot.wish.force === 'should') === isWord)
          rarities[index] = this.#score(slot, 1 << index, {
            frozen: frozen?.rarities[index],
            isNarrow: !isWord && should !== 0,
          });
    this.#addPhrases(slots, lexicon, rarities);
    const { least, isComplete } =
      should === 0 ? { least: 0, isComplete: true } : leastOf(found, should, frozen?.least);
    this.#makeRoom();
    const places = should === 0 ? this.#all() : covering(found, { should, least }, this.#places);
    if (least < bitCount(should))
      weighCoverage(places, found, should, worthsOf(slots, rarities, this.#corpus));
    const { scores, bits } = found;
    return { places, scores, bits, statistics: { rarities, least }, isComplete };
  }

  /**
   * Adds what one slot is worth in each listing. @returns how rare the slot is
   *
   * @param isNarrow only in listings that have been found; the slot is then as rare as its commonest term
   */
  #score(
    { alternatives, wish }: Slot,
    bit: number,
    { frozen, isNarrow }: { frozen: number | undefined; isNarrow: boolean },
  ): number {
    const isNot = wish.force === 'not';
    const { size, terms } = this.#corpus;
    // What must not be there counts only in titles: a description may say "goes well with pink".
    const impactMin = isNot ? titleImpact : 0;
    let count = 0;
    let most = 0;
    for (const { term, weight } of alternatives) {
      if (weight === 0) continue;
      most = Math.max(most, terms.holdersOf(term));
      count = this.#found.touch(term, { weight, impactMin, isNarrow });
    }
    const holders = isNarrow ? most : count;
    const rarity = frozen ?? thousandths(Math.log(1 + (size - holders + 0.5) / (holders + 0.5)));
    this.#found.add(bit, isNot ? 0 : wish.force === 'should' ? rarity : conditionShare * rarity);
    return isNot ? 0 : rarity;
  }

  /** Words that stand side by side in the query and in the title are worth more. */
  #addPhrases(slots: readonly Slot[], lexicon: Lexicon, rarities: readonly number[]): void {
    const { scores, bits } = this.#found;
    for (let index = 0; index + 1 < slots.length; index++) {
      const [one, other] = [slots[index], slots[index + 1]];
      if (!one || !other || one.wish.force === 'not' || other.wish.force === 'not') continue;
      if (one.wish.item.kind === 'run' || other.wish.item.kind === 'run') continue;
      const worth = phraseShare * Math.min(rarities[index] ?? 0, rarities[index + 1] ?? 0);
      for (const pair of lexicon.pairsOf(one.text, other.text))
        for (const posting of this.#found.found(pair, this.#corpus.pairPostings)) {
          const place = posting >>> impactBits;
          // A pair of which neither word was found belongs to a listing that is gone.
          if (bits[place] !== 0) scores[place] = (scores[place] ?? 0) + worth;
        }
    }
  }

  /** Without words every listing fits them. */
  #all(): Int32Array {
    const { alive, extent } = this.#corpus;
    const places = this.#places;
    let count = 0;
    for (let place = 0; place < extent; place++) if (alive[place] === 1) places[count++] = place;
    return places.subarray(0, count);
  }

  #makeRoom(): void {
    const { extent } = this.#corpus;
    if (this.#places.length < extent) this.#places = new Int32Array(extent + (extent >> 2) + 64);
  }
}

/** Few digits, so that a cursor holds thirty of them; the first page ranks by the same. */
const thousandths = (value: number): number => Math.round(value * 1_000) / 1_000;
