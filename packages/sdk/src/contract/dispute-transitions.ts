import type { DisputeOutcome } from './escrow-transitions.js';
import type { Duration } from './time.js';

/** Where a dispute can stand. */
export const disputeStatuses = [
  'awaiting_seller',
  'awaiting_buyer',
  'proposed',
  'decided',
  'awaiting_return',
  'return_shipped',
  'in_mediation',
  'awaiting_second_mediator',
  'resolved',
  'overturned',
  'withdrawn',
] as const;
/** One of `disputeStatuses`. */
export type DisputeStatus = (typeof disputeStatuses)[number];

/** Who acts in a dispute. */
export const disputeActors = ['buyer', 'seller', 'mediator', 'system'] as const;
/** One of `disputeActors`. */
export type DisputeActor = (typeof disputeActors)[number];

/** What is done in a dispute. */
export const disputeActions = [
  'concede',
  'offer_split',
  'ask_return',
  'contest',
  'accept',
  'reject',
  'appeal',
  'ship_return',
  'confirm_return',
  'reject_return',
  'decide',
  'approve',
  'withdraw',
  'lapse',
  'overturn',
] as const;
/** One of `disputeActions`. */
export type DisputeAction = (typeof disputeActions)[number];

/** How long each party has, from when it is its turn. The money stays where it is meanwhile. */
export const disputeTerms = {
  /** The seller, to answer the claim. */
  answerWithin: 'PT72H',
  /** The buyer, to answer an offer; both, to accept a proposal. */
  acceptWithin: 'P3D',
  /** Either, to appeal against what the rules decided. */
  appealWithin: 'P3D',
  /** The buyer, to send the goods back. */
  returnWithin: 'P7D',
  /** The seller, to look at what came back. */
  inspectWithin: 'P10D',
  /** A mediator, to decide; and a second one, to agree. */
  mediateWithin: 'P14D',
  agreeWithin: 'P3D',
  /** Another mediator, to overturn what was decided. */
  overturnWithin: 'P30D',
} as const satisfies Record<string, Duration>;
/** A span of time that somebody has for a step of a dispute. */
export type DisputeTerm = keyof typeof disputeTerms;

/** Whose turn it is in each open state, and for how long; `null` where nobody must act any more. */
export const disputeTurns = {
  awaiting_seller: { party: 'seller', within: 'answerWithin' },
  awaiting_buyer: { party: 'buyer', within: 'acceptWithin' },
  proposed: { party: 'both', within: 'acceptWithin' },
  decided: { party: 'both', within: 'appealWithin' },
  awaiting_return: { party: 'buyer', within: 'returnWithin' },
  return_shipped: { party: 'seller', within: 'inspectWithin' },
  in_mediation: { party: 'mediator', within: 'mediateWithin' },
  awaiting_second_mediator: { party: 'mediator', within: 'agreeWithin' },
  resolved: null,
  overturned: null,
  withdrawn: null,
} as const satisfies Record<
  DisputeStatus,
  { party: 'buyer' | 'seller' | 'both' | 'mediator'; within: DisputeTerm } | null
>;

/** US dollars above which a decision of one mediator needs a second one, and no rule decides alone. */
export const disputeLimits = { twoMediatorsAboveUsd: 1_000, rulesDecideUpToUsd: 250 } as const;

/** What a guard of a dispute looks at. */
export interface DisputeFacts {
  /** Whether the goods had left the seller when the claim was made. */
  readonly wasShipped: boolean;
  /** What the rules make of it: they are sure enough to decide, only to propose, or say nothing. */
  readonly verdict: 'decide' | 'propose' | 'none';
  /** Who has accepted the proposal so far. */
  readonly acceptedBy: readonly string[];
  readonly isAboveLimit: boolean;
  readonly outcome?: DisputeOutcome | undefined;
}

/** Conditions that a transition of a dispute can carry, by name. */
export const disputeGuards = {
  goods_were_shipped: ({ wasShipped }: DisputeFacts): boolean => wasShipped,
  rules_decide: ({ verdict }: DisputeFacts): boolean => verdict === 'decide',
  rules_propose: ({ verdict }: DisputeFacts): boolean => verdict === 'propose',
  rules_say_nothing: ({ verdict }: DisputeFacts): boolean => verdict === 'none',
  seller_has_accepted: ({ acceptedBy }: DisputeFacts): boolean => acceptedBy.includes('seller'),
  seller_has_not_accepted: ({ acceptedBy }: DisputeFacts): boolean => !acceptedBy.includes('seller'),
  buyer_has_accepted: ({ acceptedBy }: DisputeFacts): boolean => acceptedBy.includes('buyer'),
  buyer_has_not_accepted: ({ acceptedBy }: DisputeFacts): boolean => !acceptedBy.includes('buyer'),
  one_mediator_is_enough: ({ isAboveLimit }: DisputeFacts): boolean => !isAboveLimit,
  two_mediators_are_needed: ({ isAboveLimit }: DisputeFacts): boolean => isAboveLimit,
  seller_lost: ({ outcome }: DisputeFacts): boolean => outcome === 'refund' || outcome === 'split',
} as const; // prettier-ignore
/** A condition that a step of a dispute is bound to. */
export type DisputeGuard = keyof typeof disputeGuards;

