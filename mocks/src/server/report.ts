import { conformanceOf } from '../conformance.js';
import { mockKeys } from '../scenario.js';
import { UsageError, type ConformanceWish } from './wish.js';

const marks = { holds: '✔', fails: '✖', 'passed over': '·' } as const;

/** Holds a server against the contract and says what came of it. @returns whether it conforms fully @throws UsageError */
export async function report(wish: ConformanceWish, say: (line: string) => void): Promise<boolean> {
  const { url, nouns, publishableKey, secretKey } = wish;
  await fetch(url).catch(() => {
    throw new UsageError(`Nothing answers at ${url}; is the server running?`);
  });
  const keys = {
    ...mockKeys,
    ...(publishableKey === undefined ? {} : { publishable: publishableKey }),
    ...(secretKey === undefined ? {} : { secret: secretKey }),
  };
  const { findings, share, exercised, missed } = await conformanceOf(url, {
    keys,
    nouns,
    onFinding: ({ noun, sentence, result, why }) =>
      say(`${marks[result]} ${noun}: ${sentence}${why === undefined ? '' : `\n    ${why}`}`),
  });
  if (findings.length === 0)
    throw new UsageError(
      `No sentence is about "${nouns?.join(', ')}"; leave --only away to see all nouns.`,
    );
  const count = (result: string): number =>
    findings.filter((each) => each.result === result).length;
  const operations = exercised.length + missed.length;
  say('');
  say(
    `${percent(share)} of what was asked conforms: ${count('holds')} hold, ${count('fails')} fail, ${count('passed over')} passed over`,
  );
  if (nouns === undefined)
    say(
      `${percent(exercised.length / operations)} of ${operations} operations were answered well${missed.length === 0 ? '' : `; not ${missed.join(', ')}`}`,
    );
  return share === 1;
}

/** Rounded down: what is not all is never 100 %. */
const percent = (share: number): string => `${Math.floor(share * 1_000) / 10} %`;
