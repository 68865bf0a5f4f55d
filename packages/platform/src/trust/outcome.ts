import { epochMsOf, type Instant, type Money } from '@souk/sdk/contract';
import { dayOf, type RecordChange } from './record.js';
import type { OutcomeRow } from './rows.js';

/** A deal as far as its seller's record is concerned. */
export interface Deal {
  readonly id: string;
  readonly sellerId: string;
  readonly status: string;
  readonly quote: { readonly total: Money };
  /** What has gone back to the buyer, when the money was split. */
  readonly refunds?: readonly { readonly amount: Money }[] | undefined;
  readonly shippedAt?: Instant | undefined;
  readonly deliveredAt?: Instant | undefined;
  readonly finishedAt?: Instant | undefined;
}

const dayMs = 86_400_000;

/**
 * What a finished deal says about its seller, or `undefined` when it says nothing: unpaid, or called off before it was
 * shipped. Money that went back after a dispute is a dispute lost, in the share that went back; the rest is completed.
 */
export function outcomeOf(deal: Deal, wasDisputed: boolean): OutcomeRow | undefined {
  const { finishedAt } = deal;
  const lost = wasDisputed ? refundedShare(deal) : 0;
  const completed = completedShare(deal);
  if (finishedAt === undefined || (completed === 0 && lost === 0)) return undefined;
  const { shippedAt, deliveredAt } = deal;
  return {
    id: deal.id,
    sellerId: deal.sellerId,
    day: dayOf(finishedAt),
    completed,
    lost,
    ...(shippedAt !== undefined && deliveredAt !== undefined
      ? { deliveryDays: (epochMsOf(deliveredAt) - epochMsOf(shippedAt)) / dayMs }
      : {}),
  };
}

function refundedShare({ status, refunds = [], quote }: Deal): number {
  if (status === 'refunded') return 1;
  if (status !== 'settled') return 0;
  const refunded = refunds.reduce((sum, { amount }) => sum + amount.amount, 0);
  return quote.total.amount === 0 ? 0 : Math.min(1, refunded / quote.total.amount);
}

const completedShare = (deal: Deal): number =>
  deal.status === 'released' ? 1 : deal.status === 'settled' ? 1 - refundedShare(deal) : 0;

/** An outcome as it is added to a day. @param sign −1 takes one back that was overturned */
export const changeOf = (outcome: OutcomeRow, sign: 1 | -1): RecordChange => ({
  completed: sign * outcome.completed,
  lost: sign * outcome.lost,
  ...(outcome.deliveryDays === undefined
    ? {}
    : { deliveries: sign, deliveryDays: sign * outcome.deliveryDays }),
});
