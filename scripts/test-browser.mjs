import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run.mjs';
import { truthful } from './test-node.mjs';

/** Runs tests in a browser. Resolves with how many passed, failed and were skipped. */
export async function testInBrowser(browser, files) {
  if (browser === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'souk-test-'));
  const report = join(folder, 'browser.json');
  const code = await runNode(
    'browser',
    ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files],
    { env: { CHROME_PATH: browser, SOUK_BROWSER_REPORT: report } },
  );
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  return truthful('browser', code, counted);
}
