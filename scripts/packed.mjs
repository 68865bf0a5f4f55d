import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The packages that are published, by their names without the scope. */
export const published = {
  sdk: 'packages/sdk',
  platform: 'packages/platform',
  widgets: 'packages/widgets',
  mocks: 'mocks',
};

/** What keeps npm to the point, and other people's scripts from being run. */
export const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Runs a program to its end. Gives whether it succeeded, and all that it said. */
export const run = (command, args, options = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  return { ok: status === 0, text: `${stdout}${stderr}`, stdout };
};

/** Runs npm: the one that runs us, if one does. */
export const npm = (args, options) =>
  process.env.npm_execpath
    ? run(process.execPath, [process.env.npm_execpath, ...args], options)
    : run('npm', args, options);

/**
 * Packs a package as it is published.
 *
 * @param at its folder
 * @param into where the tarball is put
 */
export function pack(at, into) {
  const packed = npm(['pack', '--json', '--pack-destination', into], { cwd: at });
  const [{ filename, files }] = JSON.parse(packed.stdout);
  return { ...packed, tarball: join(into, filename), files };
}
