import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether programs can be installed here: as root, on Debian and its kin. */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs packages of the system, the first set of them that can be installed, with nothing that is only recommended.
 *
 * @param {readonly (readonly string[])[]} sets
 */
export async function installFromApt(...sets) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt', 'apt-get', ['update', '-qq'], { env });
  for (const names of sets) {
    const args = ['install', '-y', '-qq', '--no-install-recommends', ...names];
    if ((await run('apt', 'apt-get', args, { env })) === 0) break;
  }
}
