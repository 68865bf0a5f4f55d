import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';

interface Size {
  readonly bytes: number;
  readonly modules: readonly string[];
}
const budgets: Record<string, { readonly target: number; readonly limit: number }> = JSON.parse(
  readFileSync('bench/budgets.json', 'utf8'),
);
const { stdout } = spawnSync(process.execPath, ['scripts/sizes.mjs', '--json'], {
  encoding: 'utf8',
});
const figures: Record<string, Record<string, Size>> = JSON.parse(stdout);

test('what is measured is what has a budget', () => {
  assert.deepEqual(Object.keys(figures).toSorted(), Object.keys(budgets).toSorted());
});

for (const [name, { target, limit }] of Object.entries(budgets))
  test(`${name} stays within ${limit} kB brotli${limit > target ? ` on the way to ${target}` : ''}`, () => {
    for (const [bundler, { bytes }] of Object.entries(figures[name] ?? {}))
      assert.ok(bytes <= limit * 1000, `${bundler}: ${bytes} bytes`);
  });

test('no byte of the mock, the engine, a schema or a test is in what a page downloads', () => {
  const foreign =
    /mocks\/|platform\/|node_modules\/(zod|msw|chai)\/|sdk\/dist\/(?!production\/)|\.test\./;
  for (const [name, sizes] of Object.entries(figures))
    for (const { modules } of Object.values(sizes))
      assert.deepEqual(
        modules.filter((path) => foreign.test(path)),
        [],
        name,
      );
});
