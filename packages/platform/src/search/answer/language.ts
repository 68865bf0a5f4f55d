import type { Corpus } from '../corpus/corpus.js';
import type { Slot } from '../retrieve/slots.js';

/** What the meanings of the words suggest, beside how much of the words is in the titles of a language, which is 0–1. */
const guessWorth = 0.7;

/**
 * The language whose titles have the words, for words whose script does not tell. What their meanings suggest counts too; between
 * languages that fit equally the reader's own is meant, then English. Numbers and measures are in no language.
 */
export function languageOfWords(
  slots: readonly Slot[],
  { languages, terms }: Corpus,
  {
    guess,
    votes,
    locale,
  }: { guess: string; votes: ReadonlyMap<string, number>; locale: string | undefined },
): string {
  const worths = new Map<string, number>();
  const add = (tag: string, worth: number): void => {
    worths.set(tag, (worths.get(tag) ?? 0) + worth);
  };
  const words = slots.filter(({ wish }) => wish.force !== 'not');
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  const tags = languages.all();
  const shares = new Float64Array(tags.length);
  for (const { alternatives, text } of words) {
    shares.fill(0);
    let most = 0;
    for (const { term, weight } of alternatives)
      if (weight === 1 && isWord(terms.nameOf(term)))
        for (const [at, { number, titles }] of tags.entries()) {
          const share = languages.holdersOf(term, number) / titles;
          if (share > (shares[at] ?? 0)) shares[at] = share;
          if (share > most) most = share;
        }
    for (const [at, { locale: tag }] of tags.entries()) {
      const share = shares[at] ?? 0;
      if (share > 0) add(tag, ((share / most) * text.length) / length);
    }
  }
  const suggested = votes.size === 0 && guess !== 'und' ? new Map([[guess, 1]]) : votes;
  const mostVotes = Math.max(1, ...suggested.values());
  for (const [tag, count] of suggested) add(tag, (guessWorth * count) / mostVotes);
  if (worths.size > 0) {
    if (locale !== undefined && worths.has(locale)) add(locale, 0.02);
    if (worths.has('en')) add('en', 0.01);
  }
  const [best] = [...worths].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? guess;
}

const isWord = (term: string): boolean => /^\p{L}/u.test(term);
