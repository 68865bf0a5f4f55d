import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk } from '@souk/sdk';
import { goodCard } from '../gateway.js';
import { replayable } from '../replay.js';
import { replayLine, replayOptions } from '../replay-line.js';
import { mockKeys, type MockSouk } from '../scenario.js';
import { wellKnown } from '../seed/well-known.js';
import { delayOf, type LatencyCurve } from './effects.js';
import { profileNames, profiles } from './profiles.js';
import { createFaults } from './switchboard.js';
import { readFault } from './wire.js';

const labels = Array.from({ length: 400 }, (_, index) => `GET /v1/listings/lst_${index % 40}`);

test('the same seed strikes the same requests, another seed others', () => {
  const struck = (seed: number): boolean[] => {
    const faults = createFaults(seed);
    faults.add({ chance: 0.3, what: { kind: 'lose_request' } });
    return labels.map((label) => faults.strike('lose_request', label) !== undefined);
  };
  assert.deepEqual(struck(7), struck(7));
  assert.notDeepEqual(struck(7), struck(8));
});

test('requests that overtake each other meet the same faults', () => {
  const struck = (order: readonly string[]): string[] => {
    const faults = createFaults(7);
    faults.add({ chance: 0.3, what: { kind: 'lose_request' } });
    const seen = new Map<string, number>();
    return order.flatMap((label) => {
      const count = (seen.get(label) ?? 0) + 1;
      seen.set(label, count);
      return faults.strike('lose_request', label) ? [`${label} ${count}`] : [];
    });
  };
  assert.deepEqual(struck([...labels].reverse()).sort(), struck(labels).sort());
});

test('a chance of 4 % strikes about 4 % of 20,000 requests', () => {
  const faults = createFaults(1);
  faults.add({ chance: 0.04, what: { kind: 'lose_response' } });
  let count = 0;
  for (let index = 0; index < 20_000; index++)
    if (faults.strike('lose_response', `POST /v1/checkouts/chk_${index}/pay`)) count += 1;
  // Six standard deviations of 28 around 800.
  assert.ok(Math.abs(count - 800) < 168, String(count));
});

test('a fault strikes only where and as often as it was told, and can be taken out', () => {
  const faults = createFaults(1);
  const takeOut = faults.add({ on: /^POST/, times: 2, what: { kind: 'lose_request' } });
  const strikes = (label: string): boolean => faults.strike('lose_request', label) !== undefined;
  assert.deepEqual(
    [strikes('GET /v1/search'), strikes('POST /a'), strikes('POST /b'), strikes('POST /c')],
    [false, true, true, false],
  );
  assert.deepEqual(faults.active, []);
  takeOut();
  const withdraw = faults.use('tunnel');
  assert.equal(strikes('GET /v1/search'), true);
  withdraw();
  assert.equal(strikes('GET /v1/search'), false);
  assert.deepEqual(faults.struck.length, 3);
});

test('latency follows its curve', () => {
  const curve: LatencyCurve = [[0, 100], [0.5, 300], [1, 1_300]]; // prettier-ignore
  assert.deepEqual(
    [0, 0.25, 0.5, 0.75, 0.999].map((luck) => delayOf(curve, luck)),
    [100, 200, 300, 800, 1298],
  );
  assert.equal(delayOf(250, 0.9), 250);
  assert.equal(delayOf([], 0.5), 0);
});

test('every profile says what it does, and each of its faults can be sent as JSON', () => {
  for (const name of profileNames) {
    assert.ok(profiles[name].about.length > 10, name);
    for (const { on, ...fault } of profiles[name].faults)
      assert.deepEqual(
        readFault({ ...fault, ...(on ? { on: on.source } : {}) }),
        on ? { on, ...fault } : fault,
      );
  }
});

const wrong: [string, Record<string, unknown>, RegExp][] = [
  ['no effect', {}, /"what.kind" must be one of latency, lose_request/],
  ['an unknown kind', { what: { kind: 'fire' } }, /"what.kind" must be one of/],
  ['a stray field', { what: { kind: 'lose_request' }, where: '/pay' }, /"where" is not known/],
  ['a stray value', { what: { kind: 'lose_request', after: 1 } }, /"what.after" is not known/],
  ['a chance of 2', { what: { kind: 'lose_request' }, chance: 2 }, /"chance" must be a number from 0 to 1, not 2/],
  ['a missing delay', { what: { kind: 'latency' } }, /"what.milliseconds" must be a number from 0 up, not missing/],
  ['a broken curve', { what: { kind: 'latency', milliseconds: [[0]] } }, /or points such as/],
  ['a status of 418', { what: { kind: 'refuse', status: 418 } }, /one of 429, 500, 502, 503/],
  ['half a pattern', { what: { kind: 'lose_request' }, on: '(' }, /"on" must be a regular expression/],
]; // prettier-ignore
for (const [what, body, message] of wrong)
  test(`a fault with ${what} is refused in words`, () => {
    assert.throws(() => readFault(body), { name: 'RangeError', message });
  });

/** Ten purchases over a bad line. @returns what a caller saw, in order */
async function tenPurchases(souk: MockSouk): Promise<string[]> {
  const { origin: apiOrigin, fetch } = souk;
  const server = createSouk({ key: mockKeys.secret, apiOrigin, fetch, sleep: async () => {}, timeoutMs: 60 });
  const seen: string[] = [];
  for (let count = 0; count < 10; count++) {
    const made = await server.escrows.create(
      { listing: wellKnown.teaBulk, quantity: 10, card: goodCard },
      { idempotencyKey: `purchase-${count}` },
    );
    seen.push(made.outcome === 'confirmed' ? made.value.id : made.outcome);
  }
  return [...seen, ...souk.faults.struck.map(({ kind, label }) => `${kind} ${label}`)];
} // prettier-ignore

test('a run that failed tells one line, and that line repeats it: rows, ids, faults and luck', async () => {
  const runs: string[][] = [];
  const fail = async (souk: MockSouk): Promise<never> => {
    runs.push(await tenPurchases(souk));
    throw new Error('The shop burnt down.');
  };
  const sleep = async (): Promise<void> => {};
  const failed: unknown = await replayable({ seed: 41, chaos: 'worst-day', sleep }, fail).catch(
    (error: unknown) => error,
  );
  assert.ok(failed instanceof Error);
  const line = /seed=.*$/.exec(failed.message)?.[0] ?? '';
  assert.equal(line, 'seed=41 chaos=worst-day');
  const repeat = (from: string): Promise<never> =>
    replayable({ ...replayOptions(from), sleep }, fail);
  await assert.rejects(repeat(line), /burnt down/);
  await assert.rejects(repeat('seed=42 chaos=worst-day'), /burnt down/);

  const [first, again, other] = runs;
  assert.ok(first && first.length > 15, 'faults struck');
  assert.deepEqual(again, first);
  assert.notDeepEqual(other, first);
});

test('a replay line is read as it was written, and a wrong one is refused in words', () => {
  const options = { seed: 7, catalog: 'demo', start: '2026-12-01T00:00:00.000Z', chaos: 'tunnel', actors: ['carrier', 'hagglers'] } as const;
  assert.deepEqual(replayOptions(replayLine(options)), options);
  assert.throws(() => replayOptions('sed=7'), /A replay line reads "seed=7 /);
  assert.throws(() => replayOptions('seed=7 catalog=huge'), /choose tiny, demo, 10k, 100k/);
  assert.throws(() => replayOptions('seed=7 chaos=rain'), /no fault profile "rain"; choose slow-line/);
}); // prettier-ignore
