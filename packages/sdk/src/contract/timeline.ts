import * as z from 'zod/mini';
import { escrowActors, escrowStatuses } from './escrow-transitions.js';
import { open } from './schema.js';
import { sha256Hex } from './sha256.js';
import { Instant } from './time.js';

/**
 * One line of an escrow's history; lines are only ever added. Each carries the hash of the one before, so that nobody can
 * change, drop, add or swap one later without breaking every hash after it.
 */
export const TimelineEntry = z.object({
  /** From 1, without gaps. */
  sequence: z.int(),
  type: z.string(),
  actor: open(escrowActors),
  at: Instant,
  status: open(escrowStatuses),
  /** The deadline that counts from here on. */
  by: z.nullable(Instant),
  /** What else belongs to it: amounts, reasons, ids. */
  facts: z.record(z.string(), z.string()),
  /** SHA-256 of this line and of the hash before it, 64 hexadecimal digits. */
  hash: z.string(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** The hash of a line that follows one with the hash `previous`. @param previous the escrow's id for its first line */
export function timelineHash(previous: string, line: Omit<TimelineEntry, 'hash'>): string {
  const { sequence, type, actor, at, status, by, facts } = line;
  const sorted = Object.keys(facts).sort().map((name) => [name, facts[name]]); // prettier-ignore
  return sha256Hex(JSON.stringify([previous, sequence, type, actor, at, status, by, sorted]));
}

/** Whether a history is whole; if not, the first line that does not fit. */
export type TimelineCheck =
  { readonly ok: true; readonly head: string } | { readonly ok: false; readonly sequence: number };

/**
 * Recomputes the chain of an escrow's history: any edit of a line, and any line that was dropped, added or moved, is found.
 * A cut at the end shows only against a head that was kept before: the hash of the last line seen.
 *
 * @param head the hash of the last line when it was last looked at; that line must still be there
 */
export function verifyTimeline(
  escrow: string,
  lines: readonly TimelineEntry[],
  head?: string,
): TimelineCheck {
  let previous = escrow;
  let isHeadMet = head === undefined;
  for (const [index, line] of lines.entries()) {
    if (line.sequence !== index + 1 || timelineHash(previous, line) !== line.hash)
      return { ok: false, sequence: index + 1 };
    previous = line.hash;
    isHeadMet ||= previous === head;
  }
  return isHeadMet ? { ok: true, head: previous } : { ok: false, sequence: lines.length + 1 };
}
