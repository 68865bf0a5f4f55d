import {
  allocate,
  decidesFrom,
  disputeLimits,
  disputeRules,
  epochMsOf,
  type DisputeRule,
  type Instant,
  type Money,
  type RuleFacts,
} from '@souk/sdk/contract';
import { usdCents } from '../catalog/rates.js';
import type { EscrowRow } from '../escrow/rows.js';
import type { DisputeRow, SettlementRow } from './rows.js';

const rules: readonly DisputeRule[] = disputeRules;
const dayMs = 86_400_000;

/** What the rules make of a dispute: whether they are sure enough to decide, and what they would do. */
export interface Verdict {
  readonly is: 'decide' | 'propose' | 'none';
  readonly settlement?: SettlementRow | undefined;
}

/** Everything that the rules may look at. */
export function ruleFacts(dispute: DisputeRow, escrow: EscrowRow): RuleFacts {
  const { openedAt, evidence } = dispute;
  const { shippedAt, deliveredAt } = escrow;
  const shown = (party: string): string[] =>
    evidence.filter(({ by }) => by === party).map(({ type }) => type);
  return {
    reason: dispute.reason,
    wasShipped: shippedAt !== undefined,
    wasLate: shippedAt === undefined && (escrow.frozen?.leftMs.shipBy ?? 1) <= 0,
    wasDelivered: deliveredAt !== undefined,
    daysUnderway: daysBetween(shippedAt, openedAt),
    daysSinceDelivery: daysBetween(deliveredAt, openedAt),
    buyerShows: shown('buyer'),
    sellerShows: shown('seller'),
  };
}

/** Asks the published rules, the surest first. Over the limit of value they only propose, however sure they are. */
export function assess(dispute: DisputeRow, escrow: EscrowRow, now: Instant): Verdict {
  const facts = ruleFacts(dispute, escrow);
  const rule = rules.find(({ applies }) => applies(facts));
  if (!rule) return { is: 'none' };
  const isSure = rule.confidence >= decidesFrom && worthUsd(dispute.held) <= disputeLimits.rulesDecideUpToUsd;
  const [refund = dispute.held] = allocate(dispute.held, [rule.buyerPercent, 100 - rule.buyerPercent]);
  return {
    is: isSure ? 'decide' : 'propose',
    settlement: {
      // A split of a single minor unit gives all of it to one side.
      outcome: rule.outcome === 'split' && (refund.amount === 0 || refund.amount === dispute.held.amount) ? 'refund' : rule.outcome,
      refund,
      by: 'platform',
      rule: rule.id,
      confidence: rule.confidence,
      facts: Object.fromEntries(rule.uses.map((name) => [name, String(facts[name])])),
      note: rule.says,
      at: now,
    },
  };
} // prettier-ignore

/** What an amount is worth in US dollars, for the limits only. */
export const worthUsd = ({ amount, currency }: Money): number => usdCents(amount, currency) / 100;

const daysBetween = (from: Instant | undefined, to: Instant): number =>
  from === undefined ? 0 : Math.max(0, Math.floor((epochMsOf(to) - epochMsOf(from)) / dayMs));
