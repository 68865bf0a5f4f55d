/** How a scripted seller haggles. Anyone can see it in what they say and how they give way; the floor nobody sees. */
export interface Personality {
  readonly name: 'patient' | 'firm' | 'generous' | 'hurried';
  /** Lowest share of the listed price that this seller takes, between these, by lot for each offer. */
  readonly floorShare: readonly [least: number, most: number];
  /** Share of the way to the floor that each answer gives way. */
  readonly concession: number;
  /** Prices that this seller names before it stays at the last. */
  readonly answersMax: number;
  /** Minutes until an answer comes, between these. */
  readonly delayMinutes: readonly [least: number, most: number];
}

export const personalities: readonly Personality[] = [
  { name: 'patient', floorShare: [0.72, 0.8], concession: 0.25, answersMax: 8, delayMinutes: [4, 20] },
  { name: 'firm', floorShare: [0.9, 0.95], concession: 0.5, answersMax: 2, delayMinutes: [10, 45] },
  { name: 'generous', floorShare: [0.65, 0.75], concession: 0.6, answersMax: 4, delayMinutes: [2, 8] },
  { name: 'hurried', floorShare: [0.75, 0.85], concession: 0.8, answersMax: 3, delayMinutes: [1, 3] },
]; // prettier-ignore

/** The personality of a seller: always the same one, read from the id. */
export function personalityOf(sellerId: string): Personality {
  const sum = Array.from(sellerId).reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return personalities[sum % personalities.length] ?? firstOf(personalities);
}

function firstOf<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error('There is none.');
  return row;
}
