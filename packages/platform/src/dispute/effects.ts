import type {
  DisputeTransition,
  EscrowAction,
  EscrowActor,
  Instant,
  Money,
} from '@souk/sdk/contract';
import { record, take } from '../escrow/effects.js';
import type { EscrowRow } from '../escrow/rows.js';
import { findTransition } from '../escrow/transition.js';
import type { Transaction } from '../store/store.js';
import type { DisputeRow, SettlementRow } from './rows.js';
import { applyDisputeTransition } from './transition.js';

/** A dispute with the escrow that it stops. */
export interface Case {
  readonly dispute: DisputeRow;
  readonly escrow: EscrowRow;
}

/**
 * Takes a step of a dispute with everything that belongs to it, in the caller's transaction: the row, the timer, the
 * line of history, and the end of the escrow when the step is the last.
 */
export function takeDispute(
  tx: Transaction,
  { dispute, escrow }: Case,
  row: DisputeTransition,
  actor: EscrowActor,
  now: Instant,
): Case {
  const settlement = settlementOf(dispute, row, actor, now);
  const next: DisputeRow = {
    ...applyDisputeTransition(dispute, row, now),
    ...(settlement ? { decision: settlement } : {}),
  };
  tx.disputes.put(next);
  tx.timers.set(dispute.id, next.respondBy);
  const facts = { dispute: dispute.id, action: row.action, ...wordsOf(next.decision ?? next.offer ?? next.proposal) };
  record(tx, escrow, { type: row.event, actor, facts, by: next.respondBy }, now);
  return { dispute: next, escrow: endEscrow(tx, escrow, row, settlement, actor, now) };
} // prettier-ignore

const ends = { release: 'release', refund: 'refund', split: 'settle' } as const;

/** The escrow goes on, ends, or stays as it is: by the last rows of its own table. */
function endEscrow(
  tx: Transaction,
  escrow: EscrowRow,
  row: DisputeTransition,
  settlement: SettlementRow | undefined,
  actor: EscrowActor,
  now: Instant,
): EscrowRow {
  if (row.money === 'resume') return step(tx, escrow, 'withdraw', actor, now);
  if (!settlement || row.money === undefined) return escrow;
  const decided: EscrowRow = { ...escrow, decision: settlement.outcome };
  return step(tx, decided, ends[settlement.outcome], actor, now, {
    refund: settlement.refund,
    reason: row.reason,
  });
}

const step = (
  tx: Transaction,
  escrow: EscrowRow,
  action: EscrowAction,
  actor: EscrowActor,
  now: Instant,
  more: { refund?: Money; reason?: string | undefined } = {},
): EscrowRow =>
  take(tx, escrow, findTransition(escrow, action, actor, now), actor, now, {
    ...more,
    facts: escrow.disputeId === undefined ? {} : { dispute: escrow.disputeId },
  });

/** What the step makes of the money, if it does: what was offered, proposed or decided, or all to one side. */
function settlementOf(
  dispute: DisputeRow,
  { money }: DisputeTransition,
  by: EscrowActor,
  at: Instant,
): SettlementRow | undefined {
  const { held } = dispute;
  switch (money) {
    case undefined:
    case 'resume':
      return undefined;
    case 'offer':
      return dispute.offer;
    case 'proposal':
      return dispute.proposal;
    case 'decision':
      return dispute.decision;
    default:
      return { outcome: money, refund: money === 'refund' ? held : { ...held, amount: 0 }, by, facts: {}, at };
  }
} // prettier-ignore

function wordsOf(settlement: SettlementRow | undefined): Record<string, string> {
  if (!settlement) return {};
  const { outcome, refund, rule } = settlement;
  return {
    outcome,
    refund: `${refund.amount} ${refund.currency}`,
    ...(rule === undefined ? {} : { rule }),
  };
}
