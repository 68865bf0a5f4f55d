import type { OutboxReader } from '../events/readers.js';

/** A seller's record grows with every escrow that ends well, exactly once. */
export const reputationReader: OutboxReader = {
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
