import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { epochMsOf, instantOf } from './instant.js';
import { addDuration, Duration, durationMs, httpDateOf, Instant } from './time.js';

// The years that the format can write: 0000 to 9999.
const epochMs = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(9000, 0) });
const parts = fc.record({
  D: fc.nat(400),
  H: fc.nat(100),
  M: fc.nat(100),
  S: fc.nat(100_000),
});
const written = ({ D, H, M, S }: { D: number; H: number; M: number; S: number }): string =>
  `P${D}DT${H}H${M}M${S}S`;

test('an instant and its milliseconds are the same thing', () => {
  fc.assert(
    fc.property(epochMs, (at) => {
      assert.ok(Instant.safeParse(instantOf(at)).success);
      assert.equal(epochMsOf(instantOf(at)), at);
    }),
  );
});

test('instants sort as text, which is how deadlines are compared', () => {
  fc.assert(
    fc.property(epochMs, epochMs, (a, b) => {
      assert.equal(instantOf(a) < instantOf(b), a < b);
    }),
  );
});

test('a duration is as long as its parts, however they are written', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const { D, H, M, S } = given;
      const expected = (((D * 24 + H) * 60 + M) * 60 + S) * 1_000;
      assert.equal(durationMs(written(given)), expected);
    }),
  );
  assert.equal(durationMs('P3D'), durationMs('PT72H'));
  assert.equal(durationMs('PT90M'), durationMs('PT1H30M'));
});

test('durations add up one after the other, across the end of months, years and summer time', () => {
  fc.assert(
    fc.property(epochMs, parts, parts, (at, a, b) => {
      const both = addDuration(addDuration(instantOf(at), written(a)), written(b));
      assert.equal(epochMsOf(both), at + durationMs(written(a)) + durationMs(written(b)));
    }),
  );
  assert.equal(addDuration('2028-02-28T12:00:00.000Z', 'P1D'), '2028-02-29T12:00:00.000Z');
  assert.equal(addDuration('2026-03-29T00:30:00.000Z', 'P1D'), '2026-03-30T00:30:00.000Z');
});

test('months, years, weeks, signs and empty durations are refused: their length varies or is none', () => {
  for (const wrong of ['', 'P', 'PT', 'P1M', 'P1Y', 'P1W', '-P1D', 'P1.5D', 'PT', 'P1DT', '72h', 'PT1S1M']) {
    assert.equal(Duration.safeParse(wrong).success, false, wrong);
    assert.throws(() => durationMs(wrong), RangeError, wrong);
  }
}); // prettier-ignore

test('an instant is UTC with milliseconds and nothing else', () => {
  for (const wrong of ['2026-11-22', '2026-11-22T09:30:00Z', '2026-11-22T09:30:00.000+01:00', '2026-11-22 09:30:00.000Z'])
    assert.equal(Instant.safeParse(wrong).success, false, wrong);
}); // prettier-ignore

test('a header writes an instant as HTTP does', () => {
  assert.equal(httpDateOf('2026-11-22T09:30:00.000Z'), 'Sun, 22 Nov 2026 09:30:00 GMT');
});
