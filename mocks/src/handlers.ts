import { http, HttpResponse, passthrough, type HttpHandler } from 'msw';
import { ConnectionLost } from './faults/effects.js';
import type { MockSouk } from './scenario.js';

/**
 * MSW handlers that answer every request to the mock's origin: the API, its payment page and its pictures.
 * One handler for all, since the platform has a router of its own.
 */
export const handlersFor = (souk: MockSouk): HttpHandler[] => [
  http.all(`${souk.origin}/*`, async ({ request }) => {
    const { pathname } = new URL(request.url);
    if (!/^\/(v1|pay|files|media|_mock)\//.test(pathname)) return passthrough();
    try {
      return await souk.app(isHeldBack() ? inBatches(request) : request);
    } catch (error) {
      if (error instanceof ConnectionLost) return HttpResponse.error();
      throw error;
    }
  }),
];

/** WebKit hands a service worker's answer to its page when the body is complete: an endless one never. */
const isHeldBack = (): boolean =>
  'navigator' in globalThis && /AppleWebKit\/(?!.*Chrom)/.test(navigator.userAgent);

/** There the event stream is told in batches, after each of which the page asks again. */
function inBatches(request: Request): Request {
  const url = new URL(request.url);
  if (url.pathname !== '/v1/events/stream') return request;
  url.searchParams.set('delivery', 'batch');
  return new Request(url, request);
}
