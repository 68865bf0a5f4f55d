import * as z from 'zod/mini';
import type { Operation } from './operation.js';
import { Country, idOf, open } from './schema.js';
import { Instant } from './time.js';
import { verificationLevels } from './trust.js';

/** One of the five inputs of a trust score, as it went into the formula. */
const TrustPart = z.object({
  input: open(['completedOrders', 'disputeRate', 'responseHours', 'verification', 'yearsActive']),
  value: z.union([z.number(), z.string()]),
  /** What of the value counts after shrinking to the prior, 0–1. */
  normalized: z.number(),
  weight: z.number(),
  /** Points that this input adds to the score; the parts add up to it. */
  points: z.number(),
  /** The time that the value covers. */
  window: z.string(),
});

/** How far a seller can be believed. `score` is `null` for a new seller, whose sample is too small for a number. */
export const Trust = z.object({
  formula: z.string(),
  score: z.nullable(z.number()),
  grade: open(['excellent', 'good', 'fair', 'caution', 'new_seller']),
  parts: z.array(TrustPart),
  computedAt: Instant,
});
export type Trust = z.infer<typeof Trust>;

/** What a buyer sees of a seller beside a listing. */
export const SellerSummary = z.object({
  id: idOf('seller'),
  name: z.string(),
  country: Country,
  verification: open(verificationLevels),
  trustScore: z.nullable(z.number()),
  trustGrade: open(['excellent', 'good', 'fair', 'caution', 'new_seller']),
  rating: z.nullable(z.number()),
  ratingCount: z.int(),
  responseHours: z.number(),
});
export type SellerSummary = z.infer<typeof SellerSummary>;

export const Seller = z.extend(SellerSummary, {
  trust: Trust,
  joinedAt: Instant,
});
export type Seller = z.infer<typeof Seller>;

const SellerParams = z.strictObject({ seller: idOf('seller') });

export const retrieveSeller = {
  id: 'sellers.retrieve',
  method: 'GET',
  path: '/v1/sellers/{seller}',
  summary: 'A seller, with the trust score and what it is made of',
  scope: 'catalog:read',
  status: 200,
  params: SellerParams,
  response: Seller,
  problems: ['seller_not_found'],
} as const satisfies Operation;
