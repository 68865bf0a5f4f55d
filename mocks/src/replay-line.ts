import { readActors } from './actors/company.js';
import { profileName } from './faults/profiles.js';
import type { MockSoukOptions } from './scenario.js';

/** The part of the options that a line of text can hold. */
type Replayable = Pick<MockSoukOptions, 'seed' | 'catalog' | 'start' | 'chaos' | 'actors'>;

const sizes = ['tiny', 'demo', '10k', '100k'] as const;

/**
 * One line from which a mock can be made again: the same rows, ids, faults and luck.
 * @example `seed=7 catalog=tiny start=2026-11-22T09:00:00.000Z chaos=flaky-3g`
 */
export const replayLine = ({ seed, catalog, start, chaos, actors = [] }: Replayable): string =>
  [
    `seed=${seed ?? 1}`,
    ...(typeof catalog === 'string' ? [`catalog=${catalog}`] : []),
    ...(start === undefined ? [] : [`start=${start}`]),
    ...(chaos === undefined ? [] : [`chaos=${chaos}`]),
    ...(actors.length === 0 ? [] : [`actors=${actors.join(',')}`]),
  ].join(' ');

/** The options in a replay line. @throws RangeError that names the word which is wrong */
export function replayOptions(line: string): Replayable {
  const words = Object.fromEntries(
    line
      .trim()
      .split(/\s+/)
      .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  );
  const { seed, catalog, start, chaos, actors, ...unknown } = words;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined || seed === undefined || !/^-?\d+$/.test(seed))
    throw new RangeError(
      `A replay line reads "seed=7 catalog=tiny start=2026-11-22T09:00:00.000Z chaos=flaky-3g", not "${line}".`,
    );
  const size = sizes.find((each) => each === catalog);
  if (catalog !== undefined && !size)
    throw new RangeError(`There is no catalogue "${catalog}"; choose ${sizes.join(', ')}.`);
  return {
    seed: Number(seed),
    ...(size === undefined ? {} : { catalog: size }),
    ...(start === undefined ? {} : { start }),
    ...(chaos === undefined ? {} : { chaos: profileName(chaos) }),
    ...(actors === undefined ? {} : { actors: readActors(actors) }),
  };
}
