import type { Hit } from '@souk/sdk';
import { assert } from 'chai';
import { randomOf } from '../testing/random.js';
import { scorePoints } from './score-points.js';
import { arrange, profileOf, suits, tasteShare, type Opened } from './taste.js';

const opened = (category: string, seller: string, amount: number): Opened => ({
  listing: `lst_${category}${seller}${amount}`,
  category: { id: category, name: category },
  seller: { id: seller, name: seller },
  price: { amount, currency: 'USD' },
});
const scarf = opened('scarves', 'sel_weaver', 1_800);

/** A hit as far as ranking looks at it. */
const hit = (
  id: string,
  { category, seller, price }: Opened,
  ranking: Record<string, number>,
): Hit =>
  ({
    id,
    category,
    seller,
    price,
    ranking,
    score: Object.values(ranking).reduce((sum, points) => sum + points, 0),
  }) as unknown as Hit; // oxlint-disable-line typescript/no-unsafe-type-assertion -- ranking reads nothing else of it

describe('The taste of a visitor', () => {
  it('is nothing before something was opened', () => {
    assert.equal(suits(scarf, []), 0);
  });

  it('is whole for the same category, seller and price, and fades with the price', () => {
    assert.approximately(suits(scarf, [scarf]), 1, 1e-9);
    const dearer = suits(opened('scarves', 'sel_weaver', 3_600), [scarf]);
    const dearest = suits(opened('scarves', 'sel_weaver', 36_000), [scarf]);
    assert.isBelow(dearer, 1);
    assert.isBelow(dearest, dearer);
    assert.isAbove(dearest, 0.7);
  });

  it('compares no price with one of another currency', () => {
    const yen = { ...scarf, price: { amount: 1_800, currency: 'JPY' } as const };
    assert.approximately(suits(yen, [scarf]), 0.7, 1e-9);
  });

  it('weighs what was opened lately more', () => {
    const tea = opened('teas', 'sel_farm', 900);
    assert.isAbove(suits(scarf, [scarf, tea]), suits(scarf, [tea, scarf]));
  });

  it('is told as counts of categories and sellers, and the span of prices', () => {
    const profile = profileOf([
      scarf,
      opened('scarves', 'sel_dyer', 2_600),
      opened('teas', 'sel_dyer', 900),
    ]);
    assert.deepEqual(profile.categories, [
      { id: 'scarves', name: 'scarves', count: 2 },
      { id: 'teas', name: 'teas', count: 1 },
    ]);
    assert.deepEqual(profile.sellers[0], { id: 'sel_dyer', name: 'sel_dyer', count: 2 });
    assert.deepEqual(profile.prices, [
      { least: { amount: 900, currency: 'USD' }, most: { amount: 2_600, currency: 'USD' } },
    ]);
  });

  it('arranges any page so that contributions add up to the score, nothing is lost, and no fit outweighs its share', () => {
    const seed = 12;
    const random = randomOf(seed);
    const some = (): Opened =>
      opened(
        `c${Math.floor(random() * 4)}`,
        `s${Math.floor(random() * 4)}`,
        Math.floor(random() * 9_000),
      );
    for (let round = 0; round < 200; round++) {
      const before = Array.from({ length: 1 + Math.floor(random() * 12) }, (_, at) =>
        hit(`lst_${at}`, some(), { textRelevance: random() * 0.6, sellerTrust: random() * 0.4 }),
      );
      const { hits, moved } = arrange(
        before,
        Array.from({ length: Math.floor(random() * 6) }, some),
      );
      const told = `seed=${seed} round=${round}`;
      assert.sameMembers(
        hits.map(({ id }) => id),
        before.map(({ id }) => id),
        told,
      );
      assert.equal(
        [...moved.values()].reduce((sum, places) => sum + places, 0),
        0,
        told,
      );
      for (const [at, { score, ranking, id }] of hits.entries()) {
        const sum = Object.values(ranking).reduce((all, points) => all + points, 0);
        assert.equal(sum, score, told);
        assert.isAtMost(ranking['personalFit'] ?? 1, tasteShare, told);
        const next = hits[at + 1];
        if (next) assert.isTrue(score > next.score || (score === next.score && id < next.id), told);
        // Whoever was better by more than taste can give stays in front.
        const old = before.find((each) => each.id === id)?.score ?? 0;
        for (const other of hits.slice(at + 1)) {
          const otherOld = before.find((each) => each.id === other.id)?.score ?? 0;
          assert.isAtMost((1 - tasteShare) * (otherOld - old), tasteShare + 1e-9, told);
        }
      }
      for (const { score, ranking } of hits) {
        const { total, parts } = scorePoints(ranking, score);
        const tenths = parts.reduce((sum, [, points]) => sum + Math.round(points * 10), 0);
        assert.equal(tenths, Math.round(total * 10), told);
      }
    }
  });
});
