import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Snapshot } from '../snapshot/snapshots.js';
import { UsageError } from './wish.js';

/** The moment that a file keeps; `undefined` when there is no such file yet. @throws UsageError when it holds something else */
export async function readKept(path: string): Promise<Snapshot | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`${path} cannot be read (${error.code}); choose another --persist file.`);
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(
      `${path} is not a snapshot; move it away or choose another --persist file.`,
    );
  }
}

/** Keeps a moment. A file that is only half written never takes the place of a whole one. */
export async function writeKept(path: string, snapshot: Snapshot): Promise<void> {
  const beside = `${path}.new`;
  await writeFile(beside, JSON.stringify(snapshot));
  await rename(beside, path);
}
