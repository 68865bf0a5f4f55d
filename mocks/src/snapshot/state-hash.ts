import { fingerprintOf } from '@souk/platform/http';
import type { StoreDump } from '@souk/platform/store';

/** Rows are never changed in place, so a row is read once in its life. */
const known = new WeakMap<object, string>();

/**
 * A short mark of everything that a store holds: the same state, the same mark. The order in which rows came to lie in a
 * table does not matter, since a transaction that is taken back may move them.
 *
 * @returns 16 hexadecimal digits
 */
export function stateHash(dump: StoreDump): string {
  const parts = Object.entries(dump)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => `${name} ${partHash(rows)}`);
  return fingerprintOf(parts.sort().join('\n'));
}

function partHash(rows: readonly unknown[]): string {
  const marks = rows.map(markOf);
  return fingerprintOf((rows.every(isTableRow) ? marks.sort() : marks).join(' '));
}

function markOf(row: unknown): string {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return fingerprintOf(JSON.stringify(row) ?? '');
  const mark = known.get(row) ?? fingerprintOf(JSON.stringify(row));
  known.set(row, mark);
  return mark;
}

const isTableRow = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && !Array.isArray(row) && 'id' in row;
