import assert from 'node:assert/strict';
import test from 'node:test';
import { createVirtualClock } from './clock.js';
import { mockClock } from './mock-clock.js';

const start = '2026-11-11T10:59:00.000Z';
const eleven = '2026-11-11T11:00:00.000Z';

/** A platform with one timer at eleven, whose work takes real time. */
function slowWorld(takesMs: number) {
  let realMs = 0;
  let hasFired = false;
  const clock = createVirtualClock(start, () => realMs);
  const platform = {
    nextDeadline: async () => (hasFired ? undefined : eleven),
    runDue: async () => {
      if (hasFired || clock.now() < eleven) return 0;
      hasFired = true;
      realMs += takesMs;
      return 1;
    },
  };
  return mockClock(platform, clock);
}

test('running time that passes an instant while it is moved there has arrived', async () => {
  const clock = slowWorld(40);
  clock.run();
  assert.equal(await clock.set(eleven), 1);
  assert.equal(clock.now(), '2026-11-11T11:00:00.040Z');
});

test('time does not go back, running or not', async () => {
  const clock = slowWorld(0);
  await clock.set(eleven);
  await assert.rejects(clock.set(start), /Time does not go back/);
  clock.run();
  await assert.rejects(clock.set(start), /Time does not go back/);
});
