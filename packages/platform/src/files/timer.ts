import type { Instant } from '@souk/sdk/contract';
import type { Transaction } from '../store/store.js';

/** Drops a file that nothing refers to a day after it came. */
export function fireFileTimer(tx: Transaction, id: string, now: Instant): void {
  if (tx.files.get(id)?.attachedTo.length !== 0) return;
  tx.files.delete(id);
  tx.outbox.append({ type: 'file.dropped', fileId: id, at: now });
}
