import { type EscrowTransition, type Instant, type Money } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import {
  holdOf,
  refundOf,
  releaseOf,
  without,
  type RefundRow,
  type ReleaseRow,
} from '../ledger/parts.js';
import type { EscrowRow } from './rows.js'; // prettier-ignore

/** What leaves the hold in one step. */
export interface PaidOut {
  readonly release?: ReleaseRow | undefined;
  readonly refund?: RefundRow | undefined;
}

interface Part {
  readonly amount?: Money | undefined;
  readonly milestone?: number | undefined;
  readonly refund?: Money | undefined;
  readonly reason?: string | undefined;
}

/**
 * What a transition pays out of what is held.
 *
 * @throws DomainError `amount_invalid` for a part that is not above zero and below what is held
 */
export function payOut(
  escrow: EscrowRow,
  row: Pick<EscrowTransition, 'ledger' | 'reason'>,
  part: Part,
  now: Instant,
): PaidOut {
  const hold = holdOf(escrow);
  const why = { reason: row.reason ?? part.reason ?? '', at: now };
  const { milestone } = part;
  switch (row.ledger) {
    case 'release':
      return { release: releaseOf(hold, hold.amount, why) };
    case 'refund':
      return { refund: refundOf(hold, hold.amount, why) };
    case 'release_part':
      return { release: releaseOf(hold, partOf(escrow, hold.amount, part.amount), { ...why, milestone }) };
    case 'refund_part':
      return { refund: refundOf(hold, partOf(escrow, hold.amount, part.amount), why) };
    case 'split': {
      const back = partOf(escrow, hold.amount, part.refund);
      const rest = without(hold, back);
      return { refund: refundOf(hold, back, why), release: releaseOf(rest, rest.amount, why) };
    }
    default:
      return {};
  }
} // prettier-ignore

/**
 * An amount that is a part of what is held: above zero, below all of it, in its currency.
 *
 * @throws DomainError `amount_invalid`
 */
export function partOf(escrow: Pick<EscrowRow, 'id'>, held: Money, amount: Money | undefined): Money {
  if (!amount || amount.currency !== held.currency || amount.amount <= 0 || amount.amount >= held.amount)
    throw new DomainError(
      'amount_invalid',
      `${amount ? `${amount.amount} ${amount.currency}` : 'Nothing'} is not a part of the ${held.amount} ${held.currency} that escrow ${escrow.id} holds: send more than 0 and less than that, in minor units.`,
      { param: 'amount', held },
    );
  return amount;
} // prettier-ignore

/** The escrow with what was paid out written down. */
export function keepPaid(escrow: EscrowRow, { release, refund }: PaidOut, { reason, milestone }: Part): EscrowRow {
  const { releases = [], refunds = [], milestones } = escrow;
  return {
    ...escrow,
    ...(release ? { releases: [...releases, release] } : {}),
    ...(refund ? { refunds: [...refunds, refund] } : {}),
    ...(escrow.finishedAt !== undefined && reason !== undefined ? { outcome: reason } : {}),
    ...(milestones && release ? { milestones: paidMilestones(milestones, escrow, release, milestone) } : {}),
  };
} // prettier-ignore

/** A milestone is paid by its number; the end of the deal pays all that are left. */
function paidMilestones(
  milestones: NonNullable<EscrowRow['milestones']>,
  { finishedAt, status }: EscrowRow,
  { at }: ReleaseRow,
  number: number | undefined,
): EscrowRow['milestones'] {
  return milestones.map((each, index) =>
    each.releasedAt === undefined &&
    (index + 1 === number || (finishedAt !== undefined && status === 'released'))
      ? { ...each, releasedAt: at }
      : each,
  );
}

/**
 * The next step of the plan: its number and what it pays. What was refunded since the plan was made is taken from the end.
 *
 * @throws DomainError `amount_invalid` when it is not the next one, or there is no plan
 */
export function nextMilestone(escrow: EscrowRow, number: number): { amount: Money; milestone: number } {
  const { milestones = [] } = escrow;
  const next = milestones.findIndex(({ releasedAt }) => releasedAt === undefined);
  const planned = milestones[next];
  if (!planned || number !== next + 1)
    throw new DomainError(
      'amount_invalid',
      planned
        ? `Milestone ${number} of escrow ${escrow.id} is not the next one; that is ${next + 1}, "${planned.title}".`
        : `Escrow ${escrow.id} has no milestone that is still to be paid.`,
      { param: 'milestone' },
    );
  return { amount: planned.amount, milestone: number };
} // prettier-ignore

/** What a line of history says of a movement of money. */
export function paidFacts({ release, refund }: PaidOut = {}): Record<string, string> {
  const facts: Record<string, string> = {};
  if (release) {
    facts['released'] = words(release.sellerReceives);
    if (release.fee.amount > 0) facts['fee'] = words(release.fee);
    if (release.milestone !== undefined) facts['milestone'] = String(release.milestone);
  }
  if (refund) facts['refunded'] = words(refund.amount);
  return facts;
}

const words = ({ amount, currency }: Money): string => `${amount} ${currency}`;
