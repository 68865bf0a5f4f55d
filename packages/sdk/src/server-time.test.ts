import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { instantOf } from './contract/instant.js';
import { createServerTime } from './server-time.js';
import type { Transport } from './transport.js';

/** A world in which the platform's clock is right and the device's is not; answers take as long as they are told. */
function world({
  wrongMs,
  trips,
}: {
  wrongMs: number;
  trips: { thereMs: number; backMs: number }[];
}) {
  const state = { nowMs: Date.parse('2026-11-11T00:00:00.000Z'), wrongMs, sleptMs: 0, asked: 0 };
  const began = state.nowMs;
  const transport = {
    async call() {
      const { thereMs, backMs } = trips[state.asked++ % trips.length] ?? { thereMs: 0, backMs: 0 };
      state.nowMs += thereMs;
      const now = instantOf(state.nowMs);
      state.nowMs += backMs;
      return { now };
    },
    // Only this one method is asked.
  } as unknown as Transport;
  const clocks = {
    wallMs: () => state.nowMs + state.wrongMs,
    steadyMs: () => state.nowMs - began - state.sleptMs,
  };
  return { state, time: createServerTime(transport, clocks) };
}

const trip = fc.record({ thereMs: fc.nat({ max: 2_000 }), backMs: fc.nat({ max: 2_000 }) });

test('however wrong the device is, the time is off by no more than it says, which is half the best trip', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.array(trip, { minLength: 3, maxLength: 3 }),
      async (wrongMs, trips) => {
        const { state, time } = world({ wrongMs, trips });
        await time.sync();
        const off = Math.abs(time.now() - state.nowMs);
        const best = Math.min(...trips.map(({ thereMs, backMs }) => thereMs + backMs));
        assert.ok(off <= time.uncertaintyMs + 1);
        assert.equal(time.uncertaintyMs, best / 2);
      },
    ),
  );
});

test('on a line that answers within half a second the time is right to 250 ms, also when one answer comes late', async () => {
  const trips = [
    { thereMs: 3_000, backMs: 5 },
    { thereMs: 480, backMs: 20 },
    { thereMs: 2_000, backMs: 2_000 },
  ];
  const { state, time } = world({ wrongMs: -86_400_000, trips });
  await time.sync();
  assert.ok(Math.abs(time.now() - state.nowMs) <= 250);
});

test('a device whose clock is set or which sleeps knows that it has to ask again', async () => {
  const { state, time } = world({ wrongMs: 5_000, trips: [{ thereMs: 10, backMs: 10 }] });
  await time.sync();
  state.nowMs += 3_600_000;
  assert.equal(time.isStale, false, 'time alone does not make it wrong');
  state.wrongMs -= 60_000;
  assert.equal(time.isStale, true, 'the clock was set');
  await time.sync();
  assert.equal(time.isStale, false);
  assert.ok(Math.abs(time.now() - state.nowMs) <= 10);
  state.sleptMs += 30_000;
  assert.equal(time.isStale, true, 'the tab slept');
});
