import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run.mjs';
import { takeReport, truthful } from './test-node.mjs';

/**
 * Runs tests in an engine. Resolves with how many passed, failed and were skipped, and why.
 *
 * @param paths environment variables that name its programs; `undefined` when there are none
 */
export async function testInBrowser(engine, paths, files) {
  if (paths === undefined)
    return { passed: 0, failed: 1, skipped: 0, failures: ['browser: there is none'] };
  const folder = mkdtempSync(join(tmpdir(), 'souk-test-'));
  const report = join(folder, 'browser.json');
  const label = engine === 'chromium' ? 'browser' : engine;
  const code = await runNode(
    label,
    ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files],
    { env: { ...paths, SOUK_ENGINE: engine, SOUK_BROWSER_REPORT: report } },
  );
  return truthful(label, code, takeReport(report));
}
