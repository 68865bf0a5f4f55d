import { idPrefixes } from '@souk/sdk/contract';

/**
 * The id of an event: the mark of the log that keeps it, its epoch, and its position there, so that a reader resumes
 * behind it without a search, and a log that was begun anew does not take the ids of another for its own. Ids of one
 * log sort as text.
 */
export const eventIdOf = (epoch: string, position: number): string =>
  `${idPrefixes.event}_${epoch}${String(position).padStart(positionDigits, '0')}`;

const positionDigits = 12;

/** Letters of an epoch. */
export const epochLength = 8;

/** Where in the log an id points, or why that cannot be told. */
export type ResumePoint =
  { readonly position: number } | { readonly lost: 'other_epoch' | 'too_old' | 'unknown_id' };

/**
 * The place behind an event, in a log that keeps those from `first` to `last`.
 * An id that points behind the last one is of a log with the same mark and more events: it was lost, and begun anew.
 */
export function resumePoint(
  id: string,
  log: { readonly epoch: string; readonly first: number; readonly last: number },
): ResumePoint {
  const parts = /^evt_([a-zA-Z0-9]{8})(\d{12})$/.exec(id);
  if (!parts) return { lost: 'unknown_id' };
  if (parts[1] !== log.epoch) return { lost: 'other_epoch' };
  const position = Number(parts[2]);
  if (position > log.last) return { lost: 'unknown_id' };
  // The one before the first is not needed: everything behind it is there.
  if (position < log.first - 1) return { lost: 'too_old' };
  return { position };
}
