import { DomainError } from './domain-error.js';

/** One page of a list. */
export interface Page<Shown> {
  readonly data: Shown[];
  readonly nextCursor: string | null;
  readonly hasMore: boolean;
}

/** A page from rows of which one more than `limit` was read, to know whether there are more. */
export function pageOf<Row, Shown>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => { readonly shown: Shown; readonly cursor: readonly string[] },
): Page<Shown> {
  const shown = rows.slice(0, limit).map(present);
  const hasMore = rows.length > limit;
  const last = shown.at(-1);
  return {
    data: shown.map((row) => row.shown),
    nextCursor: hasMore && last ? last.cursor.join('~') : null,
    hasMore,
  };
}

/**
 * The parts of a cursor.
 *
 * @throws DomainError `invalid_request` when it is not one of ours
 */
export function readCursor(cursor: string, parts: number): readonly string[] {
  const found = cursor.split('~');
  if (found.length !== parts || found.some((part) => part === ''))
    throw new DomainError('invalid_request', `"${cursor}" is not a cursor of this list.`, {
      param: 'cursor',
    });
  return found;
}
