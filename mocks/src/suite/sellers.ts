import { wellKnown } from '../seed/well-known.js';
import { sentence, type Sentence } from './sentence.js';

export const sellerSuite: readonly Sentence[] = [
  sentence('a seller is shown with the trust that its record earns', async ({ shop, equal }) => {
    const weaver = await shop.sellers.retrieve(wellKnown.weaver);
    const weak = await shop.sellers.retrieve(wellKnown.weakSeller);
    equal(
      [weaver.trust.score, weak.trust.score].every((score) => typeof score === 'number'),
      true,
    );
    equal((weaver.trust.score ?? 0) > (weak.trust.score ?? 0), true);
  }),

  sentence('an unknown seller is refused as seller_not_found', ({ shop, refused }) =>
    refused('seller_not_found', shop.sellers.retrieve('sel_nobody')),
  ),
];
