import { addDuration, reviewTerms, type Instant, type Review } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { ReviewRow } from './rows.js';

/** A deal as far as reviews of it are concerned. */
export interface ReviewedDeal {
  readonly id: string;
  readonly status: string;
  readonly finishedAt?: Instant | undefined;
}

/** Until when a side may write, or why it may not. */
export type ReviewRight =
  | { readonly reviewBy: Instant }
  | { readonly refused: 'deal_not_finished' | 'review_exists' | 'review_closed' };

const reviewed = new Set(['released', 'refunded', 'settled']);

/**
 * Whether a side of a deal may review it now: the deal was paid and has ended, the side has not written, and the other's
 * review is not shown yet. The first has 60 days; once it is written, the second has until it is shown.
 */
export function reviewRight(
  deal: ReviewedDeal,
  written: readonly ReviewRow[],
  author: ReviewRow['author'],
  now: Instant,
): ReviewRight {
  if (!reviewed.has(deal.status) || deal.finishedAt === undefined)
    return { refused: 'deal_not_finished' };
  if (written.some((review) => review.author === author)) return { refused: 'review_exists' };
  const [other] = written;
  const reviewBy = other?.revealBy ?? addDuration(deal.finishedAt, reviewTerms.beginWithin);
  if (other?.revealedAt !== undefined || now >= reviewBy) return { refused: 'review_closed' };
  return { reviewBy };
}

/** @throws DomainError `deal_not_finished`, `review_exists` or `review_closed` */
export function assertMayReview(
  deal: ReviewedDeal,
  written: readonly ReviewRow[],
  author: ReviewRow['author'],
  now: Instant,
): void {
  const right = reviewRight(deal, written, author, now);
  if (!('refused' in right)) return;
  const why = {
    deal_not_finished: `Escrow ${deal.id} is "${deal.status}"; a deal is reviewed once it is released, refunded or settled.`,
    review_exists: `The ${author} of escrow ${deal.id} has reviewed it already.`,
    review_closed: `The time to review escrow ${deal.id} is over.`,
  }[right.refused];
  throw new DomainError(right.refused, why, { status: deal.status });
}

/** Buyers rate, sellers only write. @throws DomainError `invalid_request`, naming the rating */
export function assertRatings(
  author: ReviewRow['author'],
  ratings: { readonly sellerRating?: number | undefined; readonly itemRating?: number | undefined },
): void {
  const { sellerRating, itemRating } = ratings;
  if (author === 'buyer' && sellerRating === undefined)
    throw new DomainError('invalid_request', 'A buyer’s review needs "sellerRating", 1 to 5.', {
      param: 'sellerRating',
    });
  if (author === 'seller' && (sellerRating !== undefined || itemRating !== undefined))
    throw new DomainError(
      'invalid_request',
      'A seller’s review has no ratings: buyers are not scored.',
      {
        param: sellerRating === undefined ? 'itemRating' : 'sellerRating',
      },
    );
}

/** When a first review is shown, at the latest. */
export const revealByOf = (written: readonly ReviewRow[], now: Instant): Instant =>
  written[0]?.revealBy ?? addDuration(now, reviewTerms.revealAfter);

/** Whether somebody may read a review: its author always, others once it is shown. */
export const isReadable = (review: ReviewRow, reader: string): boolean =>
  review.revealedAt !== undefined || review.author === reader;

/** A review as it is shown. */
export const presentReview = (review: ReviewRow): Review => ({
  id: review.id,
  author: review.author,
  seller: review.sellerId,
  listing: review.listingId,
  listingTitle: review.listingTitle,
  sellerRating: review.sellerRating ?? null,
  itemRating: review.itemRating ?? null,
  text: review.text,
  locale: review.locale,
  writtenAt: review.writtenAt,
  revealedAt: review.revealedAt ?? null,
  reply: review.reply ?? null,
});
