import assert from 'node:assert/strict';
import test from 'node:test';
import { operations, type Operation } from './index.js';

const all: readonly Operation[] = operations;

test('what moves money answers with an id: by that a client tells a paid order from any other JSON', () => {
  const moving = all.filter(({ movesMoney }) => movesMoney);
  assert.ok(moving.length > 0);
  for (const { id, response } of moving)
    assert.ok('shape' in response && Object.hasOwn(Object(response.shape), 'id'), id);
});

test('no two operations share an id, or a method with a path', () => {
  for (const name of [(each: Operation) => each.id, (each: Operation) => `${each.method} ${each.path}`])
    assert.equal(new Set(all.map(name)).size, all.length);
}); // prettier-ignore
