import assert from 'node:assert/strict';
import test from 'node:test';
import { operations, type Operation } from '@souk/sdk/contract';
import { suites } from './app-suite.js';
import { createMockSouk, type MockSouk } from './scenario.js';
import { benchOf } from './suite/bench.js';
import { createStage } from './suite/stage.js';

/*
 * Every sentence of the suite plays once more, and each of its POSTs is sent as a dry run before it is sent: a new noun is
 * covered by having sentences.
 */
const tried = new Set<string>();

/** Sends each POST as a dry run first. It must change nothing and foretell the answer; where it does not is noted. */
function rehearsed(souk: MockSouk, faults: string[]): typeof globalThis.fetch {
  // One after the other: what another does meanwhile would look like something that the dry run did.
  let last: Promise<unknown> = Promise.resolve();
  return (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'POST' || souk.faults.active.length > 0) return souk.fetch(request);
    const done = last.then(() => tryFirst(request));
    last = done.catch(() => {});
    return done;
  };

  async function tryFirst(request: Request): Promise<Response> {
    const before = [souk.stateHash(), souk.bank.records().length];
    const dry = request.clone();
    dry.headers.set('Souk-Dry-Run', 'true');
    const foretold = await souk.fetch(dry);
    const after = [souk.stateHash(), souk.bank.records().length];
    const real = await souk.fetch(request);
    const id = idOf(new URL(request.url).pathname);
    const [would, did] = [await foretold.json(), await real.clone().json()];
    const isSame = foretold.status === real.status && would.code === did.code;
    const isAlike = String(Object.keys(would)) === String(Object.keys(did));
    if (String(before) !== String(after)) faults.push(`${id} changed something`);
    // The bank is not asked, and says yes.
    else if (did.code !== 'card_declined' && !(isSame && isAlike))
      faults.push(`${id} foretold ${JSON.stringify(would)}, and was ${JSON.stringify(did)}`);
    else if (real.ok && foretold.headers.get('Souk-Dry-Run') === 'true') tried.add(id);
    return real;
  }
}

const all: readonly Operation[] = operations;
function idOf(pathname: string): string {
  const asked = all.find(
    ({ method, path }) =>
      method === 'POST' && new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
  return asked?.id ?? pathname;
}

for (const [noun, sentences] of Object.entries(suites))
  test(`each change in the sentences on ${noun} can be tried first: it changes nothing and foretells the answer`, async () => {
    for (const { name, holds } of sentences) {
      const souk = await createMockSouk();
      const equal = (actual: unknown, expected: unknown, message?: string): void =>
        assert.deepEqual(actual, expected, message ?? name);
      const faults: string[] = [];
      const reached = { origin: souk.origin, fetch: rehearsed(souk, faults), bench: benchOf(souk) };
      await holds(createStage(reached, equal));
      assert.deepEqual(faults, [], name);
    }
  });

test('every operation that changes something was tried', () => {
  const missing = all.filter(({ id, method }) => method === 'POST' && !tried.has(id));
  assert.deepEqual(missing.map(({ id }) => id), []);
}); // prettier-ignore
