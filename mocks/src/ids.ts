import type { Ids } from '@souk/platform';
import { createRandom, type Random, type SeededRandom } from './random.js';

const codes = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz', (letter) =>
  letter.charCodeAt(0),
);
const idLength = 16;
/** 54 letters are 5.75 bits each: 26 of them are 149 bits. */
const secretLength = 26;

/** Ids and secrets from a seed, so that a run can be repeated to the letter. A real platform takes them from the system. */
export function createIds(luck: SeededRandom): Ids {
  let marks = 0;
  return {
    next: (prefix) => `${prefix}_${letters(luck, idLength)}`,
    secret: () => letters(luck, secretLength),
    // Beside the row and not from it: a mark is made anew after a mock went back, when what follows must follow as before.
    mark: (length) => letters(aside(luck, (marks += 1)), length),
  };
}

/** Numbers that follow from where a row stands, and leave it there. */
const aside = (luck: SeededRandom, count: number): Random =>
  createRandom(luck.save().reduce((mixed, word) => Math.imul(mixed ^ word, 2654435761), count));

function letters(random: Random, count: number): string {
  const chosen: number[] = [];
  for (let index = 0; index < count; index++)
    chosen.push(codes[Math.floor(random() * codes.length)] ?? 0);
  // At once: a text that grows by letters keeps all its stages, a kilobyte for each id, until it is first compared.
  return String.fromCharCode(...chosen);
}
