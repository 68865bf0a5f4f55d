import assert from 'node:assert/strict';
import test from 'node:test';
import { addDuration } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { noon, scarf, weaver } from '../testing/fixtures.js';
import {
  assertMayReview,
  assertRatings,
  isReadable,
  presentReview,
  revealByOf,
  reviewRight,
} from './review.js';
import type { ReviewRow } from './rows.js';

const deal = { id: 'esc_scarf', status: 'released', finishedAt: noon };
const buyers: ReviewRow = {
  id: 'rev_amina',
  escrowId: deal.id,
  listingId: scarf.id,
  listingTitle: 'Silk twill scarf',
  sellerId: weaver.id,
  author: 'buyer',
  sellerRating: 5,
  itemRating: 4,
  text: 'Softer than it looks.',
  locale: 'en',
  writtenAt: noon,
  revealBy: addDuration(noon, 'P7D'),
};
const refused = (code: string) => (error: unknown) =>
  error instanceof DomainError && error.code === code;

test('only a paid deal that has ended can be reviewed', () => {
  for (const status of ['released', 'refunded', 'settled'])
    assert.ok('reviewBy' in reviewRight({ ...deal, status }, [], 'buyer', noon), status);
  for (const status of ['awaiting_payment', 'funded', 'shipped', 'delivered', 'disputed', 'canceled', 'expired'])
    assert.throws(() => assertMayReview({ ...deal, status }, [], 'buyer', noon), refused('deal_not_finished'), status); // prettier-ignore
});

test('the first side has 60 days from the end of the deal, to the millisecond', () => {
  const end = addDuration(noon, 'P60D');
  const before = addDuration(noon, 'P59D').replace('T12:00:00.000Z', 'T23:59:59.999Z');
  assert.deepEqual(reviewRight(deal, [], 'seller', before), { reviewBy: end });
  assert.throws(() => assertMayReview(deal, [], 'seller', end), refused('review_closed'));
});

test('the second side has until the first is shown, and not a moment longer', () => {
  const { revealBy } = buyers;
  assert.deepEqual(reviewRight(deal, [buyers], 'seller', noon), { reviewBy: revealBy });
  assert.equal(revealByOf([buyers], addDuration(noon, 'P3D')), revealBy);
  assert.throws(
    () => assertMayReview(deal, [buyers], 'seller', revealBy),
    refused('review_closed'),
  );
  const shown = { ...buyers, revealedAt: noon };
  assert.throws(() => assertMayReview(deal, [shown], 'seller', noon), refused('review_closed'));
});

test('a side writes once', () => {
  assert.throws(() => assertMayReview(deal, [buyers], 'buyer', noon), refused('review_exists'));
});

test('buyers must rate the seller, sellers cannot rate anybody', () => {
  assertRatings('buyer', { sellerRating: 5 });
  assertRatings('seller', {});
  assert.throws(() => assertRatings('buyer', { itemRating: 5 }), refused('invalid_request'));
  assert.throws(() => assertRatings('seller', { sellerRating: 1 }), refused('invalid_request'));
  assert.throws(() => assertRatings('seller', { itemRating: 1 }), refused('invalid_request'));
});

test('before it is shown, its author alone can read it', () => {
  assert.deepEqual([isReadable(buyers, 'buyer'), isReadable(buyers, 'seller')], [true, false]);
  assert.ok(isReadable({ ...buyers, revealedAt: noon }, 'seller'));
});

test('who bought is nowhere in what is shown', () => {
  assert.equal(/buy_|esc_/.test(JSON.stringify(presentReview(buyers))), false);
});
