import type { Corpus } from '../corpus/corpus.js';
import type { Ranking } from './rank.js';

/** Results that can be paged through; what lies beyond nobody looks at. */
export const candidatesMax = 1_000;

/** A result in its place. */
export interface Placed {
  readonly place: number;
  readonly id: string;
  readonly key: number;
}

/** Where the page before ended: the key and id of its last result, and how many results came before. */
export interface After {
  readonly key: number;
  readonly id: string;
  readonly count: number;
}

/**
 * One page in order of key, ties by id. Nothing is sorted: the best so far stand in order, and few of the others ever get among them.
 */
export function pageOf(
  places: Int32Array,
  ranking: Ranking,
  corpus: Corpus,
  { limit, after }: { limit: number; after: After | undefined },
): { page: Placed[]; hasMore: boolean } {
  const wanted = Math.max(0, Math.min(limit, candidatesMax - (after?.count ?? 0)));
  if (keys.length < places.length) keys = new Float64Array(places.length * 2);
  ranking.keysOf(places, keys);
  const page: Placed[] = [];
  let beyond = 0;
  /** The key that a result must reach to be on the page. */
  let least = -Infinity;
  for (let at = 0; at < places.length; at++) {
    const key = keys[at] ?? 0;
    if (after && key > after.key) continue;
    if (key < least) {
      beyond++;
      continue;
    }
    const place = places[at] ?? 0;
    const placed = { place, id: corpus.ids[place] ?? '', key };
    if (after && !comesBefore(after, placed)) continue;
    insert(page, placed);
    if (page.length > wanted) {
      page.pop();
      beyond++;
    }
    if (page.length === wanted) least = page.at(-1)?.key ?? Infinity;
  }
  const isEnd = (after?.count ?? 0) + wanted >= candidatesMax;
  return { page, hasMore: beyond > 0 && !isEnd };
}

let keys = new Float64Array(256);

type Keyed = Pick<Placed, 'key' | 'id'>;
const comesBefore = (a: Keyed, b: Keyed): boolean =>
  a.key > b.key || (a.key === b.key && a.id < b.id);

function insert(page: Placed[], placed: Placed): void {
  let at = page.push(placed) - 1;
  for (; at > 0; at--) {
    const above = page[at - 1];
    if (!above || comesBefore(above, placed)) break;
    page[at] = above;
  }
  page[at] = placed;
}
