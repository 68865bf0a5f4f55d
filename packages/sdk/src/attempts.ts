import { newIdempotencyKey } from './idempotency-key.js';

/** One purchase that was begun on this device and has not come to an end. */
export interface Attempt {
  readonly idempotencyKey: string;
  /** What has become known of it since, e.g. ids that a reload needs to go on. */
  readonly data: Readonly<Record<string, string>>;
}

/** Where attempts are kept: `localStorage`, or anything like it. */
export interface AttemptStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** Idempotency keys that survive a reload and are shared by the tabs of a site. */
export interface Attempts {
  /** The attempt under way for this scope, or a new one, whose key is stored before this returns. */
  begin(scope: string): Attempt;
  /** The attempt under way, if there is one. */
  pending(scope: string): Attempt | undefined;
  /** Adds what has become known. */
  note(scope: string, data: Readonly<Record<string, string>>): void;
  /** Forgets the attempt: its end is known, so the next wish is a new one. */
  settle(scope: string): void;
}

/**
 * Keeps attempts in a storage. Where storage is blocked or full they live as long as the page.
 *
 * @param storage the page's `localStorage` unless given; reading it may throw, which counts as blocked
 */
export function createAttempts(storage: AttemptStorage | undefined = pageStorage()): Attempts {
  // Only what the storage refused. What it took is read from it each time: another tab may have settled it since.
  const refused = new Map<string, Attempt>();
  const pending = (scope: string): Attempt | undefined =>
    refused.get(scope) ?? quietly(() => read(storage?.getItem(nameOf(scope)) ?? null));
  const keep = (scope: string, attempt: Attempt): Attempt => {
    refused.set(scope, attempt);
    quietly(() => {
      if (!storage) return;
      storage.setItem(nameOf(scope), JSON.stringify(attempt));
      if (storage.getItem(nameOf(scope)) !== null) refused.delete(scope);
    });
    // Read again: of two tabs that begin at the same moment, both go on with the key that was stored last.
    return pending(scope) ?? attempt;
  };
  return {
    pending,
    begin: (scope) =>
      pending(scope) ?? keep(scope, { idempotencyKey: newIdempotencyKey(), data: {} }),
    note(scope, data) {
      const attempt = pending(scope);
      if (attempt) keep(scope, { ...attempt, data: { ...attempt.data, ...data } });
    },
    settle(scope) {
      refused.delete(scope);
      quietly(() => storage?.removeItem(nameOf(scope)));
    },
  };
}

const nameOf = (scope: string): string => `souk.attempt.${scope}`;

function read(text: string | null): Attempt | undefined {
  const kept: unknown = text === null ? undefined : JSON.parse(text);
  if (typeof kept !== 'object' || kept === null) return undefined;
  if (!('idempotencyKey' in kept) || !isKey(kept.idempotencyKey)) return undefined;
  const data = 'data' in kept && typeof kept.data === 'object' ? { ...kept.data } : {};
  const strings = Object.entries(data).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { idempotencyKey: kept.idempotencyKey, data: Object.fromEntries(strings) };
}

/** A key that the platform would refuse is nobody's attempt, and would stand in the way of every next one. */
const isKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21\x23-\x5b\x5d-\x7e]{8,255}$/.test(value);

/** Storage may be blocked, full, or hold what others wrote: each counts as nothing kept there. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const pageStorage = (): AttemptStorage | undefined =>
  quietly(() => (typeof localStorage === 'undefined' ? undefined : localStorage));
