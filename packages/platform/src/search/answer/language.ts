import type { Corpus } from '../corpus/corpus.js';
import { highlightsOf } from './highlights.js';

const hitsRead = 8;

/**
 * The language in which the words stand in the first results, for words that tell nothing themselves. Between languages that fit
 * equally the reader's own is meant, then English.
 */
export function languageOfHits(
  places: readonly number[],
  corpus: Corpus,
  isMatch: (term: string) => boolean,
  locale: string | undefined,
): string | undefined {
  const votes = new Map<string, number>();
  for (const place of places.slice(0, hitsRead)) {
    const { texts = {} } = corpus.textsAt(place) ?? {};
    for (const [tag, { title }] of Object.entries(texts)) {
      const found = highlightsOf(title, tag, isMatch).length;
      if (found > 0) votes.set(tag, (votes.get(tag) ?? 0) + found);
    }
  }
  const worth = ([tag, count]: readonly [string, number]): number =>
    count + (tag === locale ? 0.2 : tag === 'en' ? 0.1 : 0);
  return [...votes].sort((a, b) => worth(b) - worth(a) || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
