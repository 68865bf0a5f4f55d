import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

const file = `
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
let opened = false;
describe('a shop', () => {
  before(() => (opened = true));
  test('that is open', async (context) => {
    await null;
    await context.test('has a door', () => assert.ok(opened));
  });
});
test('a promise that nobody waits for', async () => {
  void Promise.reject(new Error('nobody waited'));
  await new Promise((wake) => setTimeout(wake, 5));
});
`;

test('without the runner’s hook tests nest as with it, and an error that nobody waited for fails its file and is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'souk-unhooked-'));
  const path = join(folder, 'some.test.mjs');
  writeFileSync(path, file);
  const args = ['--import', './scripts/unhooked-tests.mjs', '--test', '--test-reporter=./scripts/test-report.mjs', path];
  // A runner within a runner would report to the outer one.
  const { NODE_TEST_CONTEXT: _outer, ...env } = process.env;
  const { code, out } = await new Promise<{ code: unknown; out: string }>((resolve) =>
    execFile(process.execPath, args, { env }, (error, stdout) => resolve({ code: error?.code, out: stdout })),
  );
  rmSync(folder, { recursive: true });
  const { passed, failed, failures } = JSON.parse(out);
  assert.deepEqual([code, passed, failed], [1, 3, 1]);
  assert.match(failures.join('\n'), /some\.test\.mjs.*test failed[^]*nobody waited/);
}); // prettier-ignore
