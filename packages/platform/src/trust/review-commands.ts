import {
  idPrefixes,
  type BodyOf,
  type createReview,
  type Instant,
  type InputOf,
  type replyToReview,
  type Review,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { dealFor } from '../escrow/deals.js';
import type { EscrowRow } from '../escrow/rows.js';
import { once, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { reveal } from './effects.js';
import { assertMayReview, assertRatings, presentReview, revealByOf } from './review.js';
import type { ReviewRow } from './rows.js';

/** Writing reviews and answering them. */
export const reviewCommands = ({ store, clock, ids }: Ports) => ({
  /** Reviews a deal. It is shown when both sides have written, or seven days after the first did. */
  create: (
    { caller, wish }: Call,
    { escrow: id, ...body }: InputOf<typeof createReview>,
  ): Promise<Answer<Review>> =>
    store.transaction((tx) => {
      const now = clock.now();
      const { escrow, actor } = dealFor(tx, caller, { escrow: id });
      if (actor !== 'buyer' && actor !== 'seller')
        throw new DomainError(
          'actor_not_allowed',
          `Only the buyer and the seller review escrow ${id}; the ${actor} does not.`,
        );
      return once(tx, wish, now, () => {
        const written = tx.reviews.ofEscrow(id);
        assertRatings(actor, body);
        assertMayReview(escrow, written, actor, now);
        const review = reviewOf(ids.next(idPrefixes.review), escrow, actor, body, written, now);
        tx.reviews.put(review);
        const [first] = written;
        if (!first) tx.timers.set(review.id, review.revealBy);
        else for (const each of [first, review]) reveal(tx, each, now);
        return shown(tx, review.id);
      });
    }),

  /** The seller's one answer. */
  reply: (
    { caller, wish }: Call,
    { review: id, text, locale }: InputOf<typeof replyToReview>,
  ): Promise<Answer<Review>> =>
    store.transaction((tx) => {
      const now = clock.now();
      const review = answerable(tx, id);
      const { party } = caller;
      if (party?.is !== 'seller' || party.id !== review.sellerId)
        throw new DomainError(
          'actor_not_allowed',
          `Review ${id} can be answered by seller ${review.sellerId} alone.`,
        );
      return once(tx, wish, now, () => {
        if (review.reply)
          throw new DomainError('reply_exists', `Review ${id} has been answered already.`);
        const reply = { text, locale: locale ?? review.locale, writtenAt: now };
        tx.reviews.put({ ...review, reply });
        return shown(tx, id);
      });
    }),
});

const shown = (tx: Transaction, id: string): Review => presentReview(found(tx, id));

/** A buyer's review that is shown. @throws DomainError `review_not_found` */
function answerable(tx: Transaction, id: string): ReviewRow {
  const review = found(tx, id);
  if (review.revealedAt === undefined || review.author === 'seller') throw notFound(id);
  return review;
}

function found(tx: Transaction, id: string): ReviewRow {
  const review = tx.reviews.get(id);
  if (!review) throw notFound(id);
  return review;
}

const notFound = (id: string): DomainError =>
  new DomainError('review_not_found', `There is no review "${id}" to answer.`, { param: 'review' });

const reviewOf = (
  id: string,
  escrow: EscrowRow,
  author: ReviewRow['author'],
  { sellerRating, itemRating, text, locale }: BodyOf<typeof createReview>,
  written: readonly ReviewRow[],
  now: Instant,
): ReviewRow => ({
  id,
  escrowId: escrow.id,
  listingId: escrow.listingId,
  listingTitle: escrow.listingTitle,
  sellerId: escrow.sellerId,
  author,
  sellerRating,
  itemRating,
  text,
  locale: locale ?? 'en',
  writtenAt: now,
  revealBy: revealByOf(written, now),
});
