import type { Slot } from '../retrieve/slots.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Lexicon } from '../understand/lexicon.js';
import { highlightsOf } from './highlights.js';

/** What was typed and what was looked for instead, as the first result writes it. */
export function correctionsOf(
  slots: readonly Slot[],
  first: number | undefined,
  corpus: Corpus,
  lexicon: Lexicon,
): { from: string; to: string }[] {
  const corrections: { from: string; to: string }[] = [];
  for (const { wish, alternatives } of slots) {
    const { from, near = [], raw, folded } = wish.item;
    const isLoose = from === undefined && wish.item.kind === 'word' && alternatives.length > 0;
    if (from === undefined && !isLoose) continue;
    const meant =
      from === undefined ? looseTerms(folded, lexicon, alternatives) : near.map(({ term }) => term);
    const [likeliest] = meant;
    if (likeliest === undefined) continue;
    const to = writtenAs(first, corpus, new Set(meant)) ?? corpus.terms.nameOf(likeliest);
    if (to !== (from ?? raw).toLowerCase()) corrections.push({ from: from ?? raw, to });
  }
  return corrections;
}

/** Neighbours of a known word that were looked for because all words together found nothing. */
function looseTerms(
  folded: string,
  lexicon: Lexicon,
  alternatives: Slot['alternatives'],
): number[] {
  if (lexicon.heldFormsOf(folded).length > 0 || lexicon.completionsOf(folded).length > 0) return [];
  const near = new Set(lexicon.nearestTo(folded)?.spellings.map(({ term }) => term));
  return alternatives.filter(({ term }) => near.has(term)).map(({ term }) => term);
}

function writtenAs(
  place: number | undefined,
  corpus: Corpus,
  meant: ReadonlySet<number>,
): string | undefined {
  const texts = place === undefined ? {} : corpus.texts.at(place).texts;
  for (const [locale, { title }] of Object.entries(texts)) {
    const [range] = highlightsOf(title, locale, meant, corpus.titles);
    if (range) return title.slice(...range).toLowerCase();
  }
  return undefined;
}
