import type { Corpus } from '../corpus/corpus.js';
import { highlightsOf } from './highlights.js';

const hitsRead = 8;
/** What the meanings of the words suggest, beside how much of the words stands in the titles of a language, which is 0–1. */
const guessWorth = 0.7;

/**
 * The language in which the words stand in the first results, for words whose script does not tell. What their meanings suggest counts
 * too; between languages that fit equally the reader's own is meant, then English. Numbers and measures are in no language.
 */
export function languageOfHits(
  places: readonly number[],
  corpus: Corpus,
  isMatch: (term: string) => boolean,
  {
    guess,
    votes,
    locale,
    typedLength,
  }: {
    guess: string;
    votes: ReadonlyMap<string, number>;
    locale: string | undefined;
    typedLength: number;
  },
): string {
  const isWord = (term: string): boolean => /^\p{L}/u.test(term) && isMatch(term);
  const found = new Map<string, { signs: number; titles: number }>();
  for (const place of places.slice(0, hitsRead))
    for (const [tag, { title }] of Object.entries(corpus.textsAt(place)?.texts ?? {})) {
      const known = found.get(tag) ?? { signs: 0, titles: 0 };
      const signs = highlightsOf(title, tag, isWord).reduce(
        (sum, [start, end]) => sum + end - start,
        0,
      );
      found.set(tag, { signs: known.signs + signs, titles: known.titles + 1 });
    }
  const means = new Map([...found].map(([tag, { signs, titles }]) => [tag, signs / titles]));
  const most = Math.max(1, typedLength, ...means.values());
  const suggested = new Map(votes);
  if (votes.size === 0 && guess !== 'und') suggested.set(guess, 1);
  const mostVotes = Math.max(1, ...suggested.values());
  for (const tag of suggested.keys()) if (!means.has(tag)) means.set(tag, 0);
  const worth = (tag: string, mean: number): number =>
    mean / most +
    (guessWorth * (suggested.get(tag) ?? 0)) / mostVotes +
    (tag === locale ? 0.02 : tag === 'en' ? 0.01 : 0);
  const [best] = [...means]
    .filter(([tag, mean]) => mean > 0 || suggested.has(tag))
    .sort((a, b) => worth(...b) - worth(...a) || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? guess;
}
