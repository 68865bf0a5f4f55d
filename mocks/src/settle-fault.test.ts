import assert from 'node:assert/strict';
import test from 'node:test';
import { createApp } from '@souk/platform/http';
import { createMockSouk, mockKeys } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

test('when what follows from a request fails, its answer comes all the same, and the fault is told', async () => {
  const { platform, origin } = await createMockSouk();
  const full = new Error('the disk is full');
  const faults: unknown[] = [];
  const app = createApp({
    platform: { ...platform, settle: () => Promise.reject(full) },
    keys: [{ key: mockKeys.publishable, origins: '*' }],
    after: () => () => {},
    onFault: (fault) => faults.push(fault),
  });
  const answer = await app(
    new Request(`${origin}/v1/listings/${wellKnown.silkScarf}`, {
      headers: { Authorization: `Bearer ${mockKeys.publishable}` },
    }),
  );
  assert.equal(answer.status, 200);
  assert.deepEqual(faults, [full]);
});
