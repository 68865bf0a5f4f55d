import {
  allocate,
  durationMs,
  escrowTermLimits,
  escrowTerms,
  type CheckoutRequest,
  type EscrowTerm,
  type EscrowTerms,
  type Money,
} from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { MilestoneRow } from './rows.js';

const isTerm = (name: string): name is EscrowTerm => Object.hasOwn(escrowTerms, name);

/**
 * The terms of one escrow: the usual ones, with those that were asked for in their place.
 *
 * @throws DomainError `terms_invalid` outside the published limits, or when the money would expire before shipping is late
 */
export function termsOf(asked: CheckoutRequest['terms']): EscrowTerms {
  if (!asked) return escrowTerms;
  const terms: Record<EscrowTerm, string> = { ...escrowTerms };
  for (const [name, length] of Object.entries(asked)) {
    if (!isTerm(name) || length === undefined) continue;
    const [shortest, longest] = escrowTermLimits[name];
    const ms = durationMs(length);
    if (ms < durationMs(shortest) || ms > durationMs(longest))
      throw new DomainError(
        'terms_invalid',
        `"${name}" is ${length}; it may be from ${shortest} to ${longest}.`,
        { param: `terms.${name}`, shortest, longest },
      );
    terms[name] = length;
  }
  if (durationMs(terms.expireAfter) < durationMs(terms.shipWithin))
    throw new DomainError(
      'terms_invalid',
      `The money would go back after ${terms.expireAfter}, before shipping is late after ${terms.shipWithin}.`,
      { param: 'terms.expireAfter', shortest: terms.shipWithin },
    );
  return terms;
}

/**
 * The plan by which a total is released, in amounts that add up to it exactly.
 *
 * @throws DomainError `terms_invalid` when there are fewer than 2 or more than 12 steps, or they are not 100 percent
 */
export function milestonesOf(asked: CheckoutRequest['milestones'], total: Money): MilestoneRow[] | undefined {
  if (!asked) return undefined;
  const percent = asked.reduce((sum, step) => sum + step.percent, 0);
  if (asked.length < 2 || asked.length > 12 || percent !== 100)
    throw new DomainError(
      'terms_invalid',
      `A plan of ${asked.length} milestones over ${percent} percent cannot be agreed; it takes 2 to 12 that add up to 100.`,
      { param: 'milestones' },
    );
  const amounts = allocate(total, asked.map((step) => step.percent));
  return asked.map(({ title }, index) => {
    const amount = amounts[index];
    if (!amount || amount.amount === 0)
      throw new DomainError('terms_invalid', `Milestone ${index + 1} would pay nothing.`, { param: 'milestones' });
    return { title, amount };
  });
} // prettier-ignore
