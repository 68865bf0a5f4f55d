import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run.mjs';
import { takeReport, truthful } from './test-node.mjs';

/** Runs tests in a browser. Resolves with how many passed, failed and were skipped, and why. */
export async function testInBrowser(browser, files) {
  if (browser === undefined)
    return { passed: 0, failed: 1, skipped: 0, failures: ['browser: there is none'] };
  const folder = mkdtempSync(join(tmpdir(), 'souk-test-'));
  const report = join(folder, 'browser.json');
  const code = await runNode(
    'browser',
    ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files],
    { env: { CHROME_PATH: browser, SOUK_BROWSER_REPORT: report } },
  );
  return truthful('browser', code, takeReport(report));
}
