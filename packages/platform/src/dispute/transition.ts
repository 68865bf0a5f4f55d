import {
  addDuration,
  disputeGuards,
  disputeLimits,
  disputeTerms,
  disputeTransitions,
  disputeTurns,
  type DisputeAction,
  type DisputeFacts,
  type DisputeTransition,
  type Instant,
} from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { EscrowRow } from '../escrow/rows.js';
import { assess, worthUsd, type Verdict } from './rules.js';
import type { DisputeRow } from './rows.js';

const table: readonly DisputeTransition[] = disputeTransitions;

/** Who takes a step in a dispute. */
export interface Party {
  readonly is: string;
  /** Which mediator, so that a second one is another one. */
  readonly mediatorId?: string | undefined;
}

/** What the guards of a dispute look at. */
export const disputeFacts = (
  dispute: DisputeRow,
  escrow: EscrowRow,
  verdict: Verdict['is'],
): DisputeFacts => ({
  wasShipped: escrow.shippedAt !== undefined,
  verdict,
  acceptedBy: dispute.acceptedBy,
  isAboveLimit: worthUsd(dispute.held) > disputeLimits.twoMediatorsAboveUsd,
  outcome: dispute.decision?.outcome,
});

/**
 * The row that lets this party take this action now.
 *
 * @throws DomainError `transition_not_allowed`, `actor_not_allowed`, `deadline_passed` or `second_person_required`
 */
export function findDisputeTransition(
  dispute: DisputeRow,
  action: DisputeAction,
  party: Party,
  facts: DisputeFacts,
  now: Instant,
): DisputeTransition {
  const rows = table.filter((row) => row.from === dispute.status && row.action === action);
  if (rows.length === 0) throw notFrom(dispute, action);
  const own = rows.filter(({ actors }) => actors.some((actor) => actor === party.is));
  const [first] = own;
  if (!first) throw notBy(dispute, action, party, rows);
  if (!isInTime(dispute, first, now)) throw tooLate(dispute, action, now);
  if (first.isSecondPerson && dispute.mediatorId === party.mediatorId)
    throw new DomainError(
      'second_person_required',
      `Dispute ${dispute.id} was decided by ${dispute.mediatorId}; another mediator must take "${action}".`,
      { action },
    );
  const row = own.find(({ guard }) => guard === undefined || disputeGuards[guard](facts));
  if (!row)
    throw new DomainError(
      'transition_not_allowed',
      `Dispute ${dispute.id} cannot take "${action}" now: "${first.guard}" does not hold.`,
      { status: dispute.status, guard: first.guard },
    );
  return row;
}

/** What a party may do with a dispute now, in the order of the table. */
export function availableDisputeActions(
  dispute: DisputeRow,
  escrow: EscrowRow,
  party: Party,
  now: Instant,
): DisputeAction[] {
  const asks = dispute.status === 'awaiting_seller' || dispute.status === 'awaiting_buyer';
  const facts = disputeFacts(dispute, escrow, asks ? assess(dispute, escrow, now).is : 'none');
  const possible = table.filter(
    (row) =>
      row.from === dispute.status &&
      row.actors.some((actor) => actor === party.is) &&
      isInTime(dispute, row, now) &&
      !(row.isSecondPerson && dispute.mediatorId === party.mediatorId) &&
      (row.guard === undefined || disputeGuards[row.guard](facts)),
  );
  return [...new Set(possible.map(({ action }) => action))];
}

/** The dispute after a transition: status, turn and stamps. */
export function applyDisputeTransition(
  dispute: DisputeRow,
  { to, from }: DisputeTransition,
  now: Instant,
): DisputeRow {
  const turn = disputeTurns[to];
  const isOver = turn === null;
  const respondBy = turn && (to === from ? dispute.respondBy : addDuration(now, disputeTerms[turn.within]));
  return {
    ...dispute,
    status: to,
    respondBy: respondBy ?? undefined,
    closedAt: isOver ? (dispute.closedAt ?? now) : undefined,
    overturnBy: to === 'resolved' ? addDuration(now, disputeTerms.overturnWithin) : undefined,
  };
} // prettier-ignore

function isInTime(dispute: DisputeRow, { when }: DisputeTransition, now: Instant): boolean {
  const by = dispute.respondBy ?? dispute.overturnBy;
  return by === undefined || (when === 'before' ? now < by : now >= by);
}

function notFrom(dispute: DisputeRow, action: DisputeAction): DomainError {
  const from = [...new Set(table.filter((row) => row.action === action).map((row) => `"${row.from}"`))];
  return new DomainError(
    'transition_not_allowed',
    `Dispute ${dispute.id} is "${dispute.status}"; only ${from.join(' or ')} can take "${action}".`,
    { status: dispute.status, action },
  );
} // prettier-ignore

function notBy(
  dispute: DisputeRow,
  action: DisputeAction,
  { is: actor }: Party,
  rows: readonly DisputeTransition[],
): DomainError {
  const actors = [...new Set(rows.flatMap((row) => row.actors))];
  return new DomainError(
    'actor_not_allowed',
    `The ${actor} may not take "${action}" in dispute ${dispute.id}; only the ${actors.join(' or ')} may.`,
    { actor, actors, action },
  );
}

const tooLate = (
  { id, respondBy, overturnBy }: DisputeRow,
  action: DisputeAction,
  now: Instant,
): DomainError =>
  new DomainError(
    'deadline_passed',
    `"${action}" in dispute ${id} had to come before ${respondBy ?? overturnBy}; it is ${now}.`,
    { respondBy: respondBy ?? overturnBy, now },
  );
