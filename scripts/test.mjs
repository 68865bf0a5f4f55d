import { buildIfStale } from './build.mjs';
import { findBrowser } from './browser.mjs';
import { browserTests, nodeTests, pageTests } from './files.mjs';
import { install } from './install.mjs';
import { runNode, stopAll } from './run.mjs';
import { testInBrowser } from './test-browser.mjs';
import { testInNode } from './test-node.mjs';

/**
 * `npm test`: installs what is missing, builds, checks types and style, runs every test in Node and in a browser.
 * `npm test -- --only node|browser|lint|types` does one of these; other words choose test files by part of their path.
 */
const phases = ['types', 'lint', 'node', 'browser'];
// It takes less than ten; what runs twice as long hangs.
const minutesMax = 20;
const { only, filters } = readArguments(process.argv.slice(2));
/** @type {{ passed: number, failed: number, skipped: number, failures: string[] }} */
const total = { passed: 0, failed: 0, skipped: 0, failures: [] };

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stopAll();
    process.exit(1);
  });
setTimeout(() => {
  fail(`Still running after ${minutesMax} minutes; ended.`);
  stopAll();
  finish();
}, minutesMax * 60_000).unref();

const chosen = (all) =>
  all.filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)));
const inNode = only.includes('node') ? chosen(nodeTests()) : [];
const inBrowser = only.includes('browser') ? chosen(browserTests()) : [];
const onPages = only.includes('browser') ? chosen(pageTests()) : [];
const withBrowser = inBrowser.length + onPages.length > 0;
if (filters.length > 0 && inNode.length === 0 && !withBrowser)
  fail(`No test file has ${filters.join(' or ')} in its path.`);

// Looking for a browser, or installing one, goes on beside installing the packages.
const [browser] = await Promise.all([withBrowser ? findBrowser() : undefined, install()]);

// Types come first, because the build rests on them; then two cores have one lane each.
if (only.includes('types'))
  await check('types', ['node_modules/ts7/bin/tsc', '-b', 'tsconfig.json']);
const looksAtBuild = (path) => path.startsWith('scripts/');
const built = onPages.length > 0 || inNode.some(looksAtBuild) ? buildIfStale() : Promise.resolve(0);
await Promise.all([nodeLane(), otherLane()]);
finish();

async function nodeLane() {
  const fromSource = inNode.filter((path) => !looksAtBuild(path));
  if (fromSource.length > 0) add(await testInNode(fromSource, {}, { together: true }));
  const fromBuild = inNode.filter(looksAtBuild);
  if (fromBuild.length + onPages.length === 0) return;
  if ((await built) !== 0)
    return fail('The build does not stand; what looks at it was not tested.');
  if (fromBuild.length > 0) add(await testInNode(fromBuild));
  // Pages wait more than they work, so there are more of them than cores.
  if (onPages.length > 0)
    add(await testInNode(onPages, { CHROME_PATH: browser ?? '' }, { atOnce: 3 }));
}

async function otherLane() {
  await built;
  if (only.includes('lint')) {
    await check('lint', ['node_modules/oxlint/bin/oxlint', '--type-aware']);
    await check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']);
  }
  if (inBrowser.length > 0)
    add(await testInBrowser('chromium', browser && { CHROME_PATH: browser }, inBrowser));
}

async function check(name, args) {
  if ((await runNode(name, args)) !== 0) fail(`${name} does not hold; see above.`);
}

function fail(why) {
  console.error(why);
  add({ passed: 0, failed: 1, skipped: 0, failures: [why] });
}

function add(counts) {
  for (const name of ['passed', 'failed', 'skipped']) total[name] += counts[name];
  total.failures.push(...counts.failures);
}

/** Ends with what failed, because the lanes print across each other and it may be long ago. */
function finish() {
  for (const failure of total.failures) console.log(`✖ ${failure}`);
  if (total.skipped > 0) console.log(`${total.skipped} skipped`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

function readArguments(words) {
  const at = words.indexOf('--only');
  if (at === -1) return { only: words.length > 0 ? ['node', 'browser'] : phases, filters: words };
  const named = words[at + 1]?.split(',') ?? [];
  const unknown = named.filter((phase) => !phases.includes(phase));
  if (named.length === 0 || unknown.length > 0) {
    console.error(`--only takes ${phases.join(', ')}, not "${unknown.join(', ')}".`);
    process.exit(1);
  }
  return { only: named, filters: words.filter((_word, index) => index !== at && index !== at + 1) };
}
