import assert from 'node:assert/strict';
import test from 'node:test';
import { createContext, runInContext } from 'node:vm';
import ky from 'ky';
import { createSouk } from './client.js';
import { isSoukError, SoukError } from './errors.js';
import type { CallEvent } from './options.js';
import { contractCalls, everyCall } from './testing/every-call.js';
import { checkout, escrow, problem, scarf } from './testing/samples.js';
import { json, refuse, scriptedServer } from './testing/scripted-server.js';

const apiOrigin = 'https://souk.test';
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return isSoukError(error) ? error.code : error;
  }
  return assert.fail('it was expected to throw');
};

test('every operation of the contract has a method of its name, and every method an operation', async () => {
  assert.deepEqual(await everyCall(createSouk), contractCalls());
});

test('a key that cannot work is refused before anything is sent, and is not repeated in the message', () => {
  assert.equal(
    codeOf(() => createSouk({ key: '', apiOrigin })),
    'key_missing',
  );
  assert.equal(
    codeOf(() => createSouk({ key: 'pk_test demo', apiOrigin })),
    'key_invalid',
  );
  const pasted = 'ghp_0123456789abcdef';
  assert.throws(
    () => createSouk({ key: pasted, apiOrigin }),
    (error) => isSoukError(error) && !error.message.includes('ghp'),
  );
});

test('a secret key is refused in a web page', (t) => {
  Object.defineProperty(globalThis, 'document', { value: {}, configurable: true });
  t.after(() => Reflect.deleteProperty(globalThis, 'document'));
  assert.equal(
    codeOf(() => createSouk({ key: 'sk_test_demo', apiOrigin })),
    'secret_key_exposed',
  );
  createSouk({ key: 'pk_test_demo', apiOrigin }).close();
});

test('an address that is no origin is refused; a slash at its end is forgiven', async (t) => {
  for (const wrong of ['', 'souk.test', 'ftp://souk.test', 'https://souk.test/v1'])
    assert.equal(codeOf(() => createSouk({ key: 'pk_test_demo', apiOrigin: wrong })), 'api_origin_invalid'); // prettier-ignore
  const server = await scriptedServer(t, json(200, scarf));
  await createSouk({ key: 'pk_test_demo', apiOrigin: `${server.origin}/` }).listings.retrieve(scarf.id); // prettier-ignore
  assert.equal(server.seen[0]?.url, `/v1/listings/${scarf.id}`);
});

test('hooks are told of each attempt, and nothing secret', async (t) => {
  const server = await scriptedServer(t, refuse('unavailable'), json(200, checkout));
  const told: [string, CallEvent][] = [];
  const souk = createSouk({
    key: 'pk_test_hush',
    session: 'st_test_hush',
    apiOrigin: server.origin,
    sleep: async () => {},
    hooks: {
      before: (event) => told.push(['before', event]),
      after: (event) => told.push(['after', event]),
      retry: (event) => told.push(['retry', event]),
    },
  });
  await souk.checkouts.retrieve(checkout.id, { clientSecret: 'cs_hush' });
  assert.deepEqual(
    told.map(([name, { operation, attempt }]) => `${name} ${operation} ${attempt}`),
    ['before checkouts.retrieve 0', 'after checkouts.retrieve 0', 'retry checkouts.retrieve 0', 'before checkouts.retrieve 1', 'after checkouts.retrieve 1'],
  ); // prettier-ignore
  assert.deepEqual(
    told.map(([, { requestId }]) => requestId),
    [undefined, 'req_1', undefined, undefined, 'req_header'],
  );
  assert.doesNotMatch(JSON.stringify(told), /hush/);
});

test('a hook that throws never becomes the fate of a purchase; its error surfaces by itself', async (t) => {
  const server = await scriptedServer(t, json(201, escrow));
  const surfaced: unknown[] = [];
  t.mock.method(globalThis, 'queueMicrotask', (work: () => void) => {
    try {
      work();
    } catch (error) {
      surfaced.push(error);
    }
  });
  const fault = new Error('The log is full.');
  const after = (): never => {
    throw fault;
  };
  const souk = createSouk({ key: 'sk_test_demo', apiOrigin: server.origin, hooks: { after } });
  const card = { number: '4242424242424242', expiry: '12/34', cvc: '123' };
  const end = await souk.escrows.create({ listing: scarf.id, quantity: 1, card });
  assert.equal(end.outcome, 'confirmed');
  assert.ok(surfaced.includes(fault));
});

test('an error of another realm is recognised, and nothing else is', () => {
  const elsewhere = createContext({});
  const foreign: unknown = runInContext(
    `Object.assign(new Error('sold out'), { [Symbol.for('souk.error')]: true, code: 'sold_out' })`,
    elsewhere,
  );
  assert.equal(foreign instanceof SoukError, false);
  assert.ok(isSoukError(foreign));
  for (const other of [new Error('no'), { code: 'sold_out' }, null, undefined, 'sold_out'])
    assert.equal(isSoukError(other), false);
});

test('an error tells its facts; a failure on the way can be retried, an abort cannot', () => {
  const refused = new SoukError('sold_out', 'Gone.', { problem: problem('sold_out') });
  assert.deepEqual([refused.name, refused.message, refused.retryable], ['SoukError', 'Gone.', false]);
  assert.equal(new SoukError('network_failed', 'Lost.').retryable, true);
  assert.equal(new SoukError('aborted', 'Stopped.').retryable, false);
}); // prettier-ignore

test('a library that speaks fetch can carry the requests, with its own hooks', async (t) => {
  const server = await scriptedServer(t, refuse('unavailable'), json(200, scarf));
  const carried: string[] = [];
  const carrier = ky.create({
    hooks: { beforeRequest: [({ method }) => void carried.push(method)] },
    // When to ask again, how long to wait and what an answer means is the client's to say.
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
  });
  const souk = createSouk({
    key: 'pk_test_demo',
    apiOrigin: server.origin,
    fetch: carrier,
    sleep: async () => {},
  });
  assert.equal((await souk.listings.retrieve(scarf.id)).title, scarf.title);
  assert.deepEqual(carried, ['GET', 'GET']);
});
