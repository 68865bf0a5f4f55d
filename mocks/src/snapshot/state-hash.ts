import { fingerprintOf } from '@souk/platform/http';
import type { StoreDump } from '@souk/platform/store';

/** Rows are never changed in place, so a row is read once in its life. */
const known = new WeakMap<object, string>();

/**
 * A short mark of everything that a store holds: the same state, the same mark. The order in which rows came to lie in a
 * table does not matter, since a transaction that is taken back may move them; nor that of fields in a row, since a field that
 * was emptied loses its place when the row is written down; nor the mark of the log in the ids of events, since the log has
 * another one whenever it was read back.
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
  // A log is written down as a new list each time, of lines that were read before.
  if (Array.isArray(row)) return fingerprintOf(`[${row.map(markOf).join(' ')}]`);
  if (typeof row !== 'object' || row === null) return fingerprintOf(textOf(row));
  const mark = known.get(row) ?? fingerprintOf(textOf(row));
  known.set(row, mark);
  return mark;
}

const textOf = (row: unknown): string =>
  (JSON.stringify(row, inOrder) ?? '').replace(/\bevt_[a-zA-Z0-9]{8}(?=\d{12}\b)/g, 'evt_');

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const isTableRow = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && !Array.isArray(row) && 'id' in row;
