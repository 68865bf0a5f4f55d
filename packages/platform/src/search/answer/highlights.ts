import type { TitleReader } from '../corpus/title-reader.js';

type Range = [start: number, end: number];

/**
 * Where any of some terms stand in a title, as [start, end) in UTF-16 units, in order and without overlaps: the whole word for a stem,
 * a corrected word or the beginning of one, the signs themselves in scripts without spaces.
 */
export function highlightsOf(
  title: string,
  locale: string,
  wanted: ReadonlySet<number>,
  titles: TitleReader,
): Range[] {
  const { terms, starts, ends } = titles.read(title, locale);
  const ranges: Range[] = [];
  for (let index = 0; index < terms.length; index++)
    if (wanted.has(terms[index] ?? 0)) ranges.push([starts[index] ?? 0, ends[index] ?? 0]);
  return ranges.length < 2 ? ranges : merged(ranges);
}

/** A measure comes after the number that it begins with, and signs of a run overlap. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
