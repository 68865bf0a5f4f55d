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
  (ports: Pick<Ports, 'store'>, readers: readonly OutboxReader[]) => async (): Promise<void> => {
    const findBehind = () => ports.store.transaction((tx) => behind(tx, readers));
    for (let late = await findBehind(); late.length > 0; late = await findBehind())
      for (const reader of late)
        for (let count = batch; count === batch;) count = await readOn(ports, reader);
  };

/** Readers that have not read all there is. What every reader has read is let go. */
function behind(tx: Transaction, readers: readonly OutboxReader[]): readonly OutboxReader[] {
  const last = tx.outbox.last();
  const late = readers.filter(({ name }) => tx.outbox.position(name) < last);
  tx.outbox.forget(Math.min(last, ...late.map(({ name }) => tx.outbox.position(name))));
  return late;
}

/** @returns how many events were read */
async function readOn({ store }: Pick<Ports, 'store'>, reader: OutboxReader): Promise<number> {
  const { inside, outside } = reader;
  const read = (tx: Transaction) => {
    const position = tx.outbox.position(reader.name);
    return { position, events: tx.outbox.after(position, batch) };
  };
  if (outside) {
    const { position, events } = await store.transaction(read);
    for (const event of events) await outside(event);
    // Another run may have read the same meanwhile, and gone on.
    const advance = (tx: Transaction): void =>
      tx.outbox.advance(
        reader.name,
        Math.max(tx.outbox.position(reader.name), position + events.length),
      );
    if (events.length > 0) await store.transaction(advance);
    return events.length;
  }
  return store.transaction((tx) => {
    const { position, events } = read(tx);
    for (const event of events) inside?.(tx, event);
    if (events.length > 0) tx.outbox.advance(reader.name, position + events.length);
    return events.length;
  });
}
