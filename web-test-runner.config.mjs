import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserTests } from './scripts/files.mjs';
import { javaScriptOf } from './scripts/rollup/typescript.mjs';

/** Compiles as the build does. */
const typescript = {
  name: 'typescript',
  resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
  resolveImport: ({ source, context }) =>
    context.path.endsWith('.ts') && /^\.\.?\/.*\.js$/.test(source)
      ? source.replace(/\.js$/, '.ts')
      : undefined,
  transform: ({ path, body }) =>
    path.endsWith('.ts') ? javaScriptOf(body, path, { inlineSourceMap: true }) : undefined,
};

/** The worker that intercepts a page's requests, straight from its package: nothing is copied into the repository. */
const mockServiceWorker = {
  name: 'mock-service-worker',
  serve: ({ path }) =>
    path === '/mockServiceWorker.js'
      ? readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8')
      : undefined,
};

/** Tells `npm test` how many tests passed, failed and were skipped, and why. A file that did not load counts as one that failed. */
const counts = {
  stop({ sessions }) {
    const report = process.env.SOUK_BROWSER_REPORT;
    if (!report) return;
    const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
    const fail = (file, name, error) => {
      total.failed += 1;
      total.failures.push(`${relative('.', file)} ${name}: ${error ?? 'no reason given'}`);
    };
    for (const { testFile, testResults, passed, errors } of sessions) {
      const tests = testsIn(testResults);
      for (const test of tests)
        if (test.skipped) total.skipped += 1;
        else if (test.passed) total.passed += 1;
        else fail(testFile, test.name, test.error?.message);
      if (!passed && tests.every((test) => test.passed || test.skipped))
        fail(testFile, 'did not load or did not end', errors?.[0]?.message);
    }
    writeFileSync(report, JSON.stringify(total));
  },
};

const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

const isRoot = process.getuid?.() === 0;

/** Tests of the elements, in a real browser: `npm test -- --only browser`. */
export default {
  files: browserTests(),
  nodeResolve: { browser: true, exportConditions: ['souk-source', 'browser', 'production'] },
  staticLogging: true,
  plugins: [typescript, mockServiceWorker],
  reporters: [defaultReporter({ reportTestProgress: false }), counts],
  // What hangs is ended; a machine that is busy is waited for.
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  coverageConfig: { include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts'] },
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH || undefined,
        args: isRoot ? ['--no-sandbox', '--disable-gpu'] : [],
      },
    }),
  ],
};
