import type { PaymentGateway, Ports } from '../ports.js';
import { indexListing } from '../search/documents.js';
import type { Transaction } from '../store/store.js';
import type { PlatformEvent } from './event.js';

/**
 * Reads the outbox and does what follows from it, after the transaction that wrote it and never inside.
 * `inside` runs in the transaction that moves the reader on: exactly once. `outside` runs before it: at least once,
 * so it must be safe to repeat.
 */
interface Reader {
  readonly name: string;
  readonly inside?: (tx: Transaction, event: PlatformEvent) => void;
  readonly outside?: (event: PlatformEvent) => Promise<void>;
}

const batch = 500;

/** Lets every reader catch up with the outbox. */
export function outboxReaders(ports: Ports): () => Promise<void> {
  const readers: readonly Reader[] = [reputation, searchProjection(ports), payments(ports.gateway)];
  return async () => {
    for (const reader of readers) while (await readOn(ports, reader)) continue;
  };
}

async function readOn({ store }: Ports, reader: Reader): Promise<boolean> {
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
    return events.length === batch;
  }
  return store.transaction((tx) => {
    const { position, events } = read(tx);
    for (const event of events) inside?.(tx, event);
    if (events.length > 0) tx.outbox.advance(reader.name, position + events.length);
    return events.length === batch;
  });
}

/** A seller's record grows with every escrow that ends well, exactly once. */
const reputation: Reader = {
  name: 'reputation',
  inside(tx, event) {
    if (event.type !== 'escrow.released') return;
    const escrow = tx.escrows.get(event.escrowId);
    const seller = escrow && tx.sellers.get(escrow.sellerId);
    if (!seller) return;
    tx.sellers.put({ ...seller, completedOrders: seller.completedOrders + 1 });
    tx.outbox.append({ type: 'seller.changed', sellerId: seller.id, at: event.at });
  },
};

/** Keeps the search index like the rows: stock, price, publication, the seller's trust. */
const searchProjection = ({ index, clock }: Ports): Reader => ({
  name: 'search',
  inside(tx, event) {
    if (event.type === 'listing.changed') {
      const listing = tx.listings.get(event.listingId);
      if (listing) indexListing(tx, index, listing, clock.now());
    }
    if (event.type === 'seller.changed')
      for (const listing of tx.listings.ofSeller(event.sellerId))
        indexListing(tx, index, listing, clock.now());
  },
});

/** Takes back authorisations that nobody waits for any more. */
const payments = (gateway: PaymentGateway): Reader => ({
  name: 'payments',
  async outside(event) {
    if (event.type === 'payment.void_requested') await gateway.void(event.paymentKey);
  },
});
