const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu;

/** A word of a text, and where it stands. */
export interface Token {
  readonly term: string;
  /** [start, end) in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Words of a text, folded: lower case, no accents, light plural stem. Scripts without spaces (Chinese, Japanese, Korean, Thai)
 * give their character pairs, which find what a word list misses.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(word)) {
    const [raw] = match;
    if (cjk.test(raw)) pairs(raw, match.index, found);
    else push(raw, match.index, found);
  }
  return found;
}

function push(raw: string, start: number, found: Token[]): void {
  const term = stem(fold(raw));
  if (term === '') return;
  found.push({ term, start, end: start + raw.length });
}

function pairs(raw: string, start: number, found: Token[]): void {
  const signs = [...raw];
  if (signs.length === 1) found.push({ term: raw, start, end: start + raw.length });
  for (let index = 0; index + 1 < signs.length; index++)
    found.push({
      term: `${signs[index]}${signs[index + 1]}`.toLowerCase(),
      start: start + index,
      end: start + index + 2,
    });
}

/** Lower case without accents and without what joins words: "T-Shirt" and "tshirt" are one. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/['-]/g, '');

/** Light English plural stem; other languages keep their words, and prefixes do the rest. */
function stem(term: string): string {
  if (term.length < 4 || !/^[a-z]+$/.test(term)) return term;
  if (/(ss|us|is)$/.test(term)) return term;
  if (term.endsWith('ies')) return `${term.slice(0, -3)}y`;
  if (/(ches|shes|xes|sses)$/.test(term)) return term.slice(0, -2);
  if (term.endsWith('rves')) return `${term.slice(0, -3)}f`;
  return term.endsWith('s') ? term.slice(0, -1) : term;
}
