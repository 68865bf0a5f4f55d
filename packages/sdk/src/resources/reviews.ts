import type { BodyOf, QueryOf } from '../contract/operation.js';
import {
  createReview,
  listReviews,
  replyToReview,
  reviewsOfEscrow,
  type Review,
} from '../contract/review.js';
import type { CallOptions } from '../options.js';
import { pagesOf, type Pages } from '../pages.js';
import type { Transport } from '../transport.js';

/** What the sides of finished deals say about them. */
export const reviews = (transport: Transport) => ({
  /** Buyers' reviews of a seller or a listing, newest first, fetched as they are read. */
  list: (query: QueryOf<typeof listReviews> = {}, options?: CallOptions): Pages<Review> =>
    pagesOf(
      (cursor) =>
        transport.call(listReviews, cursor === undefined ? query : { ...query, cursor }, options),
      query.cursor,
    ),
  /** The reviews of a deal that the asking side may read, and until when it may write its own. */
  ofEscrow: (escrow: string, options?: CallOptions) =>
    transport.call(reviewsOfEscrow, { escrow }, options),
  /** Reviews a finished deal. The other side reads it when both have written, or after seven days. */
  create: (escrow: string, review: BodyOf<typeof createReview>, options?: CallOptions) =>
    transport.call(createReview, { ...review, escrow }, options),
  /** The seller's one answer to a buyer's review. */
  reply: (review: string, reply: BodyOf<typeof replyToReview>, options?: CallOptions) =>
    transport.call(replyToReview, { ...reply, review }, options),
});
