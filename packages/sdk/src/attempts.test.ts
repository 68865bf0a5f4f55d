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

test('two tabs share an attempt, and what one has settled the other does not bring back', () => {
  const disk = storage();
  const one = createAttempts(disk);
  const other = createAttempts(disk);
  const begun = one.begin('checkout lst_scarf');
  assert.deepEqual(other.pending('checkout lst_scarf'), begun);
  other.settle('checkout lst_scarf');
  assert.equal(one.pending('checkout lst_scarf'), undefined);
  assert.notEqual(one.begin('checkout lst_scarf').idempotencyKey, begun.idempotencyKey);
});

test('of two tabs that begin at the same moment, both go on with the key that was stored', () => {
  const disk = storage();
  let raced: string | undefined;
  const slow = {
    ...disk,
    // Between the look and the write of the first tab, the second has written; its write is the later one.
    setItem: (name: string, value: string) => {
      disk.setItem(name, value);
      raced ??= JSON.stringify({ idempotencyKey: 'the-other-tabs-key', data: {} });
      disk.setItem(name, raced);
    },
  };
  assert.equal(createAttempts(slow).begin('a').idempotencyKey, 'the-other-tabs-key');
  assert.equal(createAttempts(disk).begin('a').idempotencyKey, 'the-other-tabs-key');
});

test('a full storage loses nothing while the page lives, and scopes do not meet', () => {
  const full = {
    ...storage(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const attempts = createAttempts(full);
  const { idempotencyKey } = attempts.begin('a');
  attempts.note('a', { checkout: 'chk_1' });
  assert.deepEqual(attempts.pending('a'), { idempotencyKey, data: { checkout: 'chk_1' } });
  assert.equal(attempts.pending('b'), undefined);
  attempts.settle('a');
  assert.equal(attempts.pending('a'), undefined);
});

test('rubbish of every kind counts as nothing kept, and facts that are no text are left out', () => {
  const disk = storage();
  const attempts = createAttempts(disk);
  for (const rubbish of ['', 'null', '[]', '7', '{}', '{"idempotencyKey":"short"}', '{"idempotencyKey":"with \\"quotes\\" in it"}', '{"idempotencyKey":"line\\nbreak-inside"}']) {
    disk.kept.set('souk.attempt.a', rubbish);
    assert.equal(attempts.pending('a'), undefined, rubbish);
  }
  disk.kept.set('souk.attempt.a', '{"idempotencyKey":"a-good-key","data":{"checkout":"chk_1","n":7}}');
  assert.deepEqual(attempts.pending('a'), { idempotencyKey: 'a-good-key', data: { checkout: 'chk_1' } });
}); // prettier-ignore

test('noting something of an attempt that nobody began keeps nothing', () => {
  const disk = storage();
  createAttempts(disk).note('a', { checkout: 'chk_1' });
  assert.equal(disk.kept.size, 0);
});
