import type { Instant } from '@souk/sdk/contract';
import type { Transaction } from '../store/store.js';

/** The time of the next attempt has come, or an attempt has not come back: it may have been made, so it is made again. */
export function fireDeliveryTimer(tx: Transaction, id: string, now: Instant): void {
  const delivery = tx.deliveries.get(id);
  if (delivery?.state === 'retrying' || delivery?.state === 'sending')
    tx.deliveries.put({ ...delivery, state: 'due', nextAttemptAt: now });
}
