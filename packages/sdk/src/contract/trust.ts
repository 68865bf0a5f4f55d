import { addDuration, type Instant } from './time.js';

/** How far a seller's identity is proven, weakest first. */
export const verificationLevels = ['none', 'email', 'phone', 'identity', 'business'] as const;
/** How well the platform knows who somebody is. */
export type VerificationLevel = (typeof verificationLevels)[number];

/** The five inputs of a trust score. No personal attribute is among them. */
export interface TrustInputs {
  /** Orders finished without a refund, last 365 days. */
  readonly completedOrders: number;
  /** Disputes lost per finished order, 0–1, last 365 days. */
  readonly disputeRate: number;
  /** Mean hours to the first answer, last 90 days. */
  readonly responseHours: number;
  readonly verification: VerificationLevel;
  /** Years since joining. */
  readonly yearsActive: number;
}

/**
 * The published formula. A score is 100 × Σ weight × normalized input, where
 * - few orders pull the dispute rate to a prior that counts like 10 orders, so one lucky sale proves nothing. The prior is
 *   the worst rate on the scale: with a milder one, a bad seller's score would fall with every further order;
 * - completed orders and years saturate (log and linear), so age alone cannot buy trust;
 * - below `minimumOrders` finished orders no number is shown: the seller is new, neither good nor bad.
 */
export const trustFormula = {
  version: 'trust-1',
  weights: {
    completedOrders: 0.25,
    disputeRate: 0.35,
    responseHours: 0.15,
    verification: 0.15,
    yearsActive: 0.1,
  },
  /** Without a single question in the window, an answer is taken to last a day. */
  prior: { disputeRate: 0.12, orders: 10, responseHours: 24 },
  /** Orders at which that input is full. */
  fullOrders: 1_000,
  /** Dispute rate at which that input is empty. */
  worstDisputeRate: 0.12,
  /** Hours to answer at which that input is empty. */
  slowestResponseHours: 48,
  fullYears: 5,
  minimumOrders: 5,
  windows: {
    completedOrders: 'P365D',
    disputeRate: 'P365D',
    responseHours: 'P90D',
    verification: 'now',
    yearsActive: 'since joining',
  },
} as const;

/** Grades of trust, the best first. */
export const trustGrades = ['excellent', 'good', 'fair', 'caution', 'new_seller'] as const;
/** One of `trustGrades`. */
export type TrustGrade = (typeof trustGrades)[number];

/** What the trust score is made of. */
export const trustInputNames = [
  'completedOrders',
  'disputeRate',
  'responseHours',
  'verification',
  'yearsActive',
] as const satisfies readonly (keyof TrustInputs)[];

/** One input's share of a score. */
export interface TrustPartValue {
  readonly input: keyof TrustInputs;
  readonly value: number | string;
  /** 0–1, higher is better. */
  readonly normalized: number;
  readonly weight: number;
  /** weight × normalized × 100; the parts add up to the exact score. */
  readonly points: number;
  readonly window: string;
}

/** A trust score with its grade and parts. */
export interface TrustScore {
  readonly formula: string;
  /** 0–100 with one decimal, or `null` for a new seller. */
  readonly score: number | null;
  readonly grade: TrustGrade;
  /** 0–100, also for a new seller: ranking needs a number, people get the word. */
  readonly exact: number;
  readonly parts: readonly TrustPartValue[];
}

/** How old a computed score may be before it must be shown as stale. */
export const trustStaleAfter = 'PT24H';

/** Whether a score, or one input of it, was computed too long ago to be shown without saying so. */
export const isTrustStale = (computedAt: Instant, now: Instant): boolean =>
  now > addDuration(computedAt, trustStaleAfter);

const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * A seller's trust from the five inputs; the platform and `simulate` call this same function.
 * Never falls when one input gets better and the others stay.
 */
export function trustScore(inputs: TrustInputs): TrustScore {
  const { prior, weights } = trustFormula;
  const shrunkRate =
    (inputs.disputeRate * inputs.completedOrders + prior.disputeRate * prior.orders) /
    (inputs.completedOrders + prior.orders);
  const normalized: Record<keyof TrustInputs, number> = {
    completedOrders: clamp01(
      Math.log1p(inputs.completedOrders) / Math.log1p(trustFormula.fullOrders),
    ),
    disputeRate: clamp01(1 - shrunkRate / trustFormula.worstDisputeRate),
    responseHours: clamp01(1 - inputs.responseHours / trustFormula.slowestResponseHours),
    verification: verificationLevels.indexOf(inputs.verification) / (verificationLevels.length - 1),
    yearsActive: clamp01(inputs.yearsActive / trustFormula.fullYears),
  };
  const parts = trustInputNames.map((input) => ({
    input,
    value: inputs[input],
    normalized: normalized[input],
    weight: weights[input],
    points: weights[input] * normalized[input] * 100,
    window: trustFormula.windows[input],
  }));
  const exact = parts.reduce((sum, part) => sum + part.points, 0);
  const isNew = inputs.completedOrders < trustFormula.minimumOrders;
  return {
    formula: trustFormula.version,
    score: isNew ? null : Math.round(exact * 10) / 10,
    grade: isNew ? 'new_seller' : gradeOf(exact),
    exact,
    parts,
  };
}

const gradeOf = (score: number): TrustGrade =>
  score >= 85 ? 'excellent' : score >= 70 ? 'good' : score >= 50 ? 'fair' : 'caution';
