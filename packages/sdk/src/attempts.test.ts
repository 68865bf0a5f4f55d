import assert from 'node:assert/strict';
import test from 'node:test';
import { createAttempts } from './attempts.js';

function storage(): { kept: Map<string, string> } & Parameters<typeof createAttempts>[0] & object {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

test('the key of a purchase is stored before it is used, and survives a reload with what became known', () => {
  const disk = storage();
  const before = createAttempts(disk).begin('checkout lst_scarf');
  assert.equal(disk.kept.size, 1);
  createAttempts(disk).note('checkout lst_scarf', { checkout: 'chk_1' });
  const after = createAttempts(disk).begin('checkout lst_scarf');
  assert.deepEqual(after, { idempotencyKey: before.idempotencyKey, data: { checkout: 'chk_1' } });
});

test('a settled purchase is forgotten, so that the next wish has a key of its own', () => {
  const disk = storage();
  const attempts = createAttempts(disk);
  const first = attempts.begin('checkout lst_scarf');
  attempts.settle('checkout lst_scarf');
  assert.notEqual(attempts.begin('checkout lst_scarf').idempotencyKey, first.idempotencyKey);
});

test('blocked storage and rubbish in it count as nothing kept; the key then lives as long as the page', () => {
  const blocked = {
    getItem: () => assert.fail('blocked'),
    setItem: () => assert.fail('blocked'),
    removeItem: () => assert.fail('blocked'),
  };
  const attempts = createAttempts(blocked);
  assert.equal(attempts.begin('a').idempotencyKey, attempts.begin('a').idempotencyKey);
  const disk = storage();
  disk.kept.set('souk.attempt.a', '{"idempotencyKey":7');
  assert.match(createAttempts(disk).begin('a').idempotencyKey, /^[0-9a-f]{32}$/);
});
