import type { Instant } from '@souk/sdk/contract';
import type { Transaction } from '../store/store.js';
import { take } from './effects.js';
import { timerAt } from './transition.js';

/** Takes the step that an escrow's deadline brings about. */
export function fireEscrowTimer(tx: Transaction, id: string, now: Instant): void {
  const escrow = tx.escrows.get(id);
  const timer = escrow && timerAt(escrow);
  if (!escrow || !timer || timer.at > now)
    throw new Error(`A timer fired for ${id} at ${now}, when none of its deadlines had come.`);
  take(tx, escrow, timer.row, 'system', now);
}
