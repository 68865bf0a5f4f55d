import type { Corpus } from '../corpus/corpus.js';
import { grown } from '../corpus/grown.js';
import type { Labels } from '../corpus/labels.js';
import type { Retrieved } from '../retrieve/retrieve.js';
import type { Condition } from './conditions.js';

/** How often each value of a field occurs. */
export interface Tally {
  readonly field: string;
  readonly labels: Labels;
  /** By the number of the value. */
  readonly counts: Uint32Array;
}

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
  readonly #corpus: Corpus;
  #failed = new Int32Array(256);
  #passing = new Int32Array(256);
  /** Places that fail one field alone, and its bit. */
  #near = new Int32Array(256);
  #nearBits = new Int32Array(256);
  #nearCount = 0;
  readonly #counts = new Map<string, Uint32Array>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
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
      tallies: this.#tallies(passing, bitOf),
      priced: this.#withNear(passing, bitOf('price')),
      rated: this.#withNear(passing, bitOf('rating')),
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

  #tallies(passing: Int32Array, bitOf: (field: string) => number): Tally[] {
    const { columns } = this.#corpus;
    return [
      this.#tally('category', columns.category, columns.categories, passing, bitOf),
      ...[...columns.attributes].map(([name, { numbers, labels }]) =>
        this.#tally(name, numbers, labels, passing, bitOf),
      ),
      this.#tally('ships_from', columns.shipsFrom, columns.countries, passing, bitOf),
    ];
  }

  #tally(
    field: string,
    numbers: Uint32Array,
    labels: Labels,
    passing: Int32Array,
    bitOf: (field: string) => number,
  ): Tally {
    let counts = this.#counts.get(field);
    if (!counts || counts.length < labels.size)
      this.#counts.set(field, (counts = new Uint32Array(labels.size * 2)));
    else counts.fill(0, 0, labels.size);
    count(passing, numbers, counts);
    const bit = bitOf(field);
    if (bit !== 0)
      for (let at = 0; at < this.#nearCount; at++)
        if (this.#nearBits[at] === bit) {
          const number = numbers[this.#near[at] ?? 0] ?? 0;
          counts[number] = (counts[number] ?? 0) + 1;
        }
    return { field, labels, counts };
  }

  #withNear(passing: Int32Array, bit: number): Int32Array {
    if (bit === 0 || this.#nearCount === 0) return passing;
    const both = grown(passing, passing.length + this.#nearCount);
    let count = passing.length;
    for (let at = 0; at < this.#nearCount; at++)
      if (this.#nearBits[at] === bit) both[count++] = this.#near[at] ?? 0;
    return both.subarray(0, count);
  }
}

function count(places: Int32Array, numbers: Uint32Array, counts: Uint32Array): void {
  for (let at = 0; at < places.length; at++) {
    const number = numbers[places[at] ?? 0] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
}

/** Marks the listings that a condition hides. @returns how many */
function mark(
  condition: Condition,
  places: Int32Array,
  slotBits: Int32Array,
  failed: Int32Array,
  bit: number,
): number {
  switch (condition.kind) {
    case 'one_of':
      return markOthers(condition.numbers, condition.wanted, places, failed, bit);
    case 'within': {
      const [only, ...more] = condition.ranges;
      return only && more.length === 0
        ? markOutside(condition.numbers, only, places, failed, bit)
        : markOutsideAll(condition.numbers, condition.ranges, places, failed, bit);
    }
    case 'slots': {
      const { bits, isExcluded } = condition;
      let hidden = 0;
      for (let at = 0; at < places.length; at++)
        if ((((slotBits[places[at] ?? 0] ?? 0) & bits) !== 0) === isExcluded) {
          failed[at] = (failed[at] ?? 0) | bit;
          hidden++;
        }
      return hidden;
    }
  }
}

function markOthers(
  numbers: Uint32Array,
  wanted: Uint8Array,
  places: Int32Array,
  failed: Int32Array,
  bit: number,
): number {
  let hidden = 0;
  for (let at = 0; at < places.length; at++)
    if (wanted[numbers[places[at] ?? 0] ?? 0] !== 1) {
      failed[at] = (failed[at] ?? 0) | bit;
      hidden++;
    }
  return hidden;
}

function markOutside(
  numbers: Float64Array,
  [low, high]: readonly [number, number],
  places: Int32Array,
  failed: Int32Array,
  bit: number,
): number {
  let hidden = 0;
  for (let at = 0; at < places.length; at++) {
    const value = numbers[places[at] ?? 0] ?? 0;
    if (value < low || value > high) {
      failed[at] = (failed[at] ?? 0) | bit;
      hidden++;
    }
  }
  return hidden;
}

function markOutsideAll(
  numbers: Float64Array,
  ranges: readonly (readonly [number, number])[],
  places: Int32Array,
  failed: Int32Array,
  bit: number,
): number {
  let hidden = 0;
  for (let at = 0; at < places.length; at++) {
    const value = numbers[places[at] ?? 0] ?? 0;
    let isInside = false;
    for (let index = 0; index < ranges.length && !isInside; index++) {
      const range = ranges[index];
      isInside = range !== undefined && value >= range[0] && value <= range[1];
    }
    if (!isInside) {
      failed[at] = (failed[at] ?? 0) | bit;
      hidden++;
    }
  }
  return hidden;
}
