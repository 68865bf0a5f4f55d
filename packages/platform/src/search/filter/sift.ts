import type { Corpus } from '../corpus/corpus.js';
import type { Retrieved } from '../retrieve/retrieve.js';
import type { Condition } from './condition.js';
import { mark } from './mark.js';
import { Counter, type Tally } from './tally.js';

/** What passes, and what each value of each field would bring. */
export interface Sifted {
  /** Places of the listings that pass every condition. */
  readonly places: Int32Array;
  readonly tallies: readonly Tally[];
  /** Places of those that pass, or fail only conditions on the price, or only one on the rating. */
  readonly priced: Int32Array;
  readonly rated: Int32Array;
  /** How many listings each condition hides. */
  readonly hidden: readonly number[];
}

/** Fields of conditions with a bit of their own. The others share two, so that failing one never looks like failing one alone. */
const fieldsMax = 30;
const sharedBits = 0xc000_0000 | 0;

/**
 * Applies all conditions and counts all facets: a listing that fails one field only still counts for that field, so that choosing a
 * second value of it shows what it would add. Its lists are used again by the next search.
 */
export class Sifter {
  #failed = new Int32Array(256);
  #passing = new Int32Array(256);
  /** Places that fail one field alone, and its bit. */
  #near = new Int32Array(256);
  #nearBits = new Int32Array(256);
  #nearCount = 0;
  readonly #counter: Counter;

  constructor(corpus: Corpus) {
    this.#counter = new Counter(corpus.columns);
  }

  /** The answer's arrays hold until the next call. */
  sift({ places, bits }: Retrieved, conditions: readonly Condition[]): Sifted {
    const fields = [...new Set(conditions.map(({ field }) => field))];
    const bitOf = (field: string): number => {
      const index = fields.indexOf(field);
      return index < 0 ? 0 : index < fieldsMax ? 1 << index : sharedBits;
    };
    const hidden = this.#mark(places, bits, conditions, bitOf);
    const passing = this.#part(places);
    return {
      places: passing,
      tallies: this.#counter.tallies(passing, (field) => this.#only(bitOf(field))),
      priced: joined(passing, this.#only(bitOf('price'))),
      rated: joined(passing, this.#only(bitOf('rating'))),
      hidden,
    };
  }

  /** How many pass every condition. */
  count({ places, bits }: Retrieved, conditions: readonly Condition[]): number {
    this.#mark(places, bits, conditions, () => 1);
    let count = 0;
    for (let at = 0; at < places.length; at++) if (this.#failed[at] === 0) count++;
    return count;
  }

  /** Notes for each listing which conditions it fails. @returns how many each hides */
  #mark(
    places: Int32Array,
    bits: Int32Array,
    conditions: readonly Condition[],
    bitOf: (field: string) => number,
  ): number[] {
    this.#reset(places.length);
    return conditions.map((condition) =>
      mark(condition, places, bits, this.#failed, bitOf(condition.field)),
    );
  }

  #reset(count: number): void {
    if (this.#failed.length < count) {
      const size = count * 2;
      this.#failed = new Int32Array(size);
      this.#passing = new Int32Array(size);
      this.#near = new Int32Array(size);
      this.#nearBits = new Int32Array(size);
    } else this.#failed.fill(0, 0, count);
  }

  /** Parts what passes from what fails one field alone; two failed fields hide a listing whichever were left out. */
  #part(places: Int32Array): Int32Array {
    const [failed, passing, near, nearBits] = [
      this.#failed,
      this.#passing,
      this.#near,
      this.#nearBits,
    ];
    let count = 0;
    let nearCount = 0;
    for (let at = 0; at < places.length; at++) {
      const bits = failed[at] ?? 0;
      if (bits === 0) passing[count++] = places[at] ?? 0;
      else if ((bits & (bits - 1)) === 0) {
        nearBits[nearCount] = bits;
        near[nearCount++] = places[at] ?? 0;
      }
    }
    this.#nearCount = nearCount;
    return passing.subarray(0, count);
  }

  /** Places of what fails the field with this bit and no other. */
  #only(bit: number): Int32Array {
    if (bit === 0 || this.#nearCount === 0) return nothing;
    const [near, nearBits] = [this.#near, this.#nearBits];
    const only = new Int32Array(this.#nearCount);
    let count = 0;
    for (let at = 0; at < this.#nearCount; at++)
      if (nearBits[at] === bit) only[count++] = near[at] ?? 0;
    return only.subarray(0, count);
  }
}

const nothing = new Int32Array(0);

function joined(some: Int32Array, others: Int32Array): Int32Array {
  if (others.length === 0) return some;
  const both = new Int32Array(some.length + others.length);
  both.set(some);
  both.set(others, some.length);
  return both;
}
