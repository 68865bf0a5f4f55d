import type { Instant } from '@souk/sdk/contract';
import type { Kept } from './kept.js';
import type { Transaction } from './store.js';
import type { UndoLog } from './undo-log.js';

interface Due {
  readonly id: string;
  readonly at: Instant;
}

/**
 * Timers in a binary heap: the earliest is found without looking at the others.
 * A moved timer leaves its old place in the heap; such leftovers are dropped when they come to the top.
 */
export class MemoryTimers implements Kept {
  readonly #current = new Map<string, Instant>();
  readonly #heap: Due[] = [];
  readonly #undo: UndoLog;

  constructor(undo: UndoLog) {
    this.#undo = undo;
  }

  set(id: string, at: Instant | undefined): void {
    const before = this.#current.get(id);
    if (before === at) return;
    this.#place(id, at);
    this.#undo.add(() => this.#place(id, before));
  }

  earliest: Transaction['timers']['earliest'] = () => {
    for (let top = this.#heap[0]; top; top = this.#heap[0]) {
      if (this.#current.get(top.id) === top.at) return top;
      this.#dropTop();
    }
    return undefined;
  };

  dump(): readonly Due[] {
    return [...this.#current].map(([id, at]) => ({ id, at }));
  }

  load(dumped: readonly unknown[]): void {
    this.#current.clear();
    this.#heap.length = 0;
    // What was dumped here are timers.
    for (const { id, at } of dumped as readonly Due[]) this.#place(id, at);
  }

  #place(id: string, at: Instant | undefined): void {
    if (at === undefined) {
      this.#current.delete(id);
      return;
    }
    this.#current.set(id, at);
    this.#push({ id, at });
  }

  #push(due: Due): void {
    let index = this.#heap.push(due) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#swapIfLater(parent, index)) return;
      index = parent;
    }
  }

  #dropTop(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    this.#heap[0] = last;
    for (let index = 0; ;) {
      const left = 2 * index + 1;
      const right = left + 1;
      const child = right < this.#heap.length && this.#isLater(left, right) ? right : left;
      if (child >= this.#heap.length || !this.#swapIfLater(index, child)) return;
      index = child;
    }
  }

  #isLater(a: number, b: number): boolean {
    const first = this.#heap[a];
    const second = this.#heap[b];
    if (!first || !second) return false;
    return first.at === second.at ? first.id > second.id : first.at > second.at;
  }

  #swapIfLater(a: number, b: number): boolean {
    const first = this.#heap[a];
    const second = this.#heap[b];
    if (!first || !second || !this.#isLater(a, b)) return false;
    this.#heap[a] = second;
    this.#heap[b] = first;
    return true;
  }
}
