import * as z from 'zod/mini';
import { epochMsOf, instantOf } from './instant.js';

/** An instant: RFC 3339 in UTC with milliseconds, `2026-11-22T09:30:00.000Z`. Sorts as text. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
export type Instant = z.infer<typeof Instant>;

/** A length of time: ISO 8601 in days, hours, minutes and seconds (`PT72H`, `P10D`). No months: their length varies. */
export const Duration = z
  .string()
  .check(z.regex(/^P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/));
export type Duration = z.infer<typeof Duration>;

/** Lengths that were read before: a platform knows a dozen durations, and asks for one at every step of an escrow. */
const known = /* @__PURE__ */ new Map<Duration, number>();
const knownMax = 1_000;

/**
 * Length of a duration in milliseconds.
 *
 * @throws RangeError when the text is not a duration of days, hours, minutes and seconds
 */
export function durationMs(duration: Duration): number {
  const before = known.get(duration);
  if (before !== undefined) return before;
  const length = readDuration(duration);
  if (known.size >= knownMax) known.clear();
  known.set(duration, length);
  return length;
}

const unitMs = { D: 86_400_000, H: 3_600_000, M: 60_000, S: 1_000 } as const;

function readDuration(duration: Duration): number {
  if (!z.safeParse(Duration, duration).success)
    throw new RangeError(`"${duration}" is not a duration like "PT72H" or "P10D".`);
  let total = 0;
  for (const [, count, unit] of duration.matchAll(/(\d+)([DHMS])/g))
    total += Number(count) * unitMs[unit as keyof typeof unitMs];
  return total;
}

/** The instant that lies `duration` after `instant`. */
export const addDuration = (instant: Instant, duration: Duration): Instant =>
  instantOf(epochMsOf(instant) + durationMs(duration));

/** An instant as HTTP headers write it: `Sun, 22 Nov 2026 09:30:00 GMT`. @see RFC 9110 section 5.6.7 */
export const httpDateOf = (instant: Instant): string => new Date(instant).toUTCString();
