import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defaultReporter } from '@web/test-runner';
import { launcherOf } from './scripts/engines/launchers.mjs';
import { passOver } from './scripts/engines/not-for.mjs';
import { report } from './scripts/engines/report.mjs';
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
    path.endsWith('.ts')
      ? (path.endsWith('.test.ts') ? passOver(engine, path.slice(1)) : '') +
        javaScriptOf(body, path, { inlineSourceMap: true })
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

const engine = process.env.SOUK_ENGINE || 'chromium';

/** Tests of the elements, in a real browser: `npm test -- --only browser`, and `npm run test:engines`. */
export default {
  files: browserTests(),
  nodeResolve: { browser: true, exportConditions: ['souk-source', 'browser', 'production'] },
  staticLogging: true,
  plugins: [typescript, mockServiceWorker],
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    report(engine, process.env.SOUK_BROWSER_REPORT),
  ],
  // What hangs is ended; a machine that is busy is waited for.
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  coverageConfig: { include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts'] },
  browsers: [launcherOf(engine)],
};
