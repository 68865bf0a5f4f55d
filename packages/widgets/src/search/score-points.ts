/**
 * What each feature gave to a score, the most first, in tenths of a point of a hundred. Rounded so that the parts add up to the rounded
 * score: what is left over goes to the largest remainders.
 */
export function scorePoints(
  ranking: Readonly<Record<string, number>>,
  score: number,
): {
  readonly total: number;
  readonly parts: readonly (readonly [feature: string, points: number])[];
} {
  const exact = Object.entries(ranking).map(([feature, share]) => ({
    feature,
    tenths: Math.floor(share * 1_000),
    remainder: (share * 1_000) % 1,
  }));
  const total = Math.round(score * 1_000);
  let left = total - exact.reduce((sum, { tenths }) => sum + tenths, 0);
  const parts = exact
    .toSorted((a, b) => b.remainder - a.remainder)
    .map(({ feature, tenths }) => {
      const more = left > 0 ? 1 : 0;
      left -= more;
      return [feature, (tenths + more) / 10] as const;
    });
  return { total: total / 10, parts: parts.toSorted((a, b) => b[1] - a[1]) };
}
