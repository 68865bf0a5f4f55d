import type { CategoryRow } from '../../catalog/rows.js';

/** The categories and who is whose ancestor. */
export class CategoryTree {
  readonly rows: readonly CategoryRow[];
  readonly #byId: ReadonlyMap<string, CategoryRow>;

  constructor(rows: readonly CategoryRow[]) {
    this.rows = rows;
    this.#byId = new Map(rows.map((row) => [row.id, row]));
  }

  of(id: string): CategoryRow | undefined {
    return this.#byId.get(id);
  }

  /** A category and its ancestors, itself first. */
  pathOf(id: string): readonly CategoryRow[] {
    const path: CategoryRow[] = [];
    for (let row = this.of(id); row && !path.includes(row); row = this.of(row.parentId ?? ''))
      path.push(row);
    return path;
  }

  /** Whether a category is another or lies below it. */
  isIn(id: string, ancestor: string): boolean {
    return id === ancestor || this.pathOf(id).some((row) => row.id === ancestor);
  }
}
