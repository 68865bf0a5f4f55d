/** Numbers that look random and follow from a seed: the same seed gives the same row on every machine. */
export type Random = () => number;

/** A row of numbers that can be left at a place and taken up there again. */
export interface SeededRandom extends Random {
  /** Where the row stands. */
  save(): readonly number[];
  load(place: readonly number[]): void;
}

/**
 * A generator of numbers in [0, 1).
 *
 * @see sfc32 of the PractRand test suite, by Chris Doty-Humphrey
 */
export function createRandom(seed: number): SeededRandom {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return Object.assign(next, {
    save: () => [a, b, c, counter],
    load(place: readonly number[]) {
      [a = 0, b = 0, c = 0, counter = 0] = place;
    },
  });
}
