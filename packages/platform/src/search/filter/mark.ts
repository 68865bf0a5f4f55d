import type { Condition } from './condition.js';

/** Marks the listings that a condition hides. @returns how many */
export function mark(
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
