import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../../../../../mocks/src/random.js';
import { bitCount, editsAllowed, NearWords } from './near.js';

/** Optimal string alignment, the whole table, as the textbooks have it. */
function distance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_none, column) =>
      row === 0 ? column : column === 0 ? row : 0,
    ),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row++)
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      const cells = table[row];
      if (cells)
        cells[column] = Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(row - 2, column - 2) + 1 : Infinity,
        );
    }
  return at(one.length, other.length);
}

const seed = Number(process.env['SEED'] ?? 1);

test('words within one and two edits are exactly those that the whole table finds', () => {
  const random = createRandom(seed);
  // Few letters, so that many words are near to each other; letters of another script share bits with them.
  const letters = ['a', 'b', 'c', 'é', 'ж'];
  const word = (): string =>
    Array.from(
      { length: 1 + Math.floor(random() * 9) },
      () => letters[Math.floor(random() * letters.length)],
    ).join('');
  const words = [...new Set(Array.from({ length: 600 }, word))];
  const near = new NearWords();
  for (const [term, each] of words.entries()) near.add(each, term);
  for (let query = 0; query < 60; query++) {
    const typed = word();
    for (const edits of [1, 2]) {
      const found: string[] = [];
      near.within(
        typed,
        edits,
        (term) => words[term] ?? '',
        (term) => found.push(words[term] ?? ''),
      );
      deepEqual(
        found.sort(),
        words.filter((each) => distance(typed, each) <= edits).sort(),
        `seed ${seed}: ${typed}, ${edits}`,
      );
    }
  }
});

test('a word may be off by one edit from four letters on, by two from eight', () => {
  deepEqual(['tea', 'silk', 'kitchen', 'ceramics'].map(editsAllowed), [0, 1, 1, 2]);
});

test('bits are counted', () => {
  for (const bits of [0, 1, 0b1011, 0x7fff_ffff, -1])
    equal(bitCount(bits), [...(bits >>> 0).toString(2)].filter((bit) => bit === '1').length);
});
