import { durationMs, epochMsOf, instantOf, type Duration, type Instant } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { RateRow } from './rows.js';

/** So many at once, and one more after each `every`. */
export interface Rate {
  readonly burst: number;
  readonly every: Duration;
}

/**
 * Counts one more of something against a limit.
 *
 * @throws DomainError `rate_limited`, with the seconds to wait in `retryAfterSec`
 */
export function count(row: RateRow | undefined, id: string, rate: Rate, now: Instant): RateRow {
  const everyMs = durationMs(rate.every);
  const nowMs = epochMsOf(now);
  const before = row ?? { left: rate.burst, at: now };
  const regained = Math.floor((nowMs - epochMsOf(before.at)) / everyMs);
  const left = Math.min(rate.burst, before.left + regained);
  // A full bucket starts to fill anew only once something is taken from it.
  const sinceMs = left === rate.burst ? nowMs : epochMsOf(before.at) + regained * everyMs;
  if (left === 0) {
    const retryAfterSec = Math.max(1, Math.ceil((sinceMs + everyMs - nowMs) / 1000));
    throw new DomainError(
      'rate_limited',
      `That was ${rate.burst} in a short time; go on in ${retryAfterSec} seconds.`,
      { retryAfterSec },
    );
  }
  return { id, left: left - 1, at: instantOf(sinceMs) };
}
