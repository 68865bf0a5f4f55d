/** Edits that a word of this length may be off by: one from 4 letters, two from 8. */
export const editsAllowed = (term: string): number =>
  term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0;

/**
 * Whether two words are within so many edits: letters put in, left out, replaced, or two neighbours swapped.
 *
 * @see optimal string alignment distance, with a row of the table given up when it exceeds the limit
 */
export function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? Infinity) <= limit;
}
