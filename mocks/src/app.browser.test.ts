import { assert } from 'chai';
import { appSuite } from './app-suite.js';
import { mockInBrowser } from './browser.js';
import { handlersFor } from './handlers.js';
import { mockInPage } from './in-page.js';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { benchOf } from './suite/bench.js';
import { serverBehind } from './server-behind.js';
import type { Reached } from './suite/stage.js';

let origins = 0;
const stops: (() => unknown)[] = [];

// Whatever stands between this page and the mock goes before the next sentence.
afterEach(() => stops.splice(0).forEach((stop) => stop()));

const newMock = (): Promise<MockSouk> =>
  createMockSouk({ origin: `https://souk-${(origins += 1)}.test` });

/** This page through its own `fetch`; the merchant's server, which is no page, straight to the mock. */
const reachedBy = (souk: MockSouk): Reached => ({
  origin: souk.origin,
  fetch: (input, init) => globalThis.fetch(input, init),
  serverFetch: serverBehind(souk.fetch, mockKeys),
  bench: benchOf(souk),
});

appSuite('the page’s own fetch', it, assert.deepEqual, async () => {
  const souk = await newMock();
  stops.push(mockInPage(souk));
  return reachedBy(souk);
});

// A page has one worker for its life; each sentence has a mock of its own behind it.
const worker = mockInBrowser(await newMock());
before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
after(() => worker.stop());

appSuite('MSW in the browser', it, assert.deepEqual, async () => {
  const souk = await newMock();
  worker.resetHandlers(...handlersFor(souk));
  return reachedBy(souk);
});
