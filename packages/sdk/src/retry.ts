import type { SoukError } from './errors.js';

/** How long to wait between attempts: full jitter, growing, and never less than the platform asked for. */
export function retryDelayMs(attempt: number, random: () => number, retryAfterMs = 0): number {
  const ceiling = Math.min(8_000, 300 * 2 ** attempt);
  return retryAfterMs + random() * ceiling;
}

/**
 * The wait that a response asks for, in milliseconds.
 *
 * @param nowMs time of this machine; a date in the header is measured against the response's own `Date` where there is one
 * @see RFC 9110 section 10.2.3
 */
export function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const value = headers.get('Retry-After');
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1_000;
  const at = Date.parse(value);
  const sent = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(at) ? undefined : Math.max(0, at - (Number.isNaN(sent) ? nowMs : sent));
}

/**
 * Whether a wish may have been carried out although its attempts ended like this. Doubt that an earlier attempt has left
 * stays, unless this refusal was made in full knowledge of what became of the key.
 *
 * @param wasDoubtful after the attempts before
 */
export function isDoubtful(
  { problem, status = 0, code }: SoukError,
  wasDoubtful: boolean,
): boolean {
  if (status === 429) return wasDoubtful;
  // No answer, one that somebody on the way gave, one that admits to not knowing.
  if (!problem || status >= 500 || code === 'request_in_flight') return true;
  return wasDoubtful && [401, 403, 408].includes(status);
}
