import type { Instant } from '@souk/sdk/contract';
import type { Transaction } from '../store/store.js';
import { changeSeller, reveal } from './effects.js';
import { pruned } from './record.js';

/** Something has left a window: the score is another one now, in the index too. */
export const fireSellerTimer = (tx: Transaction, id: string, now: Instant): void =>
  changeSeller(tx, id, now, (seller) => ({
    ...seller,
    record: pruned(seller.record ?? [], now),
  }));

/** The other side has had its seven days. */
export function fireReviewTimer(tx: Transaction, id: string, now: Instant): void {
  const review = tx.reviews.get(id);
  if (review) reveal(tx, review, now);
}
