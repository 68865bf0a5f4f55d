import { spawn } from 'node:child_process';
import { install } from './install.mjs';

/** `npm start`: installs what is missing and runs the mock backend until it is ended, leaving no process. */
install();
const child = spawn(
  process.execPath,
  ['--import', 'tsx', '--conditions', 'souk-source', 'mocks/src/main.ts'],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
// npm's shell keeps signals to itself: when it dies, this process has another parent.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) child.kill('SIGTERM');
}, 500).unref();
child.on('exit', (code) => process.exit(code ?? 0));
