import { foldedGram, formsOf } from '../text/forms.js';
import { measureOf, numberOf } from '../text/measures.js';
import { grams, scan } from '../text/tokens.js';

type Range = [start: number, end: number];

/**
 * Where any of some terms stand in a title, as [start, end) in UTF-16 units, in order and without overlaps: the whole word for a stem,
 * a corrected word or the beginning of one, the signs themselves in scripts without spaces.
 */
export function highlightsOf(
  title: string,
  locale: string,
  isMatch: (term: string) => boolean,
): Range[] {
  const ranges: Range[] = [];
  let number: { value: number; start: number } | undefined;
  const mark = (start: number, end: number): void => {
    const last = ranges.at(-1);
    if (last && start <= last[1] && start >= last[0]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  };
  const measure = (unit: string, start: number, end: number): void => {
    const found = number && measureOf(number.value, unit);
    if (number && found !== undefined && isMatch(found)) mark(number.start, Math.max(start, end));
    number = undefined;
  };
  scan(title, {
    word(start, end) {
      const raw = title.slice(start, end);
      if (formsOf(raw, locale).some(isMatch)) mark(start, end);
      measure(raw, start, end);
    },
    number(start, end) {
      const value = numberOf(title.slice(start, end));
      if (isMatch(String(value))) mark(start, end);
      number = { value, start };
    },
    run(start, end, signs) {
      measure(title.slice(start, Math.min(end, start + 4)), start, start);
      const from = start > 0 && /[a-z]/i.test(title[start - 1] ?? '') ? start - 1 : start;
      grams(from, end, signs === 'pairs' ? 2 : 3, (at, to) => {
        if (isMatch(foldedGram(title.slice(at, to)))) mark(at, to);
      });
    },
    pause() {
      number = undefined;
    },
  });
  return merged(ranges);
}

/** Parts of a measure may have been marked after it. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
