import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { install } from './install.mjs';
import { npm, pack, published, quiet } from './packed.mjs';
import { testInNode } from './test-node.mjs';

/**
 * `npm run test:frameworks [react vue …]`: packs the packages, installs them into each project of examples/frameworks,
 * builds it as its own users would, and buys something on its page in a real browser. Ends with `N passed, N failed`.
 */
const source = 'examples/frameworks';
const all = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`${source} has ${all.join(', ')}, not ${unknown.join(', ')}.`);
  process.exit(1);
}

const [browser] = await Promise.all([findBrowser(), install()]);
if ((await buildIfStale()) !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'souk-frameworks-'));
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
const tarballs = [published.sdk, published.widgets].map((at) => pack(at, folder).tarball);

const total = { passed: 0, failed: 0 };
const check = (name, { ok, text = '' }) => {
  total[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✔' : '✖'} ${name}${ok ? '' : `\n${text}`}`);
  return ok;
};
const built = names.filter((name) => {
  const project = join(folder, name);
  cpSync(join(source, name), project, { recursive: true });
  return (
    check(`${name} installs with the packed packages`, npm(['install', ...quiet, ...tarballs], { cwd: project, env })) &&
    check(`${name} type-checks and builds`, npm(['run', 'build'], { cwd: project, env }))
  );
}); // prettier-ignore
if (built.length > 0) {
  const { passed, failed } = await testInNode([`${source}/frameworks.test.ts`], {
    CHROME_PATH: browser ?? '',
    SOUK_PROJECTS: built.map((name) => join(folder, name)).join('\n'),
  });
  total.passed += passed;
  total.failed += failed;
}
rmSync(folder, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
