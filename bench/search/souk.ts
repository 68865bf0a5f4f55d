import { createSearchIndex } from '@souk/platform';
import { categories } from '../../mocks/src/seed/categories.js';
import type { Engine } from './page.js';

/** Our own index, through its public face: understanding, filters, facets, ranking, highlights and all. */
export function souk(): Engine {
  const index = createSearchIndex({ categories });
  return {
    put: (document) => index.put(document),
    finish: () => {
      index.query({ q: 'a' });
    },
    page(query) {
      const { hits, totalCount } = index.query(query);
      return { ids: hits.map(({ id }) => id), count: totalCount };
    },
  };
}
