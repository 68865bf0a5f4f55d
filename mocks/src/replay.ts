import { replayOptions } from './replay-line.js';
import { createMockSouk, type MockSouk, type MockSoukOptions } from './scenario.js';

/**
 * Runs work on a fresh mock. When it fails, the error says with which one line it can be repeated exactly.
 *
 * @param from options, or the line of a run that failed
 * @example `await replayable(process.env.REPLAY ?? { seed: 7, chaos: 'flaky-3g' }, async (souk) => { … })`
 */
export async function replayable<T>(
  from: MockSoukOptions | string,
  work: (souk: MockSouk) => Promise<T>,
): Promise<T> {
  const souk = await createMockSouk(typeof from === 'string' ? replayOptions(from) : from);
  try {
    return await work(souk);
  } catch (error) {
    if (error instanceof Error) error.message += `\nRepeat with: ${souk.replay}`;
    throw error;
  }
}
