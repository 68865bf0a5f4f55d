/** Prices fall into buckets a twentieth apart, fine enough for the middle one to stand for the middle price. */
const bucketsPerDoubling = 16;
export const priceBuckets = 512;
export const bucketOf = (cents: number): number =>
  Math.min(priceBuckets - 1, Math.round(Math.log2(cents + 1) * bucketsPerDoubling));
export const centsOfBucket = (bucket: number): number => 2 ** (bucket / bucketsPerDoubling) - 1;
