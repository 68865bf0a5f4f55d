import { fold } from './fold.js';
import { remembered } from './memo.js';
import { unitWords } from '../words/units.js';

/** Words for a unit, and how many of its smallest kind it is: 1 kg is 1,000 g. */
const units = new Map<string, { readonly base: string; readonly times: number }>(
  unitWords.flatMap(({ base, times, words }) =>
    words.split(' ').map((word) => [fold(word), { base, times }] as const),
  ),
);
const longestUnit = Math.max(...[...units.keys()].map((word) => word.length));

const plainNumber = /^\d{1,15}$/;

/** A number as written: "1,5", "1.5", "1.500", "1,234.50", "１５"; a group of exactly three digits at the end is thousands. */
export function numberOf(text: string): number {
  if (plainNumber.test(text)) return Number(text);
  const plain = fold(text.normalize('NFKC'));
  const [, whole = plain, decimals = ''] = /^(.*)[.,](\d{1,2}|\d{4,})$/.exec(plain) ?? [];
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
}

/** The unit that a text begins with, ending where a word may end, and the length of its word. */
export const unitAt = remembered((text: string): Unit | undefined => {
  const folded = fold(text);
  for (let length = Math.min(longestUnit, folded.length); length > 0; length--) {
    const unit = units.get(folded.slice(0, length));
    // Letters of a script with spaces after it make it another word: the "m" of "men".
    if (
      unit &&
      !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(
        folded.slice(length),
      )
    )
      return { ...unit, length };
  }
  return undefined;
});

interface Unit {
  readonly base: string;
  readonly times: number;
  readonly length: number;
}

/** The mark by which a measure is found: "15 inch", "15 Zoll" and "15英寸" have the same. */
export function measureOf(value: number, unitText: string): string | undefined {
  const unit = unitAt(unitText);
  return unit && `=${Math.round(value * unit.times * 1_000) / 1_000}${unit.base}`;
}
