// Captured now: host pages patch them later.
const { setTimeout, clearTimeout } = globalThis;

/** Waits. Rejects with the signal's reason as soon as it is aborted; no timer and no listener is left. */
export const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((wake, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      wake();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
