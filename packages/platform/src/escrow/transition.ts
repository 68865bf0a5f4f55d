import {
  addDuration,
  escrowGuards,
  escrowTransitions,
  type EscrowAction,
  type EscrowActor,
  type EscrowDeadline,
  type EscrowTransition,
  type Instant,
} from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { EscrowRow } from './rows.js';

const table: readonly EscrowTransition[] = escrowTransitions;

/** What a party may do with an escrow now, in the order of the table. Timers are not an action of anybody. */
export const availableActions = (
  escrow: EscrowRow,
  actor: EscrowActor,
  now: Instant,
): EscrowAction[] =>
  table
    .filter((row) => row.from === escrow.status && row.actors.includes(actor))
    .filter((row) => isInTime(escrow, row, now) && passesGuard(escrow, row, now))
    .map((row) => row.action);

/**
 * The row of the transition table that lets this actor take this action now.
 *
 * @throws DomainError `transition_not_allowed`, `actor_not_allowed` or `deadline_passed`
 */
export function findTransition(
  escrow: EscrowRow,
  action: EscrowAction,
  actor: EscrowActor,
  now: Instant,
): EscrowTransition {
  const rows = table.filter((row) => row.from === escrow.status && row.action === action);
  if (rows.length === 0) throw notFrom(escrow, action);
  const row = rows.find(({ actors }) => actors.includes(actor));
  if (!row) throw notBy(escrow, action, actor, rows);
  if (!isInTime(escrow, row, now)) throw tooLate(escrow, row, now);
  if (!passesGuard(escrow, row, now))
    throw new DomainError(
      'transition_not_allowed',
      `Escrow ${escrow.id} cannot take "${action}" by the ${actor} yet: "${row.guard}" does not hold.`,
      { status: escrow.status, guard: row.guard },
    );
  return row;
}

/** The escrow after a transition: status, stamps and deadlines. The money is moved by whoever calls this. */
export function applyTransition(escrow: EscrowRow, row: EscrowTransition, now: Instant): EscrowRow {
  const cleared = Object.fromEntries((row.clears ?? []).map((deadline) => [deadline, undefined]));
  const next: EscrowRow = {
    ...escrow,
    ...cleared,
    ...newDeadlines(escrow, row, now),
    status: row.to,
  };
  return { ...next, ...stamps(row, now) };
}

/** The deadline that counts for a timer in the current state: the earliest one that a timer waits for. */
export function timerAt(escrow: EscrowRow): { at: Instant; row: EscrowTransition } | undefined {
  for (const row of table) {
    const at = row.from === escrow.status && row.firesAt ? escrow[row.firesAt] : undefined;
    if (at !== undefined) return { at, row };
  }
  return undefined;
}

const isInTime = (escrow: EscrowRow, row: EscrowTransition, now: Instant): boolean => {
  const until = row.before && escrow[row.before];
  const from = row.firesAt && escrow[row.firesAt];
  return (
    (until === undefined || now < until) &&
    (row.firesAt === undefined || (from !== undefined && now >= from))
  );
};

const passesGuard = (escrow: EscrowRow, row: EscrowTransition, now: Instant): boolean =>
  row.guard === undefined || escrowGuards[row.guard](escrow, now);

function newDeadlines(
  escrow: EscrowRow,
  row: EscrowTransition,
  now: Instant,
): Partial<Record<EscrowDeadline, Instant>> {
  const deadlines: Partial<Record<EscrowDeadline, Instant>> = {};
  for (const deadline of ['payBy', 'shipBy', 'expiresAt', 'confirmBy'] as const) {
    const term = row.sets?.[deadline];
    // An extension adds to the deadline itself; everything else counts from the moment it happens.
    const start = row.action === 'extend' ? (escrow[deadline] ?? now) : now;
    if (term) deadlines[deadline] = addDuration(start, escrow.terms[term]);
  }
  return deadlines;
}

function stamps(row: EscrowTransition, now: Instant): Partial<EscrowRow> {
  if (row.action === 'extend') return { extendedAt: now };
  const outcome = row.reason === undefined ? {} : { outcome: row.reason };
  switch (row.to) {
    case 'funded':
      return { fundedAt: now };
    case 'shipped':
      return { shippedAt: now };
    case 'delivered':
      return { deliveredAt: now };
    default:
      return { finishedAt: now, ...outcome };
  }
}

function notFrom(escrow: EscrowRow, action: EscrowAction): DomainError {
  const from = [
    ...new Set(table.filter((row) => row.action === action).map((row) => `"${row.from}"`)),
  ];
  return new DomainError(
    'transition_not_allowed',
    `Escrow ${escrow.id} is "${escrow.status}"; only ${from.join(' or ')} can take "${action}".`,
    { status: escrow.status, action },
  );
}

function notBy(
  escrow: EscrowRow,
  action: EscrowAction,
  actor: EscrowActor,
  rows: readonly EscrowTransition[],
): DomainError {
  const actors = [...new Set(rows.flatMap((row) => row.actors))];
  return new DomainError(
    'actor_not_allowed',
    `The ${actor} may not take "${action}" on escrow ${escrow.id}; only the ${actors.join(' or ')} may.`,
    { actor, actors, action },
  );
}

function tooLate(escrow: EscrowRow, row: EscrowTransition, now: Instant): DomainError {
  const deadline = row.before ?? row.firesAt;
  return new DomainError(
    'deadline_passed',
    `"${row.action}" on escrow ${escrow.id} had to come before ${deadline && escrow[deadline]}; it is ${now}.`,
    { deadline, [String(deadline)]: deadline && escrow[deadline], now },
  );
}
