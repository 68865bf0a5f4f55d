import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const running = new Set();

/** Runs a command, printing each line behind a label as it comes. Resolves with its exit code; never rejects. */
export function run(label, command, args, { env = {}, cwd } = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    cwd,
  });
  running.add(child);
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) =>
      console.log(`${label.padEnd(7)} │ ${line}`),
    );
  return new Promise((resolve) => {
    const end = (code) => {
      running.delete(child);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${label}: ${error.message}`);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** The same for a script of Node. */
export const runNode = (label, args, options) => run(label, process.execPath, args, options);

/** Ends everything that is still running, when this process is told to end. */
export function stopAll() {
  for (const child of running) child.kill();
}
