import type { Place } from './places.js';
import type { Care } from './products.js';
import { sentences } from './words/sentences.js';
import { wordIn, type Language } from './words/word-table.js';

/** What a description tells. */
export interface DescriptionFacts {
  readonly place: Pick<Place, 'city' | 'localCity' | 'language'>;
  readonly care: Care;
  /** Units from which the price falls, when it does. */
  readonly cheaperFrom?: number | undefined;
  /** Spreads the closing sentences over a catalogue. */
  readonly index: number;
}

const closings = ['small_batch', 'packed', 'ask'] as const;
const unspaced: readonly Language[] = ['zh-Hans', 'zh-Hant', 'ja'];

/** Three sentences in a language: where it is made, how to care for it, and one thing more. */
export function describeIn(language: Language, facts: DescriptionFacts): string {
  const closing =
    facts.cheaperFrom === undefined ? (closings[facts.index % closings.length] ?? 'ask') : 'bulk';
  return ['made', facts.care, closing]
    .map((key) => wordIn(sentences, key, language))
    .join(unspaced.includes(language) ? '' : ' ')
    .replace('{city}', cityIn(language, facts.place))
    .replace('{n}', String(facts.cheaperFrom ?? ''));
}

/** Hebrew joins its "in" to the town, with a hyphen before other scripts. */
function cityIn(language: Language, place: DescriptionFacts['place']): string {
  if (language === place.language) return place.localCity;
  return language === 'he' ? `-${place.city}` : place.city;
}
