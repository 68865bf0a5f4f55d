import type { Instant } from '@souk/sdk/contract';
import type { Snapshot } from '../snapshot/snapshots.js';

/** A moment that a page keeps, and when by the real clock it was written, for time that runs on without the page. */
export interface KeptMoment {
  readonly snapshot: Snapshot;
  readonly writtenAt: Instant;
}

/** Where a page keeps a mock over reloads. */
export interface PageStorage {
  read(): Promise<KeptMoment | undefined>;
  write(moment: KeptMoment): Promise<void>;
  clear(): Promise<void>;
  /** False where the browser lets nothing be kept: then it lasts as long as the page. */
  readonly isLasting: boolean;
}

const table = 'moments';

/**
 * A mock's place in IndexedDB, which takes rows as they are and more of them than local storage.
 * Where it is blocked (private windows, strict settings), the page still works and keeps nothing.
 *
 * @param name one place for each; pages of one origin that say the same name share it
 */
export async function openPageStorage(name: string): Promise<PageStorage> {
  const database = await open(`souk-mock ${name}`).catch(() => undefined);
  if (!database) return inMemory();
  const at = (mode: IDBTransactionMode): IDBObjectStore =>
    database.transaction(table, mode).objectStore(table);
  return {
    isLasting: true,
    // What was written here is a moment; whether it still fits the mock is for the mock to say.
    read: () => done(at('readonly').get('last')) as Promise<KeptMoment | undefined>,
    write: async (moment) => void (await done(at('readwrite').put(moment, 'last'))),
    clear: () => done(at('readwrite').delete('last')),
  };
}

/** Async, so that a browser which throws at once is refused like one that says no later. */
async function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(table));
  return done(request);
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('It was not kept.')));
  });

function inMemory(): PageStorage {
  let kept: KeptMoment | undefined;
  return {
    isLasting: false,
    read: async () => kept,
    write: async (moment) => void (kept = moment),
    clear: async () => void (kept = undefined),
  };
}
