import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { takeToken, type Bucket } from './rate-limit.js';

const limit = { perSecond: 100, burst: 20 };

test('a bucket lets a burst pass, then as many as come back, never more', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 300 }), (pauses) => {
      let bucket: Bucket | undefined;
      let now = 0;
      let passed = 0;
      for (const pause of pauses) {
        now += pause;
        const taken = takeToken(bucket, limit, now, 0.5);
        bucket = taken.bucket;
        if (taken.waitMs === 0) passed += 1;
        assert.ok(passed <= limit.burst + (now / 1_000) * limit.perSecond + 1e-6);
      }
    }),
  );
});

test('whoever comes at the told time and alone is let in', () => {
  let { bucket } = takeToken(undefined, limit, 0, 0);
  for (let count = 1; count < limit.burst; count++) bucket = takeToken(bucket, limit, 0, 0).bucket;
  const refused = takeToken(bucket, limit, 0, 0);
  assert.equal(refused.waitMs, 10);
  assert.equal(takeToken(refused.bucket, limit, refused.waitMs, 0).waitMs, 0);
});

test('1,000 callers who come at once are told times that make a queue of them, no herd', () => {
  let bucket: Bucket | undefined;
  const waits: number[] = [];
  for (let caller = 0; caller < 1_000; caller++) {
    const taken = takeToken(bucket, limit, 0, (caller * 0.618) % 1);
    bucket = taken.bucket;
    if (taken.waitMs > 0) waits.push(taken.waitMs);
  }
  assert.equal(waits.length, 980);
  const perSlice = new Map<number, number>();
  for (const wait of waits)
    perSlice.set(Math.floor(wait / 100), (perSlice.get(Math.floor(wait / 100)) ?? 0) + 1);
  // 100 a second are 10 in 100 ms.
  assert.ok(Math.max(...perSlice.values()) <= 15, `${Math.max(...perSlice.values())} in one slice`);
  assert.ok(Math.max(...waits) >= 9_800, 'the last ones wait as long as it takes');
});

test('nobody is told to wait longer than a minute', () => {
  let bucket: Bucket | undefined;
  for (let caller = 0; caller < 20_000; caller++) {
    const taken = takeToken(bucket, limit, 0, 1);
    bucket = taken.bucket;
    assert.ok(taken.waitMs <= 60_000);
  }
});
