import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runNode } from './run.mjs';

/** Runs tests in Node, straight from source. Resolves with how many passed, failed and were skipped, and why. */
export async function testInNode(files, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'souk-test-'));
  const report = join(folder, 'node.json');
  const code = await runNode('node', [
    '--import', 'tsx', '--import', './scripts/unhooked-tests.mjs', '--conditions', 'souk-source',
    '--test', `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=spec', '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/test-report.mjs', `--test-reporter-destination=${report}`,
    ...files,
  ], { env }); // prettier-ignore
  return truthful('node', code, takeReport(report));
}

/** What a runner wrote down about its run, `undefined` when it got to no end. */
export function takeReport(path) {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  rmSync(dirname(path), { recursive: true });
  return text === '' ? undefined : JSON.parse(text);
}

/** A runner that broke off, or ran none of the files that it was given, has failed, whatever it counted. */
export function truthful(name, code, counts = { passed: 0, failed: 0, skipped: 0, failures: [] }) {
  if (counts.failed > 0 || (code === 0 && counts.passed > 0)) return counts;
  const why = code === 0 ? 'no test was run' : `the runner ended with ${code}`;
  return { ...counts, failed: 1, failures: [`${name}: ${why}`] };
}
