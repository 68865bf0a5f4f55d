import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import test from 'node:test';
import { createSouk } from './client.js';
import { isSoukError } from './errors.js';
import { scarf } from './testing/samples.js';
import { json, refuse, scriptedServer, silence, stall } from './testing/scripted-server.js';

const key = 'pk_test_demo';
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => assert.fail('it was expected to end'),
    (error: unknown) => (isSoukError(error) ? error.code : error),
  );
const timers = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('a signal ends a call under way, and the connection with it', async (t) => {
  const server = await scriptedServer(t, stall(scarf));
  const souk = createSouk({ key, apiOrigin: server.origin });
  const abort = new AbortController();
  const asked = souk.listings.retrieve(scarf.id, {}, { signal: abort.signal });
  const reason = new Error('The shopper has moved on.');
  setTimeout(() => abort.abort(reason), 50);
  const error = await asked.catch((thrown: unknown) => thrown);
  assert.ok(isSoukError(error));
  assert.deepEqual([error.code, error.cause], ['aborted', reason]);
  await server.seen[0]?.closed;
});

test('a signal that was aborted before sends nothing', async (t) => {
  const server = await scriptedServer(t, json(200, scarf));
  const souk = createSouk({ key, apiOrigin: server.origin });
  const signal = AbortSignal.abort();
  assert.equal(await codeOf(souk.listings.retrieve(scarf.id, {}, { signal })), 'aborted');
  assert.equal(server.seen.length, 0);
});

test('a signal ends the wait between attempts', async (t) => {
  const server = await scriptedServer(t, refuse('unavailable', { 'Retry-After': '20' }));
  const before = timers();
  const abort = new AbortController();
  const hooks = { retry: () => queueMicrotask(() => abort.abort()) };
  const souk = createSouk({ key, apiOrigin: server.origin, hooks });
  const asked = souk.listings.retrieve(scarf.id, {}, { signal: abort.signal });
  assert.equal(await codeOf(asked), 'aborted');
  assert.equal(timers(), before);
});

test('a body that stalls is given up in time, and its connection closed', async (t) => {
  const server = await scriptedServer(t, stall(scarf));
  const souk = createSouk({ key, apiOrigin: server.origin, timeoutMs: 80, retryCountMax: 0 });
  assert.equal(await codeOf(souk.listings.retrieve(scarf.id)), 'timed_out');
  await server.seen[0]?.closed;
});

test('a fetch that listens to no signal is given up all the same', async () => {
  const fetch = () => new Promise<Response>(() => {});
  const souk = createSouk({ key, apiOrigin: 'https://souk.test', fetch, totalTimeoutMs: 50 });
  assert.equal(await codeOf(souk.listings.retrieve(scarf.id)), 'timed_out');
});

test('close ends every call under way and every wait, refuses new ones, and leaves no timer', async (t) => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const before = timers();
  const server = await scriptedServer(t, silence, stall(scarf), refuse('unavailable', { 'Retry-After': '20' })); // prettier-ignore
  const waiting = resolvers();
  const souk = createSouk({
    key,
    apiOrigin: server.origin,
    hooks: { retry: () => waiting.resolve() },
  });
  const first = codeOf(souk.listings.retrieve(scarf.id));
  const second = codeOf(souk.listings.retrieve(scarf.id));
  const third = codeOf(souk.listings.retrieve(scarf.id));
  await waiting.promise;
  assert.ok(timers() > before, 'calls under way have timers');
  souk.close();
  assert.deepEqual(await Promise.all([first, second, third]), Array(3).fill('client_closed'));
  assert.equal(await codeOf(souk.listings.retrieve(scarf.id)), 'client_closed');
  assert.equal(timers(), before);
  await new Promise((next) => setImmediate(next));
  process.off('unhandledRejection', note);
  assert.deepEqual(unhandled, []);
});

test('many calls under one client and one signal leave one listener each, and none in the end', async () => {
  const warnings: string[] = [];
  const note = ({ name }: Error): void => void warnings.push(name);
  process.on('warning', note);
  const abort = new AbortController();
  const { signal } = abort;
  const fetch = () => new Promise<Response>(() => {});
  const souk = createSouk({ key, apiOrigin: 'https://souk.test', fetch });
  const ask = (): Promise<unknown> => codeOf(souk.listings.retrieve(scarf.id, {}, { signal }));
  const asked = Array.from({ length: 40 }, ask);
  assert.equal(getEventListeners(signal, 'abort').length, 1);
  abort.abort();
  assert.deepEqual(await Promise.all(asked), Array(40).fill('aborted'));
  assert.equal(getEventListeners(signal, 'abort').length, 0);
  const more = Array.from({ length: 40 }, () => codeOf(souk.listings.retrieve(scarf.id)));
  souk.close();
  assert.deepEqual(await Promise.all(more), Array(40).fill('client_closed'));
  await new Promise((next) => setImmediate(next));
  process.off('warning', note);
  assert.deepEqual(warnings, []);
});

function resolvers() {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
