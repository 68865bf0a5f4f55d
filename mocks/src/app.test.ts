import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { appSuite } from './app-suite.js';
import { mockInNode } from './node.js';
import { createMockSouk } from './scenario.js';
import { startMockServer, type MockServer } from './server.js';
import { benchAt } from './suite/bench-at.js';
import { benchOf } from './suite/bench.js';

let origins = 0;
const stops: (() => unknown)[] = [];
after(() => {
  stopLast();
  return Promise.all(stops.map((stop) => stop()));
});

appSuite('in the process', test, assert.deepEqual, async () => {
  const souk = await createMockSouk();
  return { origin: souk.origin, fetch: souk.fetch, bench: benchOf(souk) };
});

// One sentence comes after the other, and each server that still listens would look at every request of the next.
let stopLast = (): void => {};
appSuite('MSW in Node', test, assert.deepEqual, async () => {
  stopLast();
  // Mocks share this process, so each has an origin of its own.
  const souk = await createMockSouk({ origin: `https://souk-${(origins += 1)}.test` });
  const server = mockInNode(souk);
  server.listen({ onUnhandledRequest: 'bypass' });
  stopLast = () => server.close();
  return {
    origin: souk.origin,
    fetch: (input, init) => globalThis.fetch(input, init),
    bench: benchOf(souk),
  };
});

// One server for all sentences, taken back to the start before each, as any program outside would do it.
let server: Promise<MockServer> | undefined;
appSuite('over HTTP', test, assert.deepEqual, async () => {
  server ??= startMockServer({ port: 0 });
  const { origin, close } = await server;
  stops.push(close);
  const bench = await benchAt(origin);
  await bench?.reset();
  return { origin, fetch: globalThis.fetch, bench };
});
