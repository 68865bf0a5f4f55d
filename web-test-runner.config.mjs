import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import ts from 'typescript';
import { browserTests } from './scripts/files.mjs';

const base = ts.readConfigFile('tsconfig.base.json', (path) => ts.sys.readFile(path));
const { options: compilerOptions } = ts.convertCompilerOptionsFromJson(
  {
    ...base.config.compilerOptions,
    module: 'esnext',
    moduleResolution: 'bundler',
    inlineSourceMap: true,
  },
  '.',
);

/** Compiles as the build does. Another compiler would move field initialisers, and coverage would then miss methods. */
const typescript = {
  name: 'typescript',
  resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
  resolveImport: ({ source, context }) =>
    context.path.endsWith('.ts') && /^\.\.?\/.*\.js$/.test(source)
      ? source.replace(/\.js$/, '.ts')
      : undefined,
  transform: ({ path, body }) =>
    path.endsWith('.ts')
      ? ts.transpileModule(body, { fileName: path, compilerOptions }).outputText
      : undefined,
};

/** The worker that intercepts a page's requests, straight from its package: nothing is copied into the repository. */
const mockServiceWorker = {
  name: 'mock-service-worker',
  serve: ({ path }) =>
    path === '/mockServiceWorker.js'
      ? readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8')
      : undefined,
};

/** Tells `npm test` how many tests passed, failed and were skipped. A file that did not load counts as one that failed. */
const counts = {
  stop({ sessions }) {
    const report = process.env.SOUK_BROWSER_REPORT;
    if (!report) return;
    const total = { passed: 0, failed: 0, skipped: 0 };
    for (const { testResults, passed } of sessions) {
      const tests = testsIn(testResults);
      for (const test of tests)
        total[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      if (!passed && tests.every((test) => test.passed || test.skipped)) total.failed += 1;
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
  testFramework: { config: { timeout: 10_000 } },
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
