import {
  epochMsOf,
  trustScore,
  type Instant,
  type Seller,
  type SellerSummary,
  type Trust,
  type TrustInputs,
} from '@souk/sdk/contract';
import type { SellerRow } from '../catalog/rows.js';
import { windowed } from './record.js';

const yearMs = 365.25 * 86_400_000;
const rounded = (value: number, digits: number): number =>
  Math.round(value * 10 ** digits) / 10 ** digits;

/**
 * What the trust formula takes, read from a seller's record as it stands at this moment. Hours and years are rounded before
 * they go in, so that whoever computes the score again from what is shown gets the same.
 */
export function trustInputs(seller: SellerRow, now: Instant): TrustInputs {
  const { completed, lost, responseHours } = windowed(seller, now);
  const finished = completed + lost;
  return {
    completedOrders: completed,
    disputeRate: finished === 0 ? 0 : lost / finished,
    responseHours: rounded(responseHours, 1),
    verification: seller.verification,
    yearsActive: rounded(Math.max(0, (epochMsOf(now) - epochMsOf(seller.joinedAt)) / yearMs), 2),
  };
}

/** Mean of a seller's ratings to one decimal, or `null` without any. */
export const ratingOf = (seller: SellerRow): number | null =>
  seller.ratingCount === 0 ? null : Math.round((seller.ratingSum / seller.ratingCount) * 10) / 10;

/** What a buyer sees beside a listing. */
export function presentSellerSummary(seller: SellerRow, now: Instant): SellerSummary {
  const inputs = trustInputs(seller, now);
  const trust = trustScore(inputs);
  return {
    id: seller.id,
    name: seller.name,
    country: seller.country,
    verification: seller.verification,
    trustScore: trust.score,
    trustGrade: trust.grade,
    rating: ratingOf(seller),
    ratingCount: seller.ratingCount,
    responseHours: inputs.responseHours,
  };
}

/** A trust score with its whole breakdown. Every input is taken from the record at this moment. */
export function presentTrust(inputs: TrustInputs, now: Instant): Trust {
  const { formula, score, grade, parts } = trustScore(inputs);
  return {
    formula,
    score,
    grade,
    parts: parts.map((part) => ({ ...part, computedAt: now })),
    computedAt: now,
  };
}

/** A seller with the whole breakdown of the trust score. */
export function presentSeller(seller: SellerRow, now: Instant): Seller {
  const { deliveryDays } = windowed(seller, now);
  return {
    ...presentSellerSummary(seller, now),
    trust: presentTrust(trustInputs(seller, now), now),
    deliveryDays: deliveryDays === null ? null : rounded(deliveryDays, 1),
    joinedAt: seller.joinedAt,
  };
}
