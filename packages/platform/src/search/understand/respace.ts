import { vocabulary } from '../words/vocabulary.js';
import type { Item } from './items.js';
import type { Lexicon } from './lexicon.js';

const halfMin = 3;

/**
 * Mends spaces and spelling before the words are read: "t shirt" is one word when listings write it as one, "laptopbag" two when they
 * stand side by side in a title, and a word that nobody knows becomes the nearest that somebody does.
 */
export function respace(items: readonly Item[], lexicon: Lexicon, isTyping: boolean): Item[] {
  const joined = join(items, lexicon);
  return joined.flatMap((item, index) => {
    if (item.kind !== 'word' || lexicon.isKnown(item.folded)) return [item];
    const isLast = isTyping && index === joined.length - 1;
    if (isLast && lexicon.completionsOf(item.folded).length > 0) return [item];
    return split(item, lexicon) ?? [correct(item, lexicon)];
  });
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

/** The two words that a word is made of, when titles have them side by side or the first is a colour or a material. */
function split(item: Item, lexicon: Lexicon): Item[] | undefined {
  let best: { at: number; holders: number } | undefined;
  for (let at = halfMin; at <= item.folded.length - halfMin; at++) {
    const [head, tail] = [item.folded.slice(0, at), item.folded.slice(at)];
    if (!lexicon.isKnown(head)) continue;
    const tails = lexicon.heldFormsOf(tail);
    if (tails.length === 0 || !(lexicon.isPair(head, tail) || item.folded.length > 8)) continue;
    const holders =
      Math.max(...tails.map((term) => lexicon.holdersOf(term))) +
      (lexicon.isPair(head, tail) ? 1e6 : 0);
    if (!best || holders > best.holders) best = { at, holders };
  }
  if (!best) return undefined;
  const middle = item.start + best.at;
  return [
    {
      ...item,
      raw: item.folded.slice(0, best.at),
      folded: item.folded.slice(0, best.at),
      end: middle,
    },
    { ...item, raw: item.folded.slice(best.at), folded: item.folded.slice(best.at), start: middle },
  ];
}

function correct(item: Item, lexicon: Lexicon): Item {
  const near = lexicon.nearestTo(item.folded);
  const [nearest] = near;
  return nearest === undefined
    ? item
    : { ...item, folded: lexicon.nameOf(nearest), from: item.raw, near };
}
