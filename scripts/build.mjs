import { spawnSync } from 'node:child_process';

/** Builds every package: declarations by the compiler, modules by Rollup. */
export function build() {
  const steps = [
    ['node_modules/ts7/bin/tsc', '-b', 'tsconfig.json'],
    ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'],
  ];
  for (const step of steps) {
    const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}
