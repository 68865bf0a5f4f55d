import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run.mjs';

/** Runs tests in Node, straight from source. Resolves with how many passed, failed and were skipped. */
export async function testInNode(files, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'souk-test-'));
  const report = join(folder, 'node.tap');
  const code = await runNode('node', [
    '--import', 'tsx', '--conditions', 'souk-source', '--test',
    '--test-reporter=spec', '--test-reporter-destination=stdout',
    '--test-reporter=tap', `--test-reporter-destination=${report}`,
    ...files,
  ], { env }); // prettier-ignore
  const counted = existsSync(report) ? countsOf(readFileSync(report, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  return truthful('node', code, counted);
}

function countsOf(tap) {
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

/** A runner that broke off, or ran none of the files that it was given, has failed, whatever it counted. */
export function truthful(name, code, counts = { passed: 0, failed: 0, skipped: 0 }) {
  if (counts.failed > 0) return counts;
  if (code !== 0) console.error(`${name}: the runner ended with ${code}.`);
  else if (counts.passed === 0) console.error(`${name}: no test was run.`);
  else return counts;
  return { ...counts, failed: 1 };
}
