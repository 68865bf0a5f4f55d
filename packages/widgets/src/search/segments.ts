/** A piece of text that matched, or did not. */
export interface Segment {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts a text at its highlights. Ranges that lie outside it, overlap or run backwards are passed over. */
export function segments(
  text: string,
  ranges: readonly (readonly [start: number, end: number])[],
): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) found.push({ text: text.slice(at, start), isMatch: false });
    found.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < text.length) found.push({ text: text.slice(at), isMatch: false });
  return found;
}
