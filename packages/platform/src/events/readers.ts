import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import type { PlatformEvent } from './event.js';

/**
 * Reads the outbox and does what follows from it, after the transaction that wrote it and never inside.
 * `inside` runs in the transaction that moves the reader on: exactly once. `outside` runs before it: at least once,
 * so it must be safe to repeat.
 */
export interface OutboxReader {
  readonly name: string;
  readonly inside?: (tx: Transaction, event: PlatformEvent) => void;
  readonly outside?: (event: PlatformEvent) => Promise<void>;
}

const batch = 500;

/** Lets every reader catch up with the outbox, with what other readers write to it meanwhile too. */
export const catchUp =
  (ports: Ports, readers: readonly OutboxReader[]) => async (): Promise<void> => {
    for (let hasRead = true; hasRead;) {
      hasRead = false;
      for (const reader of readers)
        for (let count = batch; count === batch; hasRead ||= count > 0)
          count = await readOn(ports, reader);
    }
  };

/** @returns how many events were read */
async function readOn({ store }: Ports, reader: OutboxReader): Promise<number> {
  const { inside, outside } = reader;
  const read = (tx: Transaction) => {
    const position = tx.outbox.position(reader.name);
    return { position, events: tx.outbox.after(position, batch) };
  };
  if (outside) {
    const { events } = await store.transaction(read);
    for (const event of events) await outside(event);
    if (events.length > 0)
      await store.transaction((tx) =>
        tx.outbox.advance(reader.name, read(tx).position + events.length),
      );
    return events.length;
  }
  return store.transaction((tx) => {
    const { position, events } = read(tx);
    for (const event of events) inside?.(tx, event);
    if (events.length > 0) tx.outbox.advance(reader.name, position + events.length);
    return events.length;
  });
}
