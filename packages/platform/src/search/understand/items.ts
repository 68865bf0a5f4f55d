import { fold } from '../text/fold.js';
import { numberOf } from '../text/measures.js';
import { scan } from '../text/tokens.js';

/** A piece of a query: a word, a number, a run of a script without spaces, or a sign that says something ("$", "<", "–"). */
export interface Item {
  readonly kind: 'word' | 'number' | 'run' | 'sign';
  /** As typed. */
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Of a number. */
  readonly value: number;
  /** How a run is cut: in pairs or in threes. */
  readonly gram: number;
  /** What it was before it was corrected. */
  readonly from?: string;
  /** Terms that a mistyped word may mean, the likeliest first. */
  readonly near?: readonly { readonly term: number; readonly doubt: number }[];
}

const sign = /[$€£¥₹₽₺₪฿₫₩₴￥元]|<=|>=|[<>~〜～–—-]|["″”]/gu;

/** Cuts a query into its items, in reading order. */
export function itemsOf(q: string): Item[] {
  const items: Item[] = [];
  let before = 0;
  const signsUpTo = (end: number): void => {
    for (const match of q.slice(before, end).matchAll(sign))
      items.push(itemAt('sign', q, before + match.index, before + match.index + match[0].length));
  };
  const push = (kind: Item['kind'], start: number, end: number, gram = 0): void => {
    signsUpTo(start);
    items.push(itemAt(kind, q, start, end, gram));
    before = end;
  };
  scan(q, {
    word: (start, end) => push('word', start, end),
    number: (start, end) => push('number', start, end),
    run: (start, end, signs) => push('run', start, end, signs === 'pairs' ? 2 : 3),
    pause: () => undefined,
  });
  signsUpTo(q.length);
  return items;
}

export function itemAt(kind: Item['kind'], q: string, start: number, end: number, gram = 0): Item {
  const raw = q.slice(start, end);
  const value = kind === 'number' ? numberOf(raw) : 0;
  return { kind, raw, folded: kind === 'sign' ? raw : fold(raw), start, end, value, gram };
}
