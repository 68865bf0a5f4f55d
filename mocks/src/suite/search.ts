import { wellKnown } from '../seed/well-known.js';
import { sentence, type Sentence } from './sentence.js';

export const searchSuite: readonly Sentence[] = [
  sentence('a search finds what is for sale, best first', async ({ shop, equal }) => {
    // There is always enough of this one, whatever was reserved before.
    const { data } = await shop.search.query({ q: 'green tea crate' });
    equal(
      data.some(({ id }) => id === wellKnown.teaBulk),
      true,
    );
    const scores = data.map(({ score }) => score);
    equal(
      scores,
      [...scores].sort((a, b) => b - a),
    );
  }),

  sentence('a few letters suggest how to go on', async ({ shop, equal }) => {
    const { data } = await shop.search.suggest({ q: 'silk s' });
    equal(data.length > 0, true);
  }),
];
