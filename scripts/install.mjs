import { existsSync, statSync } from 'node:fs';
import { run, runNode } from './run.mjs';

/** Installs what the lockfile names, when that has not been done since it changed. Ends the process when it fails. */
export async function install() {
  const mark = 'node_modules/.package-lock.json';
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing dependencies …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm ? await runNode('npm', [npm, ...args]) : await run('npm', 'npm', args);
  if (code !== 0) process.exit(code);
}
