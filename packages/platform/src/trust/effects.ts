import type { Instant } from '@souk/sdk/contract';
import type { SellerRow } from '../catalog/rows.js';
import type { Transaction } from '../store/store.js';
import { nextLeaving } from './record.js';
import type { ReviewRow } from './rows.js';

/** Changes a seller with what belongs to it: the timer of the windows, and the event that tells the world. */
export function changeSeller(
  tx: Transaction,
  id: string,
  now: Instant,
  change: (seller: SellerRow) => SellerRow,
): void {
  const seller = tx.sellers.get(id);
  if (!seller) return;
  const next = change(seller);
  tx.sellers.put(next);
  tx.timers.set(id, nextLeaving(next, now));
  tx.outbox.append({ type: 'seller.changed', sellerId: id, at: now });
}

/** Shows a review to everyone, once; what a buyer gave goes into the ratings of the seller and of the listing. */
export function reveal(tx: Transaction, review: ReviewRow, now: Instant): void {
  if (review.revealedAt !== undefined) return;
  tx.reviews.put({ ...review, revealedAt: now });
  tx.timers.set(review.id, undefined);
  tx.outbox.append({ type: 'review.revealed', reviewId: review.id, at: now });
  const { sellerRating, itemRating } = review;
  if (sellerRating !== undefined)
    changeSeller(tx, review.sellerId, now, (seller) => ({
      ...seller,
      ratingSum: seller.ratingSum + sellerRating,
      ratingCount: seller.ratingCount + 1,
    }));
  const listing = itemRating === undefined ? undefined : tx.listings.get(review.listingId);
  if (itemRating === undefined || !listing) return;
  const { sum, count } = listing.ratings ?? { sum: 0, count: 0 };
  tx.listings.put({ ...listing, ratings: { sum: sum + itemRating, count: count + 1 } });
  tx.outbox.append({ type: 'listing.changed', listingId: listing.id, at: now });
}
