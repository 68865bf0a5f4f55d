import type { SearchQuery, Suggestion } from '@souk/sdk/contract';
import type { CategoryRow } from '../catalog/rows.js';
import { correctionsOf } from './answer/corrections.js';
import { debugOf } from './answer/debug.js';
import { hitsOf } from './answer/hits.js';
import { languageOfWords } from './answer/language.js';
import { suggestionsOf } from './answer/suggest.js';
import { CategoryTree } from './corpus/category-tree.js';
import { facetsOf } from './filter/facets.js';
import { readSearchCursor, writeCursor, type SearchCursor } from './rank/cursor.js';
import { pageOf } from './rank/page.js';
import { ease } from './relax.js';
import { SearchEngine, type Searched } from './search-engine.js';
import type { SearchAnswer, SearchDocument, SearchIndex } from './search-index.js';

export interface SearchIndexOptions {
  readonly categories: readonly CategoryRow[];
}

const limitUnlessTold = 20;
const suggestionsUnlessTold = 6;
const suggestedFrom = 200;

/**
 * A search index in memory, incremental and deterministic. What is put into it is read when somebody searches: a marketplace that nobody
 * searches, as in most tests, pays nothing for it, and a listing that changes often is read once.
 */
export function createSearchIndex({ categories }: SearchIndexOptions): SearchIndex {
  const changed = new Map<string, SearchDocument | undefined>();
  let engine: SearchEngine | undefined;
  const upToDate = (): SearchEngine => {
    engine ??= new SearchEngine(new CategoryTree(categories));
    for (const [id, document] of changed) if (!document) engine.corpus.remove(id);
    for (const document of byCategory(changed.values())) engine.corpus.put(document);
    changed.clear();
    return engine;
  };
  return {
    put: (document) => void changed.set(document.id, document),
    remove: (id) => void changed.set(id, undefined),
    query: (query) => answer(upToDate(), query),
    suggest: (query) => (query.q.trim() === '' ? [] : suggested(upToDate(), query)),
  };
}

/**
 * Listings of a category one after the other, as the corpus lays them: a search for scarves then reads a stretch of memory instead of
 * something from all over it.
 */
function byCategory(documents: Iterable<SearchDocument | undefined>): SearchDocument[] {
  const groups = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    if (!document) continue;
    const group = groups.get(document.categoryId);
    if (group) group.push(document);
    else groups.set(document.categoryId, [document]);
  }
  return [...groups.values()].flat();
}

function suggested(
  engine: SearchEngine,
  {
    q,
    locale,
    limit = suggestionsUnlessTold,
  }: { q: string; locale?: string | undefined; limit?: number | undefined },
): readonly Suggestion[] {
  const { corpus, tree } = engine;
  const { sifted, ranking } = engine.search(
    { q, locale, minimumSellerRating: 0, inStock: false },
    undefined,
  );
  const { page } = pageOf(sifted.places, ranking, corpus, {
    limit: suggestedFrom,
    after: undefined,
  });
  const places = page.map(({ place }) => place);
  return suggestionsOf(q, places, corpus, tree, { locale, limit });
}

function answer(engine: SearchEngine, query: SearchQuery): SearchAnswer {
  const cursor = query.cursor === undefined ? undefined : readSearchCursor(query.cursor);
  const strict = engine.search(query, cursor);
  if (strict.sifted.places.length > 0)
    return pageOfAnswer(engine, query, cursor, { strict, searched: strict, relaxations: [] });
  // Counting what would help searches again, which the arrays of a search do not outlive: the search that is shown comes last.
  const { relaxations, query: eased } = ease(engine, query, strict.understood);
  return pageOfAnswer(engine, query, cursor, {
    strict,
    searched: engine.search(eased, cursor),
    relaxations,
  });
}

/** What was read and asked for, and what is shown for it: the same unless nothing fits. */
interface Outcome {
  readonly strict: Searched;
  readonly searched: Searched;
  readonly relaxations: SearchAnswer['relaxations'];
}

function pageOfAnswer(
  engine: SearchEngine,
  query: SearchQuery,
  cursor: SearchCursor | undefined,
  { strict, searched, relaxations }: Outcome,
): SearchAnswer {
  const { corpus, lexicon, tree } = engine;
  const { sifted, ranking } = searched;
  const { understood } = strict;
  const { page, hasMore } = pageOf(sifted.places, ranking, corpus, {
    limit: query.limit ?? limitUnlessTold,
    after: cursor?.after,
  });
  const places = page.map(({ place }) => place);
  const language = understood.isSure
    ? understood.language
    : languageOfWords(strict.slots, corpus, {
        guess: understood.language,
        votes: understood.votes,
        locale: query.locale,
      });
  const shownIn = query.locale ?? (language === 'und' ? undefined : language);
  const last = page.at(-1);
  return {
    hits: hitsOf(page, searched, corpus, shownIn),
    totalCount: sifted.places.length,
    nextCursor:
      hasMore && last
        ? writeCursor({
            after: { key: last.key, id: last.id, count: (cursor?.after.count ?? 0) + page.length },
            statistics: searched.retrieved.statistics,
            topText: searched.topText,
            middleCents: searched.middleCents,
          })
        : null,
    parsed: {
      terms: strict.slots.flatMap(({ wish, text }) =>
        wish.force === 'not' || text === '' ? [] : [text],
      ),
      filters: [...understood.filters],
      intent: understood.intent,
      corrections: correctionsOf(strict.slots, places[0], corpus, lexicon),
      language,
    },
    facets: facetsOf(sifted, query, corpus, tree),
    relaxations,
    ...(query.debug === true ? { debug: debugOf(searched, query, corpus) } : {}),
  };
}
