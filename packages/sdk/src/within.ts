import { isSoukError, SoukError } from './errors.js';

// Captured now: host pages patch them later.
const { setTimeout, clearTimeout } = globalThis;

/** Timers take 31 bits; a longer wait would fire at once. */
const maximumMs = 2 ** 31 - 1;

/**
 * Runs work that must end in time. Whatever happens, no timer and no listener is left.
 * The work is told by its signal, and given up also when it does not listen: a stalled body, a fetch of the page's own.
 *
 * `AbortSignal.any` with `AbortSignal.timeout` would be shorter, but on Node 20 they can be collected and never fire.
 *
 * @throws SoukError `timed_out`; or, of the first signal that is aborted, its reason if that is one of ours, else `aborted`
 */
export async function within<T>(
  milliseconds: number,
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stops: (() => void)[] = [];
  const givenUp = new Promise<never>((_, reject) => {
    const giveUp = (reason: SoukError): void => {
      controller.abort(reason);
      reject(reason);
    };
    const timer = setTimeout(
      () => giveUp(new SoukError('timed_out', `No answer came within ${milliseconds} ms.`)),
      Math.min(milliseconds, maximumMs),
    );
    stops.push(() => clearTimeout(timer));
    for (const signal of signals) {
      if (!signal) continue;
      const stop = (): void => giveUp(reasonOf(signal));
      if (signal.aborted) stop();
      else stops.push(onAbort(signal, stop));
    }
  });
  try {
    return await Promise.race([
      givenUp,
      // What was given up before it began is not begun.
      controller.signal.aborted ? givenUp : work(controller.signal),
    ]);
  } finally {
    for (const stop of stops) stop();
  }
}

/** The one listener of each signal: it does what is to be done for every call under it. */
const listening = new WeakMap<AbortSignal, { stops: Set<() => void>; handleEvent(): void }>();

/**
 * Listens to a signal until the answer is called. A signal has one listener, however many calls go on under it: Node takes
 * more than ten for a leak, and warns.
 */
function onAbort(signal: AbortSignal, stop: () => void): () => void {
  const stops = new Set<() => void>();
  const all = listening.get(signal) ?? {
    stops,
    handleEvent: () => stops.forEach((each) => each()),
  };
  listening.set(signal, all);
  signal.addEventListener('abort', all);
  all.stops.add(stop);
  return () => {
    all.stops.delete(stop);
    if (all.stops.size > 0) return;
    signal.removeEventListener('abort', all);
    listening.delete(signal);
  };
}

/** A caller's own signal aborts with whatever reason the caller chose. */
const reasonOf = ({ reason }: AbortSignal): SoukError =>
  isSoukError(reason)
    ? reason
    : new SoukError('aborted', 'The call was aborted.', { cause: reason });
