import { wellKnown } from '../seed/well-known.js';
import { sentence, type Sentence } from './sentence.js';

export const sessionSuite: readonly Sentence[] = [
  sentence(
    'a server signs its seller in, a page cannot',
    async ({ server, shop, refused, equal }) => {
      const wish = { party: 'seller', id: wellKnown.weaver } as const;
      equal((await server.sessions.create(wish)).id, wellKnown.weaver);
      return refused('scope_missing', shop.sessions.create(wish));
    },
  ),
];