/** One row of the table that disputes follow. */
export interface DisputeTransition {
  readonly action: DisputeAction;
  readonly from: DisputeStatus;
  readonly actors: readonly DisputeActor[];
  readonly guard?: DisputeGuard;
  readonly to: DisputeStatus;
  /** A person may only do this before `respondBy` (`overturnBy` once resolved); a timer only from then on. */
  readonly when: 'before' | 'after';
  /** The mediator must be another one than decided. */
  readonly isSecondPerson?: true;
  /** What becomes of the money: that outcome, the one that was offered, proposed or decided, or the escrow goes on. */
  readonly money?: DisputeOutcome | 'offer' | 'proposal' | 'decision' | 'resume';
  /** Why, as the escrow's `outcome` will say. */
  readonly reason?: string;
  readonly event: `dispute.${string}`;
}

/**
 * Every step that a dispute can take. Each open state has a party whose turn it is and a `respondBy`; the rows of `lapse`
 * are the published answer to each silence. A seller may concede and a buyer may withdraw as long as nothing is settled.
 */
export const disputeTransitions = [
  { action: 'concede', from: 'awaiting_seller', actors: ['seller'], to: 'resolved', when: 'before', money: 'refund', reason: 'seller_conceded', event: 'dispute.resolved' },
  { action: 'offer_split', from: 'awaiting_seller', actors: ['seller'], to: 'awaiting_buyer', when: 'before', event: 'dispute.split_offered' },
  { action: 'ask_return', from: 'awaiting_seller', actors: ['seller'], guard: 'goods_were_shipped', to: 'awaiting_return', when: 'before', event: 'dispute.return_asked' },
  { action: 'contest', from: 'awaiting_seller', actors: ['seller'], guard: 'rules_decide', to: 'decided', when: 'before', event: 'dispute.decided' },
  { action: 'contest', from: 'awaiting_seller', actors: ['seller'], guard: 'rules_propose', to: 'proposed', when: 'before', event: 'dispute.proposed' },
  { action: 'contest', from: 'awaiting_seller', actors: ['seller'], guard: 'rules_say_nothing', to: 'in_mediation', when: 'before', event: 'dispute.in_mediation' },
  { action: 'withdraw', from: 'awaiting_seller', actors: ['buyer'], to: 'withdrawn', when: 'before', money: 'resume', event: 'dispute.withdrawn' },
  { action: 'lapse', from: 'awaiting_seller', actors: ['system'], to: 'resolved', when: 'after', money: 'refund', reason: 'seller_silent', event: 'dispute.resolved' },

  { action: 'accept', from: 'awaiting_buyer', actors: ['buyer'], to: 'resolved', when: 'before', money: 'offer', reason: 'agreed', event: 'dispute.resolved' },
  { action: 'reject', from: 'awaiting_buyer', actors: ['buyer'], guard: 'rules_decide', to: 'decided', when: 'before', event: 'dispute.decided' },
  { action: 'reject', from: 'awaiting_buyer', actors: ['buyer'], guard: 'rules_propose', to: 'proposed', when: 'before', event: 'dispute.proposed' },
  { action: 'reject', from: 'awaiting_buyer', actors: ['buyer'], guard: 'rules_say_nothing', to: 'in_mediation', when: 'before', event: 'dispute.in_mediation' },
  { action: 'concede', from: 'awaiting_buyer', actors: ['seller'], to: 'resolved', when: 'before', money: 'refund', reason: 'seller_conceded', event: 'dispute.resolved' },
  { action: 'withdraw', from: 'awaiting_buyer', actors: ['buyer'], to: 'withdrawn', when: 'before', money: 'resume', event: 'dispute.withdrawn' },
  { action: 'lapse', from: 'awaiting_buyer', actors: ['system'], to: 'resolved', when: 'after', money: 'offer', reason: 'buyer_silent', event: 'dispute.resolved' },

  { action: 'accept', from: 'proposed', actors: ['buyer'], guard: 'seller_has_accepted', to: 'resolved', when: 'before', money: 'proposal', reason: 'agreed', event: 'dispute.resolved' },
  { action: 'accept', from: 'proposed', actors: ['buyer'], guard: 'seller_has_not_accepted', to: 'proposed', when: 'before', event: 'dispute.accepted' },
  { action: 'accept', from: 'proposed', actors: ['seller'], guard: 'buyer_has_accepted', to: 'resolved', when: 'before', money: 'proposal', reason: 'agreed', event: 'dispute.resolved' },
  { action: 'accept', from: 'proposed', actors: ['seller'], guard: 'buyer_has_not_accepted', to: 'proposed', when: 'before', event: 'dispute.accepted' },
  { action: 'appeal', from: 'proposed', actors: ['buyer', 'seller'], to: 'in_mediation', when: 'before', event: 'dispute.in_mediation' },
  { action: 'concede', from: 'proposed', actors: ['seller'], to: 'resolved', when: 'before', money: 'refund', reason: 'seller_conceded', event: 'dispute.resolved' },
  { action: 'withdraw', from: 'proposed', actors: ['buyer'], to: 'withdrawn', when: 'before', money: 'resume', event: 'dispute.withdrawn' },
  { action: 'lapse', from: 'proposed', actors: ['system'], to: 'in_mediation', when: 'after', event: 'dispute.in_mediation' },

  { action: 'appeal', from: 'decided', actors: ['buyer', 'seller'], to: 'in_mediation', when: 'before', event: 'dispute.in_mediation' },
  { action: 'concede', from: 'decided', actors: ['seller'], to: 'resolved', when: 'before', money: 'refund', reason: 'seller_conceded', event: 'dispute.resolved' },
  { action: 'withdraw', from: 'decided', actors: ['buyer'], to: 'withdrawn', when: 'before', money: 'resume', event: 'dispute.withdrawn' },
  { action: 'lapse', from: 'decided', actors: ['system'], to: 'resolved', when: 'after', money: 'decision', reason: 'rules_decided', event: 'dispute.resolved' },

  { action: 'ship_return', from: 'awaiting_return', actors: ['buyer'], to: 'return_shipped', when: 'before', event: 'dispute.return_shipped' },
  { action: 'appeal', from: 'awaiting_return', actors: ['buyer'], to: 'in_mediation', when: 'before', event: 'dispute.in_mediation' },
  { action: 'concede', from: 'awaiting_return', actors: ['seller'], to: 'resolved', when: 'before', money: 'refund', reason: 'seller_conceded', event: 'dispute.resolved' },
  { action: 'withdraw', from: 'awaiting_return', actors: ['buyer'], to: 'withdrawn', when: 'before', money: 'resume', event: 'dispute.withdrawn' },
  { action: 'lapse', from: 'awaiting_return', actors: ['system'], to: 'resolved', when: 'after', money: 'release', reason: 'not_returned', event: 'dispute.resolved' },

  { action: 'confirm_return', from: 'return_shipped', actors: ['seller'], to: 'resolved', when: 'before', money: 'refund', reason: 'returned', event: 'dispute.resolved' },
  { action: 'reject_return', from: 'return_shipped', actors: ['seller'], to: 'in_mediation', when: 'before', event: 'dispute.in_mediation' },
  { action: 'lapse', from: 'return_shipped', actors: ['system'], to: 'resolved', when: 'after', money: 'refund', reason: 'return_unanswered', event: 'dispute.resolved' },

  { action: 'decide', from: 'in_mediation', actors: ['mediator'], guard: 'one_mediator_is_enough', to: 'resolved', when: 'before', money: 'decision', reason: 'mediator_decided', event: 'dispute.resolved' },
  { action: 'decide', from: 'in_mediation', actors: ['mediator'], guard: 'two_mediators_are_needed', to: 'awaiting_second_mediator', when: 'before', event: 'dispute.second_mediator_needed' },
  { action: 'concede', from: 'in_mediation', actors: ['seller'], to: 'resolved', when: 'before', money: 'refund', reason: 'seller_conceded', event: 'dispute.resolved' },
  { action: 'withdraw', from: 'in_mediation', actors: ['buyer'], to: 'withdrawn', when: 'before', money: 'resume', event: 'dispute.withdrawn' },
  { action: 'lapse', from: 'in_mediation', actors: ['system'], to: 'resolved', when: 'after', money: 'refund', reason: 'not_mediated', event: 'dispute.resolved' },

  { action: 'approve', from: 'awaiting_second_mediator', actors: ['mediator'], to: 'resolved', when: 'before', isSecondPerson: true, money: 'decision', reason: 'mediator_decided', event: 'dispute.resolved' },
  { action: 'reject', from: 'awaiting_second_mediator', actors: ['mediator'], to: 'in_mediation', when: 'before', isSecondPerson: true, event: 'dispute.in_mediation' },
  { action: 'lapse', from: 'awaiting_second_mediator', actors: ['system'], to: 'in_mediation', when: 'after', event: 'dispute.in_mediation' },

  { action: 'overturn', from: 'resolved', actors: ['mediator'], guard: 'seller_lost', to: 'overturned', when: 'before', isSecondPerson: true, event: 'dispute.overturned' },
] as const satisfies readonly DisputeTransition[]; // prettier-ignore

/** An event that a step of a dispute brings about. */
export type DisputeEvent = (typeof disputeTransitions)[number]['event'] | 'dispute.opened';
