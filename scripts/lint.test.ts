import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import test from 'node:test';

const oxlint = resolve('node_modules/oxlint/bin/oxlint');

function lint(folder: string): { ok: boolean; text: string } {
  const { status, stdout } = spawnSync(process.execPath, [oxlint], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { ok: status === 0, text: stdout };
}

test('the tree as it is passes the linter', () => {
  const { ok, text } = lint('.');
  assert.ok(ok, text);
});

const planted: [string, string, string][] = [
  ['the contract imports the client', 'packages/sdk/src/contract/planted.ts', "export { createSouk } from '../client.js';"],
  ['a resource imports ky', 'packages/sdk/src/resources/planted.ts', "export { default as ky } from 'ky';"],
  ['the client imports the platform', 'packages/sdk/src/planted.ts', "export { createPlatform } from '@souk/platform';"],
  ['the engine imports the client', 'packages/platform/src/escrow/planted.ts', "export { createSouk } from '@souk/sdk';"],
  ['the engine imports the mock', 'packages/platform/src/http/planted.ts', "export { createMockSouk } from '@souk/mocks';"],
  ['the engine asks the machine for the time', 'packages/platform/src/escrow/planted.ts', 'export const now = Date.now();'],
  ['the engine throws dice', 'packages/platform/src/escrow/planted.ts', 'export const dice = Math.random();'],
  ['the engine sets a timer', 'packages/platform/src/escrow/planted.ts', 'setTimeout(() => undefined, 1);'],
  ['the engine fetches', 'packages/platform/src/escrow/planted.ts', "export const answer = fetch('https://souk.example');"],
  ['the mock looks inside the platform', 'mocks/src/planted.ts', "export { quote } from '../../packages/platform/src/escrow/quote.js';"],
  ['a seed imports msw', 'mocks/src/seed/planted.ts', "export { http } from 'msw';"],
  ['anything is any', 'mocks/src/planted.ts', 'export const anything: any = 1;'],
]; // prettier-ignore

for (const [what, path, source] of planted)
  test(`the linter refuses that ${what}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'souk-lint-'));
    try {
      cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), 'export const fine = 1;\n');
      assert.ok(lint(folder).ok, 'the same place without it is fine');
      writeFileSync(join(folder, path), `${source}\n`);
      assert.ok(!lint(folder).ok);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
