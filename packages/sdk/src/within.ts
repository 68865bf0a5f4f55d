import { SoukError } from './errors.js';

// Captured now: host pages patch them later.
const { setTimeout, clearTimeout } = globalThis;

/**
 * Runs work that must end in time. Whatever happens, no timer and no listener is left.
 * The work is told by its signal, and given up also when it does not listen: a stalled body, a fetch of the page's own.
 *
 * `AbortSignal.any` with `AbortSignal.timeout` would be shorter, but on Node 20 they can be collected and never fire.
 *
 * @throws SoukError `timed_out`, or the reason of the first signal that is aborted
 */
export async function within<T>(
  milliseconds: number,
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stops: (() => void)[] = [];
  const givenUp = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), {
      once: true,
    });
  });
  const timer = setTimeout(() => {
    controller.abort(new SoukError('timed_out', `No answer came within ${milliseconds} ms.`));
  }, milliseconds);
  for (const signal of signals) {
    if (!signal) continue;
    const stop = (): void => controller.abort(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    stops.push(() => signal.removeEventListener('abort', stop));
  }
  try {
    return await Promise.race([givenUp, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    for (const stop of stops) stop();
  }
}
