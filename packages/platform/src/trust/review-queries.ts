import type { DealReviews, listReviews, QueryOf } from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import { dealFor } from '../escrow/deals.js';
import { pageOf, readCursor } from '../page.js';
import type { Ports } from '../ports.js';
import { isReadable, presentReview, reviewRight } from './review.js';

/** Reads of reviews. */
export const reviewQueries = ({ store, clock }: Ports) => ({
  /** What buyers have written, once it is shown. */
  list: ({ seller, listing, cursor, limit = 20 }: QueryOf<typeof listReviews>) =>
    store.transaction((tx) => {
      const rows = tx.reviews.revealed({
        sellerId: seller,
        listingId: listing,
        after: cursor === undefined ? undefined : reviewCursor(cursor),
        limit: limit + 1,
      });
      return pageOf(rows, limit, (row) => ({
        shown: presentReview(row),
        cursor: [row.revealedAt ?? '', row.id],
      }));
    }),

  /** The reviews of one deal, for one of its sides. */
  ofEscrow: (caller: Caller, id: string): Promise<DealReviews> =>
    store.transaction((tx) => {
      const { escrow, actor } = dealFor(tx, caller, { escrow: id });
      const written = tx.reviews.ofEscrow(id);
      const right =
        actor === 'buyer' || actor === 'seller'
          ? reviewRight(escrow, written, actor, clock.now())
          : undefined;
      const waiting = written.find(({ revealedAt }) => revealedAt === undefined);
      return {
        data: written.filter((review) => isReadable(review, actor)).map(presentReview),
        reviewBy: right && 'reviewBy' in right ? right.reviewBy : null,
        revealBy: waiting?.revealBy ?? null,
      };
    }),
});

function reviewCursor(cursor: string): { revealedAt: string; id: string } {
  const [revealedAt = '', id = ''] = readCursor(cursor, 2);
  return { revealedAt, id };
}
