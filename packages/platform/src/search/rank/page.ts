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
 * One page in order of key, ties by id. Only as many results are sorted as the page needs: a heap holds the best of what comes after
 * the page before.
 */
export function pageOf(
  places: Int32Array,
  ranking: Ranking,
  corpus: Corpus,
  { limit, after }: { limit: number; after: After | undefined },
): { page: Placed[]; hasMore: boolean } {
  const wanted = Math.max(0, Math.min(limit, candidatesMax - (after?.count ?? 0)));
  const heap: Placed[] = [];
  let beyond = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const key = ranking.keyOf(place);
    if (after && key > after.key) continue;
    const worst = heap[0];
    if (heap.length === wanted && worst && key < worst.key) {
      beyond++;
      continue;
    }
    const placed = { place, id: corpus.ids[place] ?? '', key };
    if (after && !comesBefore(after, placed)) continue;
    if (heap.length < wanted) push(heap, placed);
    else {
      beyond++;
      if (worst && comesBefore(placed, worst)) replaceWorst(heap, placed);
    }
  }
  const isEnd = (after?.count ?? 0) + wanted >= candidatesMax;
  return { page: heap.sort((a, b) => (comesBefore(a, b) ? -1 : 1)), hasMore: beyond > 0 && !isEnd };
}

type Keyed = Pick<Placed, 'key' | 'id'>;
const comesBefore = (a: Keyed, b: Keyed): boolean =>
  a.key > b.key || (a.key === b.key && a.id < b.id);

/** The worst stands at the root: a parent never comes before its children. */
function push(heap: Placed[], placed: Placed): void {
  let at = heap.push(placed) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (!above || !comesBefore(above, placed)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = placed;
}

function replaceWorst(heap: Placed[], placed: Placed): void {
  let at = 0;
  for (;;) {
    const [left, right] = [heap[at * 2 + 1], heap[at * 2 + 2]];
    if (!left) break;
    const isRight = right !== undefined && comesBefore(left, right);
    const child = isRight ? right : left;
    if (!comesBefore(placed, child)) break;
    heap[at] = child;
    at = at * 2 + (isRight ? 2 : 1);
  }
  heap[at] = placed;
}
