import type { Ids } from '@souk/platform';
import type { Random } from './random.js';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz';
const idLength = 16;
/** 54 letters are 5.75 bits each: 26 of them are 149 bits. */
const secretLength = 26;

/** Ids and secrets from a seed, so that a run can be repeated to the letter. A real platform takes them from the system. */
export function createIds(random: Random): Ids {
  const letters = (count: number): string => {
    let text = '';
    for (let index = 0; index < count; index++)
      text += alphabet[Math.floor(random() * alphabet.length)];
    return text;
  };
  return {
    next: (prefix) => `${prefix}_${letters(idLength)}`,
    secret: () => letters(secretLength),
  };
}
