import type { Intent, ParsedFilter } from '@souk/sdk/contract';

/** A highest price says a little about thrift. */
const priceVote = 0.4;
const wordsOfSpecific = 4;

/** What a person is after, from the words that say so and the conditions beside them, and how sure that is. */
export function intentOf(
  votes: ReadonlyMap<Intent, number>,
  filters: readonly ParsedFilter[],
  wordCount: number,
): { readonly name: Intent; readonly confidence: number } {
  const all = new Map(votes);
  if (filters.some(({ id }) => id === 'price_max'))
    all.set('bargain', (all.get('bargain') ?? 0) + priceVote);
  // Whoever buys by the box wants it cheap as a matter of course.
  const weight = ([name, count]: readonly [Intent, number]): number =>
    count + (name === 'bulk' ? 0.5 : 0);
  const [best] = [...all].sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1));
  const narrowing = filters.filter(({ field }) => field === 'size' || field === 'brand').length;
  if (best && best[1] >= 1)
    return { name: best[0], confidence: Math.min(0.95, 0.55 + 0.2 * best[1]) };
  if (narrowing > 0 || wordCount >= wordsOfSpecific)
    return {
      name: 'specific',
      confidence: Math.min(0.9, 0.5 + 0.1 * narrowing + 0.05 * wordCount),
    };
  return best
    ? { name: best[0], confidence: 0.55 + 0.2 * best[1] }
    : { name: 'unknown', confidence: 0.3 };
}
