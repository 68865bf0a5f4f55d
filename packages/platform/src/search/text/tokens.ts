import { classOf, digit, ideograph, joiner, letter, separator } from './classes.js';

/** Takes a piece of text: its end, and what it is. */
export interface TokenSink {
  /** A word of a script with spaces; digits and joiners may be inside. */
  word(start: number, end: number): void;
  /** A number, decimals and all. */
  number(start: number, end: number): void;
  /** A run of a script without spaces. */
  run(start: number, end: number, signs: 'pairs' | 'threes'): void;
  /** Something stands between what comes next and what came before that neither belongs to: a comma, a dot. */
  pause(): void;
}

/** Cuts a text into words, numbers and runs, by their places; nothing is copied. */
export function scan(text: string, sink: TokenSink): void {
  const { length } = text;
  for (let at = 0; at < length;) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === separator || kind === joiner) {
      if (text.charCodeAt(at) !== 32 && kind === separator) sink.pause();
      at++;
      continue;
    }
    const end =
      kind === digit
        ? numberEnd(text, at)
        : kind === letter
          ? wordEnd(text, at)
          : runEnd(text, at, kind);
    if (kind === digit) sink.number(at, end);
    else if (kind === letter) sink.word(at, end);
    else sink.run(at, end, kind === ideograph ? 'pairs' : 'threes');
    at = end;
  }
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const kind = classOf(text.charCodeAt(end));
    if (kind === digit) continue;
    const sign = text[end];
    const inside = (sign === '.' || sign === ',') && classOf(text.charCodeAt(end + 1)) === digit;
    if (!inside) break;
  }
  return end;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const kind = classOf(text.charCodeAt(end));
    if (kind === letter || kind === digit) continue;
    // A joiner joins only when a letter follows it; "boys'" ends before its apostrophe.
    if (kind !== joiner || classOf(text.charCodeAt(end + 1)) !== letter) break;
  }
  return end;
}

function runEnd(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

/** Calls for each group of signs that a run is found by, and for the last signs alone, which no longer group begins with. */
export function grams(
  start: number,
  end: number,
  size: number,
  take: (start: number, end: number) => void,
): void {
  for (let at = start; at + size <= end; at++) take(at, at + size);
  for (let shorter = size - 1; shorter > 0; shorter--)
    if (end - start >= shorter) take(end - shorter, end);
}
