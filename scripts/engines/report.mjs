import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { notFor } from './not-for.mjs';

/**
 * A reporter for the browser's runner: at the end, as JSON, how many tests passed, failed and were skipped, and why those
 * failed that did. A file that did not load counts as one that failed.
 */
export const report = (engine, path) => ({
  stop({ sessions }) {
    if (path) writeFileSync(path, JSON.stringify(count(engine, sessions)));
  },
});

function count(engine, sessions) {
  const total = { passed: 0, failed: 0, skipped: 0, notForEngine: [], failures: [] };
  const where = engine === 'chromium' ? '' : `${engine}: `;
  for (const { testFile, testResults, passed, errors } of sessions) {
    const file = relative('.', testFile).replaceAll('\\', '/');
    const fail = (name, error) => {
      total.failed += 1;
      total.failures.push(`${where}${file} ${name}: ${error ?? 'no reason given'}`);
    };
    const tests = testsIn(testResults);
    const passedOver = new Set(Object.keys(notFor[engine][file] ?? {}));
    for (const { name, skipped, passed: isGood, error } of tests)
      if (skipped && passedOver.delete(name)) total.notForEngine.push({ file, name });
      else if (skipped) total.skipped += 1;
      else if (isGood) total.passed += 1;
      else fail(name, error?.message);
    for (const name of passedOver) fail(name, 'is to be passed over, and is not there');
    if (!passed && tests.every((test) => test.passed || test.skipped))
      fail('did not load or did not end', errors?.[0]?.message);
  }
  return total;
}

/** Tests of a suite and of those in it, by their full names. */
const testsIn = (suite, around = '') =>
  suite
    ? [
        ...suite.tests.map((test) => ({ ...test, name: `${around}${test.name}` })),
        ...suite.suites.flatMap((each) => testsIn(each, `${around}${each.name} `)),
      ]
    : [];
