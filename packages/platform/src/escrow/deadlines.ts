import type { Instant } from '@souk/sdk/contract';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { take } from './effects.js';
import { timerAt } from './transition.js';

/** Lets timers fire: everything whose deadline is now or past, earliest first, ties by id. */
export const escrowDeadlines = ({ store, clock }: Ports) => ({
  /** When the next timer fires, if any waits. */
  next: (): Promise<Instant | undefined> => store.transaction((tx) => tx.deadlines.earliest()?.at),

  /** Applies what is due, each in a transaction of its own. @returns how many fired */
  async runDue(): Promise<number> {
    let fired = 0;
    while (await store.transaction((tx) => fireEarliest(tx, clock.now()))) fired += 1;
    return fired;
  },
});

function fireEarliest(tx: Transaction, now: Instant): boolean {
  const due = tx.deadlines.earliest();
  if (!due || due.at > now) return false;
  const escrow = tx.escrows.get(due.escrowId);
  const timer = escrow && timerAt(escrow);
  if (!escrow || timer?.at !== due.at)
    throw new Error(`The timer of ${due.escrowId} at ${due.at} does not belong to its escrow.`);
  take(tx, escrow, timer.row, 'system', now);
  return true;
}
