import {
  addDuration,
  durationMs,
  epochMsOf,
  escrowGuards,
  escrowReminders,
  escrowTransitions,
  instantOf,
  type EscrowAction,
  type EscrowActor,
  type EscrowDeadline,
  type EscrowReminder,
  type EscrowStatus,
  type EscrowTransition,
  type Instant,
} from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { EscrowRow } from './rows.js';

const table: readonly EscrowTransition[] = escrowTransitions;
const byStatus = <Row>(
  rows: readonly Row[],
  statusOf: (row: Row) => EscrowStatus,
): Map<EscrowStatus, Row[]> => {
  const groups = new Map<EscrowStatus, Row[]>();
  for (const row of rows) groups.set(statusOf(row), [...(groups.get(statusOf(row)) ?? []), row]);
  return groups;
};
const rowsFrom = byStatus(table, ({ from }) => from);
const timersOf = byStatus(
  table.filter(({ firesAt }) => firesAt !== undefined),
  ({ from }) => from,
);
const remindersOf = byStatus<EscrowReminder>(escrowReminders, ({ status }) => status); // prettier-ignore

/** What a party may do with an escrow now, in the order of the table. Timers are not an action of anybody. */
export const availableActions = (
  escrow: EscrowRow,
  actor: EscrowActor,
  now: Instant,
): EscrowAction[] =>
  (rowsFrom.get(escrow.status) ?? [])
    .filter(
      (row) =>
        row.actors.includes(actor) && isInTime(escrow, row, now) && passesGuard(escrow, row, now),
    )
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
  const rows = (rowsFrom.get(escrow.status) ?? []).filter((row) => row.action === action);
  if (rows.length === 0) throw notFrom(escrow, action);
  const own = rows.filter(({ actors }) => actors.includes(actor));
  const [first] = own;
  if (!first) throw notBy(escrow, action, actor, rows);
  // Rows of one actor for one action differ by their guards only.
  if (!isInTime(escrow, first, now)) throw tooLate(escrow, first, now);
  const row = own.find((each) => passesGuard(escrow, each, now));
  if (!row)
    throw new DomainError(
      'transition_not_allowed',
      `Escrow ${escrow.id} cannot take "${action}" by the ${actor} now: "${first.guard}" does not hold.`,
      { status: escrow.status, guard: first.guard },
    );
  return row;
}

/** The escrow after a transition: status, stamps and deadlines. The money is moved by whoever calls this. */
export function applyTransition(escrow: EscrowRow, row: EscrowTransition, now: Instant): EscrowRow {
  const next = { ...escrow, status: row.to };
  if (row.clocks === 'stop') stopClocks(next, escrow, now);
  for (const deadline of row.clears ?? []) next[deadline] = undefined;
  if (row.clocks === 'resume') resumeClocks(next, escrow, now);
  if (row.sets) setDeadlines(next, escrow, row, now);
  if (row.from !== row.to || row.action === 'extend') next.remindedAt = undefined;
  stamp(next, row, now);
  return next;
}

/** What happens next by itself: the earliest reminder that has not been given, or the deadline of the state. */
export function timerAt(
  escrow: EscrowRow,
): { at: Instant; row: EscrowTransition } | { at: Instant; reminder: EscrowReminder } | undefined {
  const end = deadlineOf(escrow);
  const next = nextReminder(escrow);
  return next && (!end || next.at < end.at) ? next : end;
}

/** The deadline that a timer waits for in the current state. */
export function deadlineOf(escrow: EscrowRow): { at: Instant; row: EscrowTransition } | undefined {
  for (const row of timersOf.get(escrow.status) ?? []) {
    const at = row.firesAt && escrow[row.firesAt];
    if (at !== undefined) return { at, row };
  }
  return undefined;
}

function nextReminder(escrow: EscrowRow): { at: Instant; reminder: EscrowReminder } | undefined {
  const { status, remindedAt } = escrow;
  const reminders = remindersOf.get(status);
  if (!reminders) return undefined;
  // Compared in milliseconds, because this is asked at every step and only one of them is needed as text.
  const since = epochMsOf(remindedAt ?? enteredAt(escrow));
  let next: EscrowReminder | undefined;
  let nextMs = Infinity;
  let [known, knownMs]: [Instant | undefined, number] = [undefined, Infinity];
  for (const reminder of reminders) {
    const deadline = escrow[reminder.deadline];
    if (deadline === undefined) continue;
    // Nearly always the same as before: a state has one deadline that is reminded of.
    if (deadline !== known) [known, knownMs] = [deadline, epochMsOf(deadline)];
    const at = knownMs - durationMs(reminder.before);
    // What would have come before this state began, or has been said, is left out.
    if (at <= since || at >= nextMs) continue;
    next = reminder;
    nextMs = at;
  }
  return next && { at: instantOf(nextMs), reminder: next };
}

const enteredAt = ({ extendedAt, resumedAt, deliveredAt, shippedAt, fundedAt, createdAt }: EscrowRow): Instant =>
  later(later(deliveredAt ?? shippedAt ?? fundedAt ?? createdAt, extendedAt), resumedAt); // prettier-ignore

const later = (at: Instant, other: Instant | undefined): Instant =>
  other !== undefined && other > at ? other : at;

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

/** A row under construction; everybody else sees it as it is kept, unchangeable. */
type Draft = { -readonly [Field in keyof EscrowRow]: EscrowRow[Field] };

const deadlines = ['payBy', 'shipBy', 'expiresAt', 'confirmBy'] as const;

function setDeadlines(next: Draft, escrow: EscrowRow, row: EscrowTransition, now: Instant): void {
  for (const deadline of deadlines) {
    const term = row.sets?.[deadline];
    // An extension adds to the deadline itself; everything else counts from the moment it happens.
    const start = row.action === 'extend' ? (escrow[deadline] ?? now) : now;
    if (term) next[deadline] = addDuration(start, escrow.terms[term]);
  }
}

function stopClocks(next: Draft, escrow: EscrowRow, now: Instant): void {
  const leftMs: Partial<Record<EscrowDeadline, number>> = {};
  for (const deadline of deadlines) {
    const at = escrow[deadline];
    if (at !== undefined) leftMs[deadline] = epochMsOf(at) - epochMsOf(now);
  }
  next.frozen = { status: escrow.status, leftMs, at: now };
  next.disputeCount = (escrow.disputeCount ?? 0) + 1;
}

function resumeClocks(next: Draft, escrow: EscrowRow, now: Instant): void {
  for (const deadline of deadlines) {
    const left = escrow.frozen?.leftMs[deadline];
    if (left !== undefined) next[deadline] = instantOf(epochMsOf(now) + left);
  }
  next.frozen = undefined;
  next.resumedAt = now;
}

function stamp(next: Draft, row: EscrowTransition, now: Instant): void {
  if (row.action === 'extend') next.extendedAt = now;
  if (row.from === row.to || row.clocks !== undefined) return;
  switch (row.to) {
    case 'funded':
      next.fundedAt = now;
      return;
    case 'shipped':
      next.shippedAt = now;
      return;
    case 'delivered':
      next.deliveredAt = now;
      return;
    default:
      next.finishedAt = now;
      next.frozen = undefined;
      if (row.reason !== undefined) next.outcome = row.reason;
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
