import { engines, findEngine } from './engines/find.mjs';
import { notFor } from './engines/not-for.mjs';
import { browserTests } from './files.mjs';
import { install } from './install.mjs';
import { stopAll } from './run.mjs';
import { testInBrowser } from './test-browser.mjs';

/**
 * `npm run test:engines`: the tests of the elements in Chromium, Firefox and WebKit. Words that name engines choose them;
 * others choose test files by part of their path.
 */
// It takes less than ten; what runs twice as long hangs.
const minutesMax = 20;
const words = process.argv.slice(2);
const named = engines.filter((engine) => words.includes(engine));
const filters = words.filter((word) => !engines.includes(word));
const files = browserTests().filter(
  (path) => filters.length === 0 || filters.some((filter) => path.includes(filter)),
);
const total = { passed: 0, failed: 0, skipped: 0, notForEngine: 0 };
const failures = [];

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

await install();
if (files.length === 0) fail(`No test file has ${filters.join(' or ')} in its path.`);
// Not side by side: the system installs one thing at a time.
const found = [];
for (const engine of named.length > 0 ? named : engines)
  found.push([engine, await findEngine(engine)]);
// Each engine has its tests one after the other, because only one page can have the focus; two cores have two engines.
await Promise.all([lane(found), lane(found)]);
finish();

async function lane(waiting) {
  for (let next; files.length > 0 && (next = waiting.shift());) await test(...next);
}

async function test(engine, paths) {
  if (!paths) return fail(`${engine}: there is none`);
  const counts = await testInBrowser(engine, paths, files);
  for (const name of ['passed', 'failed', 'skipped']) total[name] += counts[name];
  failures.push(...counts.failures);
  const { notForEngine = [] } = counts;
  total.notForEngine += notForEngine.length;
  for (const { file, name } of notForEngine)
    console.log(
      `${engine.padEnd(8)} │ not for this engine: ${name} (${notFor[engine][file][name]})`,
    );
}

function fail(why) {
  console.error(why);
  total.failed += 1;
  failures.push(why);
}

/** Ends as `npm test` does. */
function finish() {
  for (const failure of failures) console.log(`✖ ${failure}`);
  if (total.notForEngine > 0) console.log(`${total.notForEngine} not for their engine`);
  if (total.skipped > 0) console.log(`${total.skipped} skipped`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}
