import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesBelow } from './files.mjs';
import { runNode } from './run.mjs';

const steps = [
  { script: 'node_modules/ts7/bin/tsc', args: ['-b', 'tsconfig.json'] },
  // Before Rollup: the gallery has the manifest in it.
  {
    script: 'node_modules/@custom-elements-manifest/analyzer/cem.js',
    args: ['analyze', '--quiet', '--config', '../../custom-elements-manifest.config.mjs'],
    cwd: 'packages/widgets',
  },
  { script: 'node_modules/rollup/dist/bin/rollup', args: ['-c', '--silent'] },
  { script: 'scripts/doors.mjs', args: [] },
];
const sizes = { script: 'scripts/sizes.mjs', args: [] };
const roots = [
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
  'scripts/doors.mjs',
  'package-lock.json',
];
const stamp = 'node_modules/.cache/built';

/**
 * Builds every package: types by the compiler, modules by Rollup, the elements' manifest. Prints how many bytes pages will
 * download, unless told not to: weighing takes as long as building. Resolves with an exit code.
 */
export async function build({ weighs = true } = {}) {
  const startedAt = new Date();
  for (const { script, args, cwd } of weighs ? [...steps, sizes] : steps) {
    const code = await runNode('build', [resolve(script), ...args], { cwd });
    if (code !== 0) return code;
  }
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(stamp, startedAt.toISOString());
  return 0;
}

/** Builds when a source is younger than what was built from it; else does nothing, which takes no time. */
export const buildIfStale = async () => (isStale() ? build({ weighs: false }) : 0);

function isStale() {
  const built = statSync(stamp, { throwIfNoEntry: false });
  const outputs = ['packages/sdk', 'packages/platform', 'mocks', 'packages/widgets', 'examples'];
  const isMissing = outputs.some((at) => !statSync(`${at}/dist`, { throwIfNoEntry: false }));
  if (!built || isMissing) return true;
  const sources = filesBelow(
    ['packages', 'mocks', 'examples'],
    (path) =>
      !/\.test\.ts$|\.tsbuildinfo$|(custom-elements|web-types|vscode\.\w+-data)\.json$/.test(path),
  );
  return [
    ...sources,
    ...filesBelow(['scripts/rollup', 'scripts/manifest', 'scripts/doors'], () => true),
    ...roots,
  ].some((path) => statSync(path).mtimeMs > built.mtimeMs);
}
