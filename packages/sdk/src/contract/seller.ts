import * as z from 'zod/mini';
import type { Operation } from './operation.js';
import { Country, idOf, open } from './schema.js';
import { Instant } from './time.js';
import { trustGrades, trustInputNames, verificationLevels } from './trust.js';

/** One of the five inputs of a trust score, as it went into the formula. */
const TrustPart = z.object({
  input: open(trustInputNames),
  value: z.union([z.number(), z.string()]),
  /** What of the value counts after shrinking to the prior, 0–1. */
  normalized: z.number(),
  weight: z.number(),
  /** Points that this input adds to the score; the parts add up to it. */
  points: z.number(),
  /** The time that the value covers: a duration back from `computedAt`, `now`, or `since joining`. */
  window: z.string(),
  /** When the value was taken. More than 24 hours ago is stale and must be shown as such, see `isTrustStale`. */
  computedAt: Instant,
});

/** How far a seller can be believed. `score` is `null` for a new seller, whose sample is too small for a number. */
export const Trust = z.object({
  formula: z.string(),
  score: z.nullable(z.number()),
  grade: open(trustGrades),
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
  trustGrade: open(trustGrades),
  rating: z.nullable(z.number()),
  ratingCount: z.int(),
  responseHours: z.number(),
});
export type SellerSummary = z.infer<typeof SellerSummary>;

/** Who sells, with the trust score. */
export const Seller = z.extend(SellerSummary, {
  trust: Trust,
  /** Mean days from shipping to delivery over the last 365 days; `null` before the first delivery. */
  deliveryDays: z.nullable(z.number()),
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

export const retrieveTrust = {
  id: 'sellers.trust.retrieve',
  method: 'GET',
  path: '/v1/sellers/{seller}/trust',
  summary: 'How far a seller can be believed: the score, and what each input adds to it',
  scope: 'catalog:read',
  status: 200,
  params: SellerParams,
  response: Trust,
  problems: ['seller_not_found'],
} as const satisfies Operation;

/** One input that a simulation changes, and what that does to the points. */
const TrustChange = z.object({
  input: open(trustInputNames),
  from: z.union([z.number(), z.string()]),
  to: z.union([z.number(), z.string()]),
  /** Points won or lost by it, the others staying as they are. */
  points: z.number(),
});

/** What a score would be with other inputs. The same formula answers as for the real score. */
export const TrustSimulation = z.object({
  current: Trust,
  simulated: Trust,
  changes: z.array(TrustChange),
  /** Difference of the scores; `null` while the seller is, or would be, new and has no number. */
  scoreChange: z.nullable(z.number()),
});
export type TrustSimulation = z.infer<typeof TrustSimulation>;

export const simulateTrust = {
  id: 'sellers.trust.simulate',
  method: 'GET',
  path: '/v1/sellers/{seller}/trust/simulation',
  summary: 'What a seller’s trust would be with other inputs, and what would change',
  scope: 'catalog:read',
  status: 200,
  params: SellerParams,
  query: z.strictObject({
    completedOrders: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000_000))),
    disputeRate: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    responseHours: z.optional(z.number().check(z.minimum(0), z.maximum(100_000))),
    verification: z.optional(z.enum(verificationLevels)),
    yearsActive: z.optional(z.number().check(z.minimum(0), z.maximum(1_000))),
  }),
  response: TrustSimulation,
  problems: ['seller_not_found'],
} as const satisfies Operation;
