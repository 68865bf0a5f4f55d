import MiniSearch from 'minisearch';
import type { SearchDocument } from '@souk/platform';
import { fieldsOf, plainPage, type Engine } from './page.js';

type Fields = ReturnType<typeof fieldsOf> & { readonly id: string };

/**
 * MiniSearch, tuned: titles first, a low k1, accents folded, the last word may be unfinished, typos as here (one from four letters, two from
 * eight). Words are joined by AND, and by OR when that finds nothing.
 */
export function miniSearch(): Engine {
  const rows = new Map<string, SearchDocument>();
  const index = new MiniSearch<Fields>({
    fields: ['title', 'description', 'attributes', 'category', 'seller'],
    processTerm: (term) =>
      term
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, ''),
    searchOptions: {
      boost: { title: 6, category: 2, attributes: 2 },
      bm25: { k: 0.6, b: 0.3, d: 0.5 },
      prefix: (_term, at, terms) => at === terms.length - 1,
      fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : false),
    },
  });
  return {
    put(document) {
      rows.set(document.id, document);
      index.add({ id: document.id, ...fieldsOf(document) });
    },
    finish: () => undefined,
    page(query) {
      const all = index.search(query.q, { combineWith: 'AND' });
      return plainPage(all.length > 0 ? all : index.search(query.q), rows, query);
    },
  };
}
