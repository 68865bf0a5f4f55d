import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** The packed packages, which `npm run test:first-success` tells, by their names without the scope. */
export const tarballs: Readonly<Record<'sdk' | 'platform' | 'widgets' | 'mocks', string>> =
  JSON.parse(process.env['SOUK_TARBALLS'] ?? '{}');

/** An empty folder, which is gone after the test. */
export function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'souk-first-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The first block of a document in a language: what its reader pastes. */
export function firstBlock(path: string, language: string): string {
  const [, code] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readFileSync(path, 'utf8')) ?? [];
  return code ?? assert.fail(`${path} shows no ${language}.`);
} // prettier-ignore

/** Runs a program in a folder to its end, and gives what it said. It must succeed, unless told. */
export function run(cwd: string, [command = '', ...args]: readonly string[], succeeds = true): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: plainEnv() });
  assert.equal(status === 0, succeeds, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return `${stdout}${stderr}`;
} // prettier-ignore

/** Without what this test's own runner tells its children, so that they run as they would by themselves. */
const plainEnv = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_TEST_CONTEXT: undefined,
  NODE_OPTIONS: undefined,
});

/** Says how long each step takes. Nothing depends on it: machines differ. */
export function stopwatch(t: TestContext): (step: string) => void {
  const from = performance.now();
  return (step) => t.diagnostic(`${((performance.now() - from) / 1000).toFixed(1)} s: ${step}`);
}
