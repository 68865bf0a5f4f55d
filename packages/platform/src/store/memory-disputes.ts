import type { DisputeRow } from '../dispute/rows.js';
import { MemoryTable } from './memory-table.js';

/** Disputes by id, and those that are open, which are few, kept apart from the many that are over. */
export class MemoryDisputes extends MemoryTable<DisputeRow> {
  readonly #open = new Map<string, DisputeRow>();

  open(): readonly DisputeRow[] {
    return [...this.#open.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }

  protected override changed(before: DisputeRow | undefined, after: DisputeRow | undefined): void {
    if (before) this.#open.delete(before.id);
    if (after?.closedAt === undefined && after) this.#open.set(after.id, after);
  }
}

const keyOf = ({ respondBy = '', id }: DisputeRow): string => `${respondBy} ${id}`;
