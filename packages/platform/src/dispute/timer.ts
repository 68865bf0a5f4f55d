import type { Instant } from '@souk/sdk/contract';
import type { Transaction } from '../store/store.js';
import { caseOf } from './deals.js';
import { takeDispute } from './effects.js';
import { disputeFacts, findDisputeTransition } from './transition.js';

/** Takes the step that somebody's silence brings about. */
export function fireDisputeTimer(tx: Transaction, id: string, now: Instant): void {
  const found = caseOf(tx, id);
  const facts = disputeFacts(found.dispute, found.escrow, 'none');
  const row = findDisputeTransition(found.dispute, 'lapse', { is: 'system' }, facts, now);
  takeDispute(tx, found, row, 'system', now);
}
