import type { MessageRequest } from '@souk/sdk';

/** A message that the platform has not confirmed. Its client id is its idempotency key, so it arrives once however often it is sent. */
export interface Letter {
  readonly clientId: string;
  readonly request: MessageRequest;
  /** This device's time: letters go out in the order in which they were written. */
  readonly writtenAt: number;
}

/** Where letters are kept: `localStorage`, or anything like it. */
export type OutboxStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Letters of one conversation that survive a reload. */
export interface Outbox {
  /** Oldest first. */
  list(): readonly Letter[];
  put(letter: Letter): void;
  take(clientId: string): void;
}

/**
 * Keeps letters in a storage, each under a name of its own, so that two tabs never overwrite each other's. Where storage is
 * blocked or full they live as long as the page.
 */
export function createOutbox(
  scope: string,
  storage: OutboxStorage | undefined = pageStorage(),
): Outbox {
  const prefix = `souk.letter.${scope}.`;
  const refused = new Map<string, Letter>();
  return {
    list() {
      const kept = quietly(() => lettersIn(storage, prefix)) ?? [];
      return [...kept, ...refused.values()].sort((a, b) => a.writtenAt - b.writtenAt);
    },
    put(letter) {
      refused.set(letter.clientId, letter);
      quietly(() => {
        storage?.setItem(prefix + letter.clientId, JSON.stringify(letter));
        if (storage) refused.delete(letter.clientId);
      });
    },
    take(clientId) {
      refused.delete(clientId);
      quietly(() => storage?.removeItem(prefix + clientId));
    },
  };
}

function lettersIn(storage: OutboxStorage | undefined, prefix: string): Letter[] {
  const names = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index));
  return names
    .filter((name) => name?.startsWith(prefix))
    .flatMap((name) => quietly(() => readLetter(storage?.getItem(name ?? '') ?? '')) ?? []);
}

/** What others may have written under our names is no letter. */
function readLetter(text: string): Letter | undefined {
  const kept: Partial<Letter> | null = JSON.parse(text);
  const isLetter =
    typeof kept?.clientId === 'string' &&
    typeof kept.writtenAt === 'number' &&
    (kept.request?.type === 'text' || kept.request?.type === 'image');
  return isLetter ? (kept as Letter) : undefined;
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const pageStorage = (): Storage | undefined => quietly(() => globalThis.localStorage);
