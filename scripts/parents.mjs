import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Calls back when the command that started this process has gone. A killed parent sends no signal; and when npm is killed,
 * the shell that it put between itself and us lives on, so that the parent of the shell has to be watched, too.
 */
export function onParentGone(callback) {
  const parent = process.ppid;
  const shell = process.env.npm_lifecycle_event ? describe(parent) : undefined;
  const isBehindShell = /(^|\/|-)(sh|dash|bash|zsh|ash)$/.test(shell?.name ?? '');
  // Asking is cheap on Linux only; elsewhere a program is started for it.
  const everyMs = process.platform === 'linux' ? 300 : 2000;
  const timer = setInterval(() => {
    const isGone =
      process.ppid !== parent || (isBehindShell && describe(parent)?.parent !== shell.parent);
    if (!isGone) return;
    clearInterval(timer);
    callback();
  }, everyMs);
  timer.unref();
}

/** Name and parent of a process; `undefined` when it can't be asked, as on Windows. */
function describe(pid) {
  try {
    const [, name, parent] =
      process.platform === 'linux'
        ? /\((.*)\) \S+ (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
        : /(\S+)\s+(\d+)/.exec(
            execFileSync('ps', ['-o', 'comm=,ppid=', '-p', String(pid)], { encoding: 'utf8' }),
          );
    return { name, parent: Number(parent) };
  } catch {
    // Without an answer only the nearest parent is watched.
    return undefined;
  }
}
