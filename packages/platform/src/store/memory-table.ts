import type { Kept } from './kept.js';
import type { Table } from './store.js';
import type { UndoLog } from './undo-log.js';

/** Rows in a map, by id. */
export class MemoryTable<Row extends { readonly id: string }> implements Table<Row>, Kept {
  readonly #rows = new Map<string, Row>();
  readonly #undo: UndoLog;

  constructor(undo: UndoLog) {
    this.#undo = undo;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  put(row: Row): void {
    this.#change(row.id, row);
  }

  delete(id: string): void {
    this.#change(id, undefined);
  }

  all(): IterableIterator<Row> {
    return this.#rows.values();
  }

  dump(): readonly Row[] {
    return [...this.#rows.values()];
  }

  load(dumped: readonly unknown[]): void {
    for (const [id, row] of this.#rows) this.#replace(id, row, undefined);
    // What was dumped here are rows of this table.
    for (const row of dumped as readonly Row[]) this.#replace(row.id, undefined, row);
  }

  /** Called for every change of a row, those that take one back among them. */
  protected changed(_before: Row | undefined, _after: Row | undefined): void {}

  #change(id: string, after: Row | undefined): void {
    const before = this.#rows.get(id);
    this.#replace(id, before, after);
    this.#undo.add(() => this.#replace(id, after, before));
  }

  #replace(id: string, before: Row | undefined, after: Row | undefined): void {
    if (after) this.#rows.set(id, after);
    else this.#rows.delete(id);
    this.changed(before, after);
  }
}
