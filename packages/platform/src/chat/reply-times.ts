import {
  durationMs,
  epochMsOf,
  trustFormula,
  type Duration,
  type Instant,
} from '@souk/sdk/contract';
import type { ReplyTimesRow } from './rows.js';

/** Hours after which an unanswered question counts as answered that late, which is where the trust formula ends. */
export const silenceHours = trustFormula.slowestResponseHours;

const windowMs = durationMs(trustFormula.windows.responseHours);
const samplesKept = 500;
const samplesShown = 5;

/** A seller's answers with one more; those older than the window are left behind. */
export function withSample(row: ReplyTimesRow, hours: number, at: Instant): ReplyTimesRow {
  const since = epochMsOf(at) - windowMs;
  const samples = [...row.samples, { at, hours }];
  return {
    ...row,
    samples: samples.filter((sample) => epochMsOf(sample.at) >= since).slice(-samplesKept),
  };
}

/** Times that people can hold on to. */
const steps: readonly Duration[] = ['PT5M', 'PT15M', 'PT1H', 'PT3H', 'PT6H', 'PT12H', 'P1D', 'P2D'];

/** The time within which half of the answers came, rounded up to a step; `null` while there are too few to say. */
export function usuallyRepliesWithin(row: ReplyTimesRow | undefined): Duration | null {
  const hours = (row?.samples ?? []).map((sample) => sample.hours).sort((a, b) => a - b);
  if (hours.length < samplesShown) return null;
  const median = hours[Math.floor((hours.length - 1) / 2)] ?? silenceHours;
  return steps.find((step) => median * 3_600_000 <= durationMs(step)) ?? 'P2D';
}
