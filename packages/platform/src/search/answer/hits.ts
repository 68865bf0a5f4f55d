import type { Corpus } from '../corpus/corpus.js';
import type { Placed } from '../rank/page.js';
import type { Searched } from '../search-engine.js';
import type { RankedHit } from '../search-index.js';
import { fold } from '../text/fold.js';
import { grams } from '../text/tokens.js';
import type { Item } from '../understand/items.js';
import { highlightsOf } from './highlights.js';
import { titlesFor } from './titles.js';

/** Makes the hits of a page: how each scores and what of its title was found. */
export function hitsOf(
  page: readonly Placed[],
  searched: Searched,
  corpus: Corpus,
  locale: string | undefined,
): RankedHit[] {
  const wanted = wantedTerms(searched, corpus);
  const titleOf = titlesFor(locale);
  return page.map(({ place, id }) => {
    const shown = titleOf(corpus.texts.at(place));
    const { score, ranking } = searched.ranking.explain(place);
    return {
      id,
      score,
      ranking,
      locale: shown.locale,
      titleHighlights: highlightsOf(shown.title, shown.locale, wanted, corpus.titles),
    };
  });
}

/** The terms by which the query found its results, as titles have them. */
function wantedTerms({ slots }: Searched, { terms }: Corpus): Set<number> {
  const wanted = new Set<number>();
  const add = (name: string): void => {
    const term = terms.find(name);
    if (term !== undefined) wanted.add(term);
  };
  for (const { wish, alternatives, text } of slots) {
    if (wish.force === 'not' || text === '') continue;
    for (const { term } of alternatives) {
      wanted.add(term);
      // A colour that was meant by its value is shown by its English name, which titles in English have.
      const [, value] = /^=(?:color|material):(.*)/.exec(terms.nameOf(term)) ?? [];
      if (value !== undefined) add(value);
    }
    for (const gram of gramsOf(wish.item)) add(gram);
  }
  return wanted;
}

/** A phrase of a script without spaces is found by its value but stands in titles by its signs. */
function gramsOf({ raw, gram, kind }: Item): string[] {
  if (gram === 0 || kind === 'run') return [];
  const found: string[] = [];
  grams(0, raw.length, gram, (start, end) => {
    if (end - start === Math.min(gram, raw.length)) found.push(fold(raw.slice(start, end)));
  });
  return found;
}
