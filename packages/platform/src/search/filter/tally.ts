import type { Columns } from '../corpus/columns.js';
import type { Labels } from '../corpus/labels.js';

/** How often each value of a field occurs. */
export interface Tally {
  readonly field: string;
  readonly labels: Labels;
  /** By the number of the value. */
  readonly counts: Uint32Array;
}

/** Counts the values of every field that a facet shows. Its counts are used again by the next search. */
export class Counter {
  readonly #columns: Columns;
  readonly #counts = new Map<string, Uint32Array>();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** @param only what would pass too if a field were left open, by the field */
  tallies(passing: Int32Array, only: (field: string) => Int32Array): Tally[] {
    const { category, categories, attributes, shipsFrom, countries } = this.#columns;
    const tally = (field: string, numbers: Uint32Array, labels: Labels): Tally => {
      const counts = this.#zeros(field, labels.size);
      count(passing, numbers, counts);
      count(only(field), numbers, counts);
      return { field, labels, counts };
    };
    return [
      tally('category', category, categories),
      ...Array.from(attributes, ([name, { numbers, labels }]) => tally(name, numbers, labels)),
      tally('ships_from', shipsFrom, countries),
    ];
  }

  #zeros(field: string, size: number): Uint32Array {
    const known = this.#counts.get(field);
    if (known && known.length >= size) return known.fill(0, 0, size);
    const counts = new Uint32Array(size * 2);
    this.#counts.set(field, counts);
    return counts;
  }
}

function count(places: Int32Array, numbers: Uint32Array, counts: Uint32Array): void {
  for (let at = 0; at < places.length; at++) {
    const number = numbers[places[at] ?? 0] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
}
