import type { App } from '@souk/platform/http';
import { ConnectionLost } from './faults/effects.js';

/** An app as a `fetch` that never touches a network: a lost connection is a `TypeError`, as in a browser. */
export function fetchOf(app: App): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.signal.aborted) throw request.signal.reason;
    const aborted = new Promise<never>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true });
    });
    try {
      return await Promise.race([app(request), aborted]);
    } catch (error) {
      if (error instanceof ConnectionLost) throw new TypeError('Failed to fetch', { cause: error });
      throw error;
    }
  };
}
