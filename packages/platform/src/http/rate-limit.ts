import { epochMsOf, type Instant } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { Authenticated } from './auth.js';
import { fingerprintOf } from '../fingerprint.js';

/** So many requests a second in the long run, and so many at once after a pause. */
export interface RateLimit {
  readonly perSecond: number;
  readonly burst: number;
}

/** Whose requests are limited. Nobody's unless told. */
export interface Limits {
  /** All requests that come with one key and no session. */
  readonly perKey?: RateLimit;
  /** All requests of one signed-in buyer. */
  readonly perBuyer?: RateLimit;
}

/** A bucket of tokens, and when the next caller who is sent away may come back. */
export interface Bucket {
  readonly tokens: number;
  readonly filledAtMs: number;
  readonly nextTurnMs: number;
}

/** Nobody is told to wait longer: in a minute everything may be different. */
const longestWaitMs = 60_000;
/** By so much of its wait, at most, each caller is asked to wait longer than its turn. */
const jitter = 0.25;

/**
 * Takes a token, or says how long to wait. Callers who are sent away get turns one after the other, as far apart as
 * tokens come back, so that they return as a queue and not as a herd.
 *
 * @param luck of this very request, 0 to 1
 * @returns `waitMs` 0 when the request may go on
 * @see token bucket; generic cell rate algorithm
 */
export function takeToken(
  bucket: Bucket | undefined,
  { perSecond, burst }: RateLimit,
  nowMs: number,
  luck: number,
): { readonly bucket: Bucket; readonly waitMs: number } {
  const before = bucket ?? { tokens: burst, filledAtMs: nowMs, nextTurnMs: nowMs };
  const refilled = ((nowMs - before.filledAtMs) / 1_000) * perSecond;
  const filled = {
    ...before,
    tokens: Math.min(burst, before.tokens + refilled),
    filledAtMs: nowMs,
  };
  if (filled.tokens >= 1) return { bucket: { ...filled, tokens: filled.tokens - 1 }, waitMs: 0 };
  const firstTurnMs = nowMs + ((1 - filled.tokens) / perSecond) * 1_000;
  const turnMs = Math.max(filled.nextTurnMs, firstTurnMs);
  const queue = { ...filled, nextTurnMs: turnMs + 1_000 / perSecond };
  const waitMs = Math.min(longestWaitMs * (1 - jitter), turnMs - nowMs);
  return { bucket: queue, waitMs: Math.ceil(waitMs * (1 + jitter * luck)) };
}

/** Lets a caller's request pass. @throws DomainError `rate_limited`, with `retryAfterSec` and, finer, `retryAfterMs` */
export type Admission = (who: Authenticated, requestId: string, now: Instant) => void;

/** Buckets of callers who have not come for long are full again, and are forgotten. */
const bucketsMax = 10_000;

/** Counts requests, in memory: each process lets so many pass. */
export function createAdmission({ perKey, perBuyer }: Limits = {}): Admission {
  const buckets = new Map<string, Bucket>();
  return ({ caller, principal }, requestId, now) => {
    const limit = caller.party === undefined ? perKey : perBuyer;
    if (!limit || caller.party?.is === 'seller') return;
    const { bucket, waitMs } = takeToken(
      buckets.get(principal),
      limit,
      epochMsOf(now),
      luckOf(requestId),
    );
    // Put at the end, so that the first is the one that has not come for longest.
    buckets.delete(principal);
    buckets.set(principal, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > bucketsMax && oldest !== undefined) buckets.delete(oldest);
    if (waitMs > 0)
      throw new DomainError(
        'rate_limited',
        `More than ${limit.perSecond} requests a second came; this one may come again in ${waitMs} ms.`,
        { retryAfterSec: Math.ceil(waitMs / 1_000), retryAfterMs: waitMs },
      );
  };
}

/** A number from 0 to 1 that follows from an id, which is random itself. */
const luckOf = (id: string): number =>
  Number.parseInt(fingerprintOf(id).slice(0, 8), 16) / 0xffff_ffff;
