import {
  epochMsOf,
  trustScore,
  type Instant,
  type Seller,
  type SellerSummary,
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

/** A seller with the whole breakdown of the trust score. */
export function presentSeller(seller: SellerRow, now: Instant): Seller {
  const { formula, score, grade, parts } = trustScore(trustInputs(seller, now));
  return {
    ...presentSellerSummary(seller, now),
    trust: { formula, score, grade, parts: [...parts], computedAt: now },
    joinedAt: seller.joinedAt,
  };
}
