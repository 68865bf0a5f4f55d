import type { Instant } from '@souk/sdk/contract';
import type { Kept } from './kept.js';
import type { Transaction } from './store.js';
import type { UndoLog } from './undo-log.js';

/** So few are not worth the while. */
const leftOversMax = 100;

interface Due {
  readonly id: string;
  readonly at: Instant;
  /** It was moved or taken away, and is dropped when it comes to the top. */
  isLeftOver: boolean;
}

/**
 * Timers in a binary heap: the earliest is found without looking at the others.
 * A moved timer leaves its old place in the heap; such leftovers are dropped when they come to the top, or all at once when
 * there are more of them than of timers.
 */
export class MemoryTimers implements Kept {
  readonly #current = new Map<string, Due>();
  readonly #heap: Due[] = [];
  readonly #undo: UndoLog;

  constructor(undo: UndoLog) {
    this.#undo = undo;
  }

  set(id: string, at: Instant | undefined): void {
    const before = this.#current.get(id)?.at;
    if (before === at) return;
    this.#place(id, at);
    this.#undo.add(() => this.#place(id, before));
  }

  earliest: Transaction['timers']['earliest'] = () => {
    for (let top = this.#heap[0]; top; top = this.#heap[0]) {
      if (!top.isLeftOver) return { id: top.id, at: top.at };
      this.#dropTop();
    }
    return undefined;
  };

  dump(): readonly Pick<Due, 'id' | 'at'>[] {
    return [...this.#current.values()].map(({ id, at }) => ({ id, at }));
  }

  load(dumped: readonly unknown[]): void {
    this.#current.clear();
    this.#heap.length = 0;
    // What was dumped here are timers.
    for (const { id, at } of dumped as readonly Due[]) this.#place(id, at);
  }

  #place(id: string, at: Instant | undefined): void {
    const before = this.#current.get(id);
    if (before) before.isLeftOver = true;
    if (at === undefined) {
      this.#current.delete(id);
      return;
    }
    const due = { id, at, isLeftOver: false };
    this.#current.set(id, due);
    this.#push(due);
    if (this.#heap.length > 2 * this.#current.size + leftOversMax) this.#dropLeftOvers();
  }

  #dropLeftOvers(): void {
    const left = this.#heap.filter(({ isLeftOver }) => !isLeftOver);
    this.#heap.length = 0;
    for (const due of left) this.#push(due);
  }

  /** Moves those that are later down until there is room for the new one. */
  #push(due: Due): void {
    let index = this.#heap.push(due) - 1;
    while (index > 0) {
      const above = (index - 1) >> 1;
      const parent = this.#heap[above];
      if (!parent || !isLater(parent, due)) break;
      this.#heap[index] = parent;
      index = above;
    }
    this.#heap[index] = due;
  }

  #dropTop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let index = 0;
    for (
      let child = earlierChild(heap, 0);
      child !== undefined;
      child = earlierChild(heap, index)
    ) {
      const due = heap[child];
      if (!due || !isLater(last, due)) break;
      heap[index] = due;
      index = child;
    }
    heap[index] = last;
  }
}

function earlierChild(heap: readonly Due[], index: number): number | undefined {
  const child = 2 * index + 1;
  const left = heap[child];
  const right = heap[child + 1];
  if (!left) return undefined;
  return right && isLater(left, right) ? child + 1 : child;
}

const isLater = (a: Due, b: Due): boolean => (a.at === b.at ? a.id > b.id : a.at > b.at);
