import { spawn } from 'node:child_process';
import { buildIfStale } from './build.mjs';
import { install } from './install.mjs';
import { onParentGone } from './parents.mjs';
import { stopAll } from './run.mjs';

/**
 * `npm start`: installs and builds what is missing, then serves the example pages and the mock backend until it is ended.
 * `PORT` moves it. Nothing outlives it, however it ends.
 */
let stopServer = () => process.exit(0);
const stop = (signal) => {
  stopAll();
  stopServer(signal);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
onParentGone(() => stop('SIGTERM'));

await install();
const code = await buildIfStale();
if (code !== 0) process.exit(code);

const server = spawn(
  process.execPath,
  ['--import', './scripts/leave-with-parent.mjs', '--import', 'tsx', '--conditions', 'souk-source', 'examples/main.ts'],
  { stdio: 'inherit' },
); // prettier-ignore
stopServer = (signal) => server.kill(signal);
server.on('exit', (status) => process.exit(status ?? 0));
