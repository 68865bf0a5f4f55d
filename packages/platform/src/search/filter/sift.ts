import type { Corpus } from '../corpus/corpus.js';
import type { Retrieved } from '../retrieve/retrieve.js';
import type { Condition } from './conditions.js';

/** A column that is counted, and the field whose conditions its counts leave out. */
interface Tally {
  readonly field: string;
  readonly numbers: Uint16Array;
  readonly counts: Float64Array;
  /** Bit of the field among the groups of conditions; 0 when no condition has it. */
  readonly bit: number;
}

/** What passes, and what each value of each field would bring. */
export interface Sifted {
  /** Places of the listings that pass every condition. */
  readonly places: Int32Array;
  readonly tallies: readonly Tally[];
  /** Places of those that pass, or fail only a condition on the price, or only one on the rating. */
  readonly priced: Int32Array;
  readonly rated: Int32Array;
  /** How many listings each condition hides. */
  readonly hidden: readonly number[];
}

/**
 * Applies all conditions and counts all facets in one pass: a listing that fails one field only still counts for that field, so that
 * choosing a second value of it shows what it would add.
 */
export function sift(
  retrieved: Retrieved,
  conditions: readonly Condition[],
  corpus: Corpus,
): Sifted {
  const { columns } = corpus;
  const fields = [...new Set(conditions.map(({ field }) => field))];
  const bitOf = (field: string): number =>
    fields.includes(field) ? 1 << fields.indexOf(field) : 0;
  const asked = conditions.map(({ field, passes }) => ({ bit: bitOf(field), passes }));
  const tally = (field: string, numbers: Uint16Array, size: number): Tally => ({
    field,
    numbers,
    counts: new Float64Array(size),
    bit: bitOf(field),
  });
  const tallies = [
    tally('category', columns.category, columns.categories.size),
    ...[...columns.attributes].map(([name, { values, labels }]) =>
      tally(name, values, labels.size),
    ),
    tally('ships_from', columns.shipsFrom, columns.countries.size),
  ];
  const { places, bits } = retrieved;
  const hidden = conditions.map(() => 0);
  const passing = new PlaceList(places.length);
  const priced = new PlaceList(places.length);
  const rated = new PlaceList(places.length);
  const [priceBit, ratingBit] = [bitOf('price'), bitOf('rating')];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const own = bits[place] ?? 0;
    let failed = 0;
    for (let index = 0; index < asked.length; index++) {
      const condition = asked[index];
      if (condition && !condition.passes(place, own)) {
        failed |= condition.bit;
        hidden[index] = (hidden[index] ?? 0) + 1;
      }
    }
    if (failed === 0) passing.push(place);
    // Two failed fields: whichever were left out, the other would still hide it.
    else if ((failed & (failed - 1)) !== 0) continue;
    if (failed === 0 || failed === priceBit) priced.push(place);
    if (failed === 0 || failed === ratingBit) rated.push(place);
    for (let index = 0; index < tallies.length; index++) {
      const each = tallies[index];
      if (!each || (failed !== 0 && failed !== each.bit)) continue;
      const number = each.numbers[place] ?? 0;
      each.counts[number] = (each.counts[number] ?? 0) + 1;
    }
  }
  return { places: passing.all(), priced: priced.all(), rated: rated.all(), tallies, hidden };
}

/** Places in a typed array that is as long as there can be any. */
class PlaceList {
  readonly #places: Int32Array;
  #count = 0;

  constructor(most: number) {
    this.#places = new Int32Array(most);
  }

  push(place: number): void {
    this.#places[this.#count++] = place;
  }

  all(): Int32Array {
    return this.#places.subarray(0, this.#count);
  }
}
