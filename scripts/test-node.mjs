import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from './run.mjs';

/**
 * Runs tests in Node, straight from source. Resolves with how many passed, failed and were skipped, and why.
 *
 * @param options.atOnce how many files
 * @param options.together lets files share a process: for most, starting one takes longer than what they test
 */
export async function testInNode(
  files,
  env = {},
  { together = false, atOnce = availableParallelism() } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'souk-test-'));
  const report = join(folder, 'node.json');
  const code = await runNode('node', [
    '--import', 'tsx', '--import', './scripts/unhooked-tests.mjs', '--conditions', 'souk-source',
    '--test', `--test-concurrency=${atOnce}`,
    '--test-reporter=spec', '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/test-report.mjs', `--test-reporter-destination=${report}`,
    ...(together ? shared(files, folder) : files),
  ], { env }); // prettier-ignore
  return truthful('node', code, takeReport(report));
}

const sharingMax = 6;
// Hooks of a file without a block around them are hooks of all that its process tests.
const hasHooks = (file) => /^(before|after)(Each)?\(/m.test(readFileSync(file, 'utf8'));

/** Files by sixes, each six in one that imports them; what cannot be imported is a test that fails. Others stay as they are. */
function shared(files, folder) {
  const alone = files.filter(hasHooks);
  const social = files.filter((file) => !alone.includes(file));
  const sixes = Array.from({ length: Math.ceil(social.length / sharingMax) }, (_, at) => {
    const six = social.slice(at * sharingMax, (at + 1) * sharingMax);
    const path = join(folder, `${at}.test.mjs`);
    const urls = six.map((file) => [file, pathToFileURL(resolve(file)).href]);
    writeFileSync(
      path,
      `import test from 'node:test';
for (const [file, url] of ${JSON.stringify(urls)})
  await import(url).catch((error) => test(file, () => { throw error; }));`,
    );
    return path;
  });
  return [...alone, ...sixes];
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
