import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { filesBelow } from './files.mjs';
import { runNode } from './run.mjs';

const stamp = 'node_modules/.cache/built';

/** Builds every package: types by the compiler, modules by Rollup. Resolves with an exit code. */
export async function build() {
  const startedAt = new Date();
  const steps = [
    ['node_modules/ts7/bin/tsc', '-b', 'tsconfig.json'],
    ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'],
  ];
  for (const step of steps) {
    const code = await runNode('build', step);
    if (code !== 0) return code;
  }
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(stamp, startedAt.toISOString());
  return 0;
}

/** The same when a source is younger than what was built from it; else nothing, which takes no time. */
export const buildIfStale = async () => (isStale() ? build() : 0);

function isStale() {
  const built = statSync(stamp, { throwIfNoEntry: false });
  const outputs = ['packages/sdk', 'packages/platform', 'mocks', 'packages/widgets'];
  const isMissing = outputs.some((at) => !statSync(`${at}/dist`, { throwIfNoEntry: false }));
  if (!built || isMissing) return true;
  const sources = filesBelow(
    ['packages', 'mocks'],
    (path) => !/\.test\.ts$|\.tsbuildinfo$|custom-elements\.json$/.test(path),
  );
  return [...sources, 'rollup.config.mjs', 'package-lock.json'].some(
    (path) => statSync(path).mtimeMs > built.mtimeMs,
  );
}
