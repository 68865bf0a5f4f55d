import {
  durationMs,
  epochMsOf,
  instantOf,
  sha256Hex,
  type Instant,
  type Money,
} from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { HagglingRow, OfferRow } from './rows.js';
import { onTheTable } from './offer-rules.js';

const soonest = durationMs('PT3M');
const spread = durationMs('PT27M');

/**
 * When the platform looks whether the seller's rules answer a price: after 3 to 30 minutes, as if by lot. The moment
 * follows from a secret of the offer alone, never from prices or rules, and a price that no rule answers is looked at too.
 * So neither the time of an answer nor that there is none tells anything of the rules.
 */
export function answerAt(offer: Pick<OfferRow, 'secret' | 'moves'>, now: Instant): Instant {
  const lot = Number.parseInt(sha256Hex(`${offer.secret} ${offer.moves.length}`).slice(0, 8), 16);
  const share = lot / 0xffffffff;
  return instantOf(epochMsOf(now) + soonest + Math.floor(share * share * spread));
}

/** What a seller's rules say to the buyer's price on the table, if anything. */
export function ruleAnswer(
  offer: OfferRow,
  haggling: HagglingRow | undefined,
): 'accept' | 'decline' | undefined {
  const { unitPrice, by } = onTheTable(offer);
  if (!haggling || by !== 'buyer' || offer.status !== 'open') return undefined;
  const { autoAcceptAt, autoDeclineBelow } = haggling;
  if (autoAcceptAt && unitPrice.amount >= autoAcceptAt.amount) return 'accept';
  if (autoDeclineBelow && unitPrice.amount < autoDeclineBelow.amount) return 'decline';
  return undefined;
}

/**
 * Keeps a seller from agreeing to less than they wanted.
 *
 * @throws DomainError `price_below_floor`; only ever thrown at the seller
 */
export function assertAboveFloor(haggling: HagglingRow | undefined, price: Money): void {
  const floor = haggling?.floor;
  if (floor && price.amount < floor.amount)
    throw new DomainError(
      'price_below_floor',
      `${price.amount} is below your floor of ${floor.amount} in minor units of ${floor.currency}.`,
      { param: 'unitPrice', floor },
    );
}

/**
 * Lets settings through that fit each other and the listing: decline below ≤ accept at, floor ≤ accept at.
 *
 * @throws DomainError `haggling_invalid`
 */
export function assertHaggling(row: HagglingRow, currency: string): void {
  const limits = {
    floor: row.floor,
    autoAcceptAt: row.autoAcceptAt,
    autoDeclineBelow: row.autoDeclineBelow,
  };
  for (const [param, price] of Object.entries(limits)) {
    if (!price) continue;
    if (price.currency !== currency || price.amount <= 0)
      throw new DomainError(
        'haggling_invalid',
        `"${param}" is ${price.amount} ${price.currency}; it must be above zero and in ${currency}.`,
        { param },
      );
    if (row.autoAcceptAt && price.amount > row.autoAcceptAt.amount)
      throw new DomainError(
        'haggling_invalid',
        `"${param}" is ${price.amount}, above "autoAcceptAt" of ${row.autoAcceptAt.amount}; no price would fit both.`,
        { param },
      );
  }
}
