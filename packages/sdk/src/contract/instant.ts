import type { Instant } from './time.js';

/** The instant at so many milliseconds since 1970-01-01T00:00Z. */
export const instantOf = (epochMs: number): Instant => new Date(epochMs).toISOString();

/** Milliseconds since 1970-01-01T00:00Z of an instant. */
export const epochMsOf = (instant: Instant): number => Date.parse(instant);
