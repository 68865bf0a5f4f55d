import type { Instant } from '@souk/sdk/contract';
import type { SellerRow } from '../catalog/rows.js';
import type { Transaction } from '../store/store.js';
import { nextLeaving } from './record.js';

/** Changes a seller with what belongs to it: the timer of the windows, and the event that tells the world. */
export function changeSeller(
  tx: Transaction,
  id: string,
  now: Instant,
  change: (seller: SellerRow) => SellerRow,
): void {
  const seller = tx.sellers.get(id);
  if (!seller) return;
  const next = change(seller);
  tx.sellers.put(next);
  tx.timers.set(id, nextLeaving(next, now));
  tx.outbox.append({ type: 'seller.changed', sellerId: id, at: now });
}
