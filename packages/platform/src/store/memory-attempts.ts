import type { Instant } from '@souk/sdk/contract';
import type { AttemptRow } from '../once.js';
import { MemoryTable } from './memory-table.js';

/** So few places that nobody stands at any more are not worth moving the others. */
const emptyMax = 1_000;

/**
 * Attempts by id, and in the order in which they were started. Time does not run backwards, so a queue is sorted by itself; a row
 * that is gone or was started anew leaves a place behind that is passed over.
 */
export class MemoryAttempts extends MemoryTable<AttemptRow> {
  #queue: { readonly id: string; readonly startedAt: Instant }[] = [];
  #first = 0;

  oldest(startedBy: Instant, limit: number): readonly AttemptRow[] {
    this.#passOver();
    const found: AttemptRow[] = [];
    for (let index = this.#first; found.length < limit; index++) {
      const place = this.#queue[index];
      if (!place || place.startedAt > startedBy) return found;
      const row = this.#rowAt(place);
      if (row) found.push(row);
    }
    return found;
  }

  protected override changed(before: AttemptRow | undefined, after: AttemptRow | undefined): void {
    if (after && after.startedAt !== before?.startedAt)
      this.#queue.push({ id: after.id, startedAt: after.startedAt });
  }

  #rowAt({ id, startedAt }: { readonly id: string; readonly startedAt: Instant }) {
    const row = this.get(id);
    return row?.startedAt === startedAt ? row : undefined;
  }

  #passOver(): void {
    for (
      let place = this.#queue[this.#first];
      place && !this.#rowAt(place);
      place = this.#queue[this.#first]
    )
      this.#first += 1;
    if (this.#first <= emptyMax || this.#first * 2 < this.#queue.length) return;
    this.#queue = this.#queue.slice(this.#first);
    this.#first = 0;
  }
}
