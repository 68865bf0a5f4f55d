import assert from 'node:assert/strict';
import test from 'node:test';
import { leftText, offText } from './countdown.js';

test('a countdown shows the second that has begun, and ends at nothing', () => {
  const cases: [number, string][] = [
    [3_723_000, '01:02:03'],
    [59_001, '01:00'],
    [59_000, '00:59'],
    [1, '00:01'],
    [0, '00:00'],
    [-5_000, '00:00'],
  ];
  for (const [left, text] of cases) assert.equal(leftText(left), text);
});

test('how far a clock is off is told in minutes and seconds that fit each other', () => {
  assert.equal(offText(419_999), '7 min 0.0 s behind');
  assert.equal(offText(-1_240), '1.2 s ahead');
});
