import type { Suggestion } from '@souk/sdk/contract';
import { nameFor } from '../../catalog/locale.js';
import type { CategoryTree } from '../corpus/category-tree.js';
import type { Corpus } from '../corpus/corpus.js';
import { fold } from '../text/fold.js';
import { titlesFor } from './titles.js';

/** Words that a completion adds to what was typed, at most. */
const wordsMore = 2;
const signsMore = 6;
const titlesRead = 200;
/** A category is worth this many listings. */
const categoryWorth = 3;

interface Candidate {
  text: string;
  kind: 'query' | 'category';
  category?: string;
  start: number;
  worth: number;
}

/** Completions of what was typed: phrases of the titles of the best results, and categories; what more listings say comes first. */
export function suggestionsOf(
  typed: string,
  places: readonly number[],
  corpus: Corpus,
  tree: CategoryTree,
  { locale, limit }: { locale: string | undefined; limit: number },
): Suggestion[] {
  const needle = typed.trim().toLowerCase();
  if (needle === '') return [];
  const found = new Map<string, Candidate>();
  const consider = (
    text: string,
    kind: Candidate['kind'],
    worth: number,
    category?: string,
  ): void => {
    const start = startOf(text, needle);
    if (start < 0) return;
    const key = `${kind} ${fold(text)}`;
    const known = found.get(key);
    if (known) known.worth += worth;
    else
      found.set(key, { text, kind, start, worth, ...(category === undefined ? {} : { category }) });
  };
  const titleOf = titlesFor(locale);
  for (const place of places.slice(0, titlesRead)) {
    const { title } = titleOf(corpus.texts.at(place));
    for (const phrase of phrasesFrom(title.toLowerCase(), needle)) consider(phrase, 'query', 1);
  }
  for (const { id, names } of tree.rows)
    consider(nameFor(names, locale), 'category', categoryWorth, id);
  return [...found.values()]
    .sort(
      (a, b) => b.worth - a.worth || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ text, kind, start, category }) => ({
      text,
      kind,
      highlights: [[start, start + needle.length]],
      ...(category === undefined ? {} : { category }),
    }));
}

/** Where a word of a text begins with what was typed; anywhere in scripts without spaces. */
function startOf(text: string, needle: string): number {
  const lower = text.toLowerCase();
  const start = lower.indexOf(needle);
  if (start <= 0 || isUnspaced(needle)) return start;
  return /[\p{L}\p{N}]/u.test(lower[start - 1] ?? '')
    ? lower.indexOf(` ${needle}`) + 1 || -1
    : start;
}

const isUnspaced = (text: string): boolean =>
  /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);

/** What was typed, finished to the end of its word, and with a word or two more as the title has them. */
function* phrasesFrom(title: string, needle: string): Generator<string> {
  const start = startOf(title, needle);
  if (start < 0) return;
  const clause = title.slice(start).split(/[,،、;:“”„"«»»『』「」()（）]/)[0] ?? '';
  if (isUnspaced(needle)) {
    yield clause.split(' ')[0]?.slice(0, needle.length + signsMore) ?? needle;
    return;
  }
  const words = clause.split(' ').filter((word) => word !== '');
  const least = needle.split(' ').length;
  for (let count = least; count <= Math.min(words.length, least + wordsMore); count++)
    yield words.slice(0, count).join(' ');
}
