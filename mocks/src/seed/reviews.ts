import { epochMsOf, instantOf, type Instant } from '@souk/sdk/contract';
import type { ListingRow, ReviewRow } from '@souk/platform';
import { wellKnown } from './well-known.js';
import { reviewWords } from './words/reviews.js';
import { languages, wordIn, type Language } from './words/word-table.js';

const dayMs = 86_400_000;
/** So many listings have been reviewed; more would only be more rows. */
const reviewedMax = 300;
const moods = [
  { word: 'great', stars: 5 },
  { word: 'good', stars: 4 },
  { word: 'great', stars: 5 },
  { word: 'fair', stars: 3 },
] as const;

/**
 * What buyers have written about some listings, in the languages of the seed, and their listings with the stars that follow
 * from it. The silk scarf has none: it is what sentences review. Nothing is drawn by lot, so that other rows stay as they are.
 */
export function withReviews(
  listings: readonly ListingRow[],
  now: Instant,
): { readonly listings: ListingRow[]; readonly reviews: ReviewRow[] } {
  const reviews: ReviewRow[] = [];
  let reviewed = 0;
  const rated = listings.map((listing, index) => {
    const { id, orders, publishedAt } = listing;
    const days = publishedAt === null ? 0 : (epochMsOf(now) - epochMsOf(publishedAt)) / dayMs;
    if (id === wellKnown.silkScarf || orders < 10 || days < 20 || reviewed >= reviewedMax)
      return listing;
    reviewed += 1;
    const own = Array.from({ length: 1 + (index % 4) }, (_, count) =>
      reviewOf(listing, { index, count, writtenAt: instantOf(epochMsOf(now) - (8 + count + (index % 5)) * dayMs) }),
    );
    reviews.push(...own);
    const sum = own.reduce((total, { itemRating = 0 }) => total + itemRating, 0);
    return { ...listing, ratings: { sum, count: own.length } };
  });
  return { listings: rated, reviews };
} // prettier-ignore

function reviewOf(
  listing: ListingRow,
  { index, count, writtenAt }: { index: number; count: number; writtenAt: Instant },
): ReviewRow {
  const number = `${listing.id.slice(4)}${count}`;
  const { word, stars } = moods[(index + count) % moods.length] ?? moods[0];
  const language = languages[(index * 5 + count) % languages.length] ?? 'en';
  const revealedAt = instantOf(epochMsOf(writtenAt) + 7 * dayMs);
  const own = languages.find((each) => each === listing.defaultLocale) ?? 'en';
  return {
    id: `rev_${number}`,
    escrowId: `esc_${number}`,
    listingId: listing.id,
    listingTitle: listing.texts[listing.defaultLocale]?.title ?? '',
    sellerId: listing.sellerId,
    author: 'buyer',
    sellerRating: stars,
    itemRating: stars,
    text: wordIn(reviewWords, word, language),
    locale: language,
    writtenAt,
    revealBy: revealedAt,
    revealedAt,
    ...(count === 0 ? { reply: replyIn(own, revealedAt) } : {}),
  };
}

const replyIn = (locale: Language, writtenAt: Instant): NonNullable<ReviewRow['reply']> => ({
  text: wordIn(reviewWords, 'thanks', locale),
  locale,
  writtenAt,
});
