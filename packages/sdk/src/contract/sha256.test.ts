import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import test from 'node:test';
import fc from 'fast-check';
import { hmacSha256Hex, sha256Hex } from './sha256.js';

test('SHA-256 is that of OpenSSL for every length around the edges of a block, and for any bytes', () => {
  const agrees = (bytes: Uint8Array): void =>
    assert.equal(sha256Hex(bytes), createHash('sha256').update(bytes).digest('hex'));
  for (let length = 0; length < 200; length++) agrees(new Uint8Array(length).fill(length));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 5_000 }), agrees));
  // A part of a larger buffer, as slices of a request body are.
  agrees(new Uint8Array(300).fill(7).subarray(33, 211));
});

test('a keyed mark is that of OpenSSL, also for keys longer than a block', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 150 }), fc.string(), (secret, text) => {
      // A lone surrogate has no UTF-8 of its own, so both are given the same bytes.
      const [key, message] = [Buffer.from(secret, 'utf8'), Buffer.from(text, 'utf8')];
      assert.equal(
        hmacSha256Hex(secret, text),
        createHmac('sha256', key).update(message).digest('hex'),
      );
    }),
  );
});
