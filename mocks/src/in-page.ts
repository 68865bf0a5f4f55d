import type { MockSouk } from './scenario.js';

/**
 * Puts a mock in front of this page's own `fetch`, without a service worker: for pages where none can be registered, such as
 * a snippet that is pasted into another site or a file on disk. Only what goes to the mock's origin is answered by it.
 * Clients keep the `fetch` that they were made with, so call this before making one.
 *
 * @param page whose `fetch` is replaced
 * @returns how to give the page its own `fetch` back
 */
export function mockInPage(
  souk: Pick<MockSouk, 'origin' | 'fetch'>,
  page: { fetch: typeof globalThis.fetch } = globalThis,
): () => void {
  const own = page.fetch;
  const mocked: typeof globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return isAt(souk.origin, address) ? souk.fetch(input, init) : own.call(page, input, init);
  };
  page.fetch = mocked;
  return () => {
    // Another one may have been put in front since; it stays.
    if (page.fetch === mocked) page.fetch = own;
  };
}

const isAt = (origin: string, address: string): boolean => address.startsWith(`${origin}/`);
