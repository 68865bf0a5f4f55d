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

const yearMs = 365.25 * 86_400_000;

/** What the trust formula takes, read from a seller's counters. */
export function trustInputs(seller: SellerRow, now: Instant): TrustInputs {
  const finished = seller.completedOrders + seller.disputesLost;
  return {
    completedOrders: seller.completedOrders,
    disputeRate: finished === 0 ? 0 : seller.disputesLost / finished,
    responseHours: seller.responseHours,
    verification: seller.verification,
    yearsActive: Math.max(0, (epochMsOf(now) - epochMsOf(seller.joinedAt)) / yearMs),
  };
}

/** Mean of a seller's ratings to one decimal, or `null` without any. */
export const ratingOf = (seller: SellerRow): number | null =>
  seller.ratingCount === 0 ? null : Math.round((seller.ratingSum / seller.ratingCount) * 10) / 10;

/** What a buyer sees beside a listing. */
export function presentSellerSummary(seller: SellerRow, now: Instant): SellerSummary {
  const trust = trustScore(trustInputs(seller, now));
  return {
    id: seller.id,
    name: seller.name,
    country: seller.country,
    verification: seller.verification,
    trustScore: trust.score,
    trustGrade: trust.grade,
    rating: ratingOf(seller),
    ratingCount: seller.ratingCount,
    responseHours: seller.responseHours,
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
export const presentSeller = (seller: SellerRow, now: Instant): Seller => ({
  ...presentSellerSummary(seller, now),
  trust: presentTrust(trustInputs(seller, now), now),
  joinedAt: seller.joinedAt,
});
