import type { OutboxReader } from '../events/readers.js';
import type { Transaction } from '../store/store.js';
import { changeSeller } from './effects.js';
import { changeOf, outcomeOf } from './outcome.js';
import { withChange } from './record.js';
import type { OutcomeRow } from './rows.js';

/**
 * A seller's record follows every deal that ends, exactly once: what a deal adds is kept under its id, and when a later
 * event says otherwise, because a dispute was overturned, the first is taken back and the second added.
 */
export const reputationReader: OutboxReader = {
  name: 'reputation',
  inside(tx, event) {
    if (!('escrowId' in event)) return;
    const escrow = tx.escrows.get(event.escrowId);
    const before = tx.outcomes.get(event.escrowId);
    if (!escrow || (escrow.finishedAt === undefined && !before)) return;
    // A dispute that was overturned counts as if there had been none.
    const wasDisputed = escrow.disputeId !== undefined && escrow.clearedAt === undefined;
    const after = outcomeOf(escrow, wasDisputed);
    if (!isSame(before, after)) replace(tx, event.escrowId, before, after, event.at);
  },
};

function replace(
  tx: Transaction,
  id: string,
  before: OutcomeRow | undefined,
  after: OutcomeRow | undefined,
  now: string,
): void {
  const sellerId = after?.sellerId ?? before?.sellerId ?? '';
  changeSeller(tx, sellerId, now, (seller) => {
    let record = seller.record ?? [];
    if (before) record = withChange(record, before.day, changeOf(before, -1));
    if (after) record = withChange(record, after.day, changeOf(after, 1));
    return { ...seller, record };
  });
  if (after) tx.outcomes.put(after);
  else tx.outcomes.delete(id);
}

const isSame = (a: OutcomeRow | undefined, b: OutcomeRow | undefined): boolean =>
  a?.day === b?.day &&
  a?.completed === b?.completed &&
  a?.lost === b?.lost &&
  a?.deliveryDays === b?.deliveryDays;
