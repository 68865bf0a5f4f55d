import type { Instant } from '@souk/sdk/contract';
import type { Transaction } from '../store/store.js';
import { record, take } from './effects.js';
import { timerAt } from './transition.js';

/** Takes the step that an escrow's deadline brings about, or reminds whoever should act before it. */
export function fireEscrowTimer(tx: Transaction, id: string, now: Instant): void {
  const escrow = tx.escrows.get(id);
  const timer = escrow && timerAt(escrow);
  if (!escrow || !timer || timer.at > now)
    throw new Error(`A timer fired for ${id} at ${now}, when none of its deadlines had come.`);
  if ('row' in timer) {
    take(tx, escrow, timer.row, 'system', now);
    return;
  }
  const { reminder } = timer;
  const reminded = { ...escrow, remindedAt: timer.at };
  tx.escrows.put(reminded);
  tx.timers.set(id, timerAt(reminded)?.at);
  record(
    tx,
    reminded,
    { type: reminder.event, actor: 'system', by: escrow[reminder.deadline] },
    now,
  );
}
