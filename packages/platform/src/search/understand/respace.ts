import { vocabulary } from '../words/vocabulary.js';
import type { Item } from './items.js';
import type { Lexicon } from './lexicon.js';

const halfMin = 3;
const apartLongerThan = 8;

/** Of words that are equally near to a mistyped one, so many are looked for. */
const nearMax = 6;

/**
 * Mends spaces and spelling before the words are read: "t shirt" is one word when listings write it as one, "laptopbag" two when they
 * stand side by side in a title, and a word that nobody knows becomes the nearest that somebody does.
 */
export function respace(items: readonly Item[], lexicon: Lexicon, isTyping: boolean): Item[] {
  const joined = join(items, lexicon);
  return joined.flatMap((item, index) =>
    item.kind !== 'word' || lexicon.isWritten(item.folded)
      ? [item]
      : mended(item, lexicon, isTyping && index === joined.length - 1),
  );
}

/** A word that nobody writes so: one with another ending, one that is not finished, two words in one, or a mistyped one. */
function mended(item: Item, lexicon: Lexicon, isUnfinished: boolean): Item[] {
  const nearest = lexicon.nearestTo(item.folded);
  const near = (nearest?.spellings ?? []).slice(0, nearMax);
  const isClose = nearest?.edits === 1;
  if (
    lexicon.heldFormsOf(item.folded).length > 0 ||
    (isUnfinished && lexicon.completionsOf(item.folded).length > 0)
  )
    return [isClose ? { ...item, near } : item];
  const halves = split(item, lexicon);
  if (halves && (halves.isPair || !isClose)) return halves.items;
  const [best] = nearest?.spellings ?? [];
  return [best ? { ...item, folded: best.word, from: item.raw, near } : item];
}

function join(items: readonly Item[], lexicon: Lexicon): Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const before = result.at(-1);
    const one =
      before && before.kind === 'word' && item.kind === 'word' && before.folded + item.folded;
    if (
      before &&
      one &&
      lexicon.heldFormsOf(one).length > 0 &&
      !lexicon.isPair(before.folded, item.folded) &&
      !vocabulary().words.has(before.folded) &&
      !vocabulary().words.has(item.folded)
    )
      result[result.length - 1] = {
        ...before,
        raw: `${before.raw} ${item.raw}`,
        folded: one,
        end: item.end,
      };
    else result.push(item);
  }
  return result;
}

/**
 * The two words that a word is made of: titles have them side by side, or it is so long that they may stand apart.
 */
function split(
  item: Item,
  lexicon: Lexicon,
): { readonly items: Item[]; readonly isPair: boolean } | undefined {
  let best: { at: number; holders: number; isPair: boolean } | undefined;
  for (let at = halfMin; at <= item.folded.length - halfMin; at++) {
    const [head, tail] = [item.folded.slice(0, at), item.folded.slice(at)];
    if (!lexicon.isKnown(head)) continue;
    const tails = lexicon.heldFormsOf(tail);
    if (tails.length === 0) continue;
    const isPair = lexicon.isPair(head, tail);
    if (!isPair && item.folded.length <= apartLongerThan) continue;
    const holders = Math.max(...tails.map((term) => lexicon.holdersOf(term)));
    if (
      !best ||
      Number(isPair) > Number(best.isPair) ||
      (isPair === best.isPair && holders > best.holders)
    )
      best = { at, holders, isPair };
  }
  if (!best) return undefined;
  const middle = item.start + best.at;
  const [head, tail] = [item.folded.slice(0, best.at), item.folded.slice(best.at)];
  return {
    items: [
      { ...item, raw: head, folded: head, end: middle },
      { ...item, raw: tail, folded: tail, start: middle },
    ],
    isPair: best.isPair,
  };
}
