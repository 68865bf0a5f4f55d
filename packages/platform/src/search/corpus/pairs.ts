import { grown } from './grown.js';

/** Numbers for pairs of terms that stand side by side, in an open hash table of typed arrays: no string is made for a pair. */
export class Pairs {
  #first = new Int32Array(1_024).fill(-1);
  #second = new Int32Array(1_024);
  #numbers = new Int32Array(1_024);
  #holders = new Int32Array(512);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The pair's number, a new one if need be. */
  intern(first: number, second: number): number {
    const at = this.#slotOf(first, second);
    if (this.#first[at] === first) return this.#numbers[at] ?? 0;
    if (this.#size * 2 >= this.#first.length) {
      this.#grow();
      return this.intern(first, second);
    }
    this.#first[at] = first;
    this.#second[at] = second;
    this.#numbers[at] = this.#size;
    if (this.#size === this.#holders.length) this.#holders = grown(this.#holders, this.#size * 2);
    return this.#size++;
  }

  /** The pair's number when a listing has such a pair in its title. */
  find(first: number, second: number): number | undefined {
    const at = this.#slotOf(first, second);
    const pair = this.#first[at] === first ? (this.#numbers[at] ?? 0) : undefined;
    return pair !== undefined && this.holdersOf(pair) > 0 ? pair : undefined;
  }

  holdersOf(pair: number): number {
    return this.#holders[pair] ?? 0;
  }

  count(pair: number, change: 1 | -1): void {
    this.#holders[pair] = (this.#holders[pair] ?? 0) + change;
  }

  /** Where a pair is, or where it would go. */
  #slotOf(first: number, second: number): number {
    const mask = this.#first.length - 1;
    let at = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & mask;
    while (this.#first[at] !== -1 && !(this.#first[at] === first && this.#second[at] === second))
      at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [first, second, numbers] = [this.#first, this.#second, this.#numbers];
    this.#first = new Int32Array(first.length * 2).fill(-1);
    this.#second = new Int32Array(first.length * 2);
    this.#numbers = new Int32Array(first.length * 2);
    for (const [index, one] of first.entries()) {
      if (one === -1) continue;
      const other = second[index] ?? 0;
      const at = this.#slotOf(one, other);
      this.#first[at] = one;
      this.#second[at] = other;
      this.#numbers[at] = numbers[index] ?? 0;
    }
  }
}
