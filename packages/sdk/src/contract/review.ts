import * as z from 'zod/mini';
import type { Operation } from './operation.js';
import { idOf, Locale, open, pageOf, pageQuery } from './schema.js';
import type { Duration } from './time.js';
import { Instant } from './time.js';

/** How long after the end of a deal its sides may begin to review it, and how long the second has from the first. */
export const reviewTerms = { beginWithin: 'P60D', revealAfter: 'P7D' } as const satisfies Record<
  string,
  Duration
>;

const ReviewText = z.string().check(z.maxLength(2_000));

/**
 * What one side of a finished deal says about it. Neither side reads the other's before both have written or seven days
 * have passed, so that nobody writes in answer. Buyers rate; sellers only write, and buyers are never scored.
 */
export const Review = z.object({
  id: idOf('review'),
  author: open(['buyer', 'seller']),
  seller: idOf('seller'),
  listing: idOf('listing'),
  listingTitle: z.string(),
  /** 1–5 stars for the seller and for the thing itself; `null` in what a seller writes. */
  sellerRating: z.nullable(z.int()),
  itemRating: z.nullable(z.int()),
  text: z.string(),
  /** Language of the text, as its author said. */
  locale: Locale,
  writtenAt: Instant,
  /** `null` while only its author can read it. */
  revealedAt: z.nullable(Instant),
  /** The seller's one answer to a buyer's review. */
  reply: z.nullable(z.object({ text: z.string(), locale: Locale, writtenAt: Instant })),
});
export type Review = z.infer<typeof Review>;

const ReviewParams = z.strictObject({ review: idOf('review') });
const EscrowParams = z.strictObject({ escrow: idOf('escrow') });
const Stars = z.int().check(z.minimum(1), z.maximum(5));

export const listReviews = {
  id: 'reviews.list',
  method: 'GET',
  path: '/v1/reviews',
  summary: 'What buyers say about a seller or a listing, newest first',
  scope: 'catalog:read',
  status: 200,
  query: z.strictObject({
    ...pageQuery,
    seller: z.optional(idOf('seller')),
    listing: z.optional(idOf('listing')),
  }),
  response: pageOf(Review),
  problems: [],
} as const satisfies Operation;

/** The reviews of one deal as one of its sides sees them. */
export const DealReviews = z.object({
  data: z.array(Review),
  /** Until when the asking side may still write; `null` when it may not. */
  reviewBy: z.nullable(Instant),
  /** When a review that waits is shown to the other side, at the latest. */
  revealBy: z.nullable(Instant),
});
export type DealReviews = z.infer<typeof DealReviews>;

export const reviewsOfEscrow = {
  id: 'reviews.ofEscrow',
  method: 'GET',
  path: '/v1/escrows/{escrow}/reviews',
  summary: 'The reviews of a deal that the asking side may read, and until when it may write',
  scope: 'escrow:read',
  status: 200,
  params: EscrowParams,
  response: DealReviews,
  problems: ['escrow_not_found', 'client_secret_wrong'],
} as const satisfies Operation;

export const createReview = {
  id: 'reviews.create',
  method: 'POST',
  path: '/v1/escrows/{escrow}/reviews',
  summary: 'Reviews a finished deal, once for each side',
  scope: 'escrow:act',
  status: 201,
  params: EscrowParams,
  body: z.strictObject({
    /** The buyer’s stars for the seller; a must for the buyer and not for the seller to give. */
    sellerRating: z.optional(Stars),
    /** The buyer’s stars for the thing itself. */
    itemRating: z.optional(Stars),
    text: ReviewText,
    locale: z.optional(Locale),
  }),
  response: Review,
  problems: [
    'escrow_not_found',
    'client_secret_wrong',
    'actor_not_allowed',
    'deal_not_finished',
    'review_exists',
    'review_closed',
  ],
} as const satisfies Operation;

export const replyToReview = {
  id: 'reviews.reply',
  method: 'POST',
  path: '/v1/reviews/{review}/reply',
  summary: 'The seller’s one answer to a buyer’s review, once it is shown',
  scope: 'escrow:act',
  status: 200,
  params: ReviewParams,
  body: z.strictObject({ text: ReviewText, locale: z.optional(Locale) }),
  response: Review,
  problems: ['review_not_found', 'actor_not_allowed', 'reply_exists'],
} as const satisfies Operation;
