import type { InteractionRow } from '../search/rows.js';
import { MemoryTable } from './memory-table.js';
import type { Transaction } from './store.js';

/** What followed from searches, found by the search. */
export class MemoryInteractions extends MemoryTable<InteractionRow> {
  readonly #byQuery = new Map<string, Set<string>>();

  ofQuery: Transaction['interactions']['ofQuery'] = (queryId) =>
    [...(this.#byQuery.get(queryId) ?? [])].flatMap((id) => this.get(id) ?? []);

  protected override changed(
    before: InteractionRow | undefined,
    after: InteractionRow | undefined,
  ): void {
    const row = after ?? before;
    if (!row || (before && after)) return;
    const ids = this.#byQuery.get(row.queryId) ?? new Set();
    if (after) ids.add(row.id);
    else ids.delete(row.id);
    if (ids.size > 0) this.#byQuery.set(row.queryId, ids);
    else this.#byQuery.delete(row.queryId);
  }
}
