import * as z from 'zod/mini';
import { disputeReasons } from './dispute-rules.js';
import { disputeActions, disputeStatuses } from './dispute-transitions.js';
import { disputeOutcomes, escrowActors } from './escrow-transitions.js';
import { Evidence, EvidenceRequest, EvidenceText } from './evidence.js';
import { Money } from './money.js';
import type { Operation } from './operation.js';
import { idOf, open, pageOf, pageQuery } from './schema.js';
import { carriers, Shipment } from './shipment.js';
import { Instant } from './time.js';

/** How a dispute could end: who says so, on which facts, and what each side would get. */
export const Settlement = z.object({
  outcome: open(disputeOutcomes),
  /** What goes back to the buyer of what is held. */
  refund: Money,
  by: open(escrowActors),
  /** The published rule that says so, if one does, and how sure it is. */
  rule: z.nullable(z.string()),
  confidence: z.nullable(z.number()),
  /** The facts that it was based on, by name. */
  facts: z.record(z.string(), z.string()),
  /** A mediator's reasons in words. */
  note: z.nullable(z.string()),
  at: Instant,
});
export type Settlement = z.infer<typeof Settlement>;

/** A claim of the buyer that stops the clock of an escrow, and where it stands. */
export const Dispute = z.object({
  id: idOf('dispute'),
  escrow: idOf('escrow'),
  seller: idOf('seller'),
  buyer: idOf('buyer'),
  status: open(disputeStatuses),
  reason: open(disputeReasons),
  statement: z.string(),
  /** The money in question, which stays where it is. */
  held: Money,
  /** Whose turn it is, and by when; the `lapse` rows of the table say what their silence means. `null` once it is over. */
  awaitingParty: z.nullable(open(['buyer', 'seller', 'both', 'mediator'])),
  respondBy: z.nullable(Instant),
  /** What happens when the time runs out. */
  onSilence: z.nullable(open([...disputeOutcomes, 'offer', 'decision', 'mediation'])),
  evidence: z.array(Evidence),
  offer: z.nullable(Settlement),
  proposal: z.nullable(Settlement),
  decision: z.nullable(Settlement),
  acceptedBy: z.array(open(['buyer', 'seller'])),
  returnShipment: z.nullable(Shipment),
  /** Until then another mediator can overturn what was decided. */
  overturnBy: z.nullable(Instant),
  openedAt: Instant,
  closedAt: z.nullable(Instant),
  /** What the asking party may do now. */
  availableActions: z.array(open(disputeActions)),
});
export type Dispute = z.infer<typeof Dispute>;

const DisputeParams = z.strictObject({ dispute: idOf('dispute') });
const stepProblems = [
  'dispute_not_found',
  'actor_not_allowed',
  'transition_not_allowed',
  'deadline_passed',
] as const;

/** What the steps of a dispute have in common: a party takes them, and is told how the dispute stands. */
const step = {
  method: 'POST',
  scope: 'escrow:act',
  status: 200,
  params: DisputeParams,
  response: Dispute,
  problems: stepProblems,
} as const;

export const createDispute = {
  id: 'disputes.create',
  method: 'POST',
  path: '/v1/disputes',
  summary: 'The buyer claims that something is wrong: the money stays, the clock stops',
  scope: 'escrow:act',
  status: 201,
  versioned: 'dispute',
  body: z.strictObject({
    escrow: idOf('escrow'),
    reason: z.enum(disputeReasons),
    /** What is wrong, in the buyer's words. */
    statement: EvidenceText,
    evidence: z.optional(z.array(EvidenceRequest)),
  }),
  response: Dispute,
  problems: [
    'escrow_not_found', 'actor_not_allowed', 'transition_not_allowed', 'deadline_passed',
    'evidence_refused', 'file_not_found',
  ],
} as const satisfies Operation; // prettier-ignore

export const retrieveDispute = {
  id: 'disputes.retrieve',
  method: 'GET',
  path: '/v1/disputes/{dispute}',
  summary: 'A dispute with its evidence: whose turn it is, by when, and what their silence means',
  scope: 'escrow:read',
  status: 200,
  expands: 'dispute',
  versioned: 'dispute',
  params: DisputeParams,
  response: Dispute,
  problems: ['dispute_not_found', 'client_secret_wrong'],
} as const satisfies Operation;

export const listDisputes = {
  id: 'disputes.list',
  method: 'GET',
  path: '/v1/disputes',
  summary: 'Open disputes, the most urgent first: a mediator’s or server’s all, a party’s own',
  scope: 'escrow:read',
  status: 200,
  expands: 'dispute',
  query: z.strictObject({
    ...pageQuery,
    awaiting: z.optional(z.enum(['buyer', 'seller', 'both', 'mediator'])),
  }),
  response: pageOf(Dispute),
  problems: ['scope_missing'],
} as const satisfies Operation;

export const addEvidence = {
  ...step,
  id: 'disputes.addEvidence',
  path: '/v1/disputes/{dispute}/evidence',
  summary: 'Shows something for one’s side; pieces can be added as long as the dispute is open',
  status: 201,
  versioned: 'dispute',
  body: EvidenceRequest,
  problems: [...stepProblems, 'evidence_refused', 'file_not_found'],
} as const satisfies Operation;

export const concedeDispute = {
  ...step,
  id: 'disputes.concede',
  path: '/v1/disputes/{dispute}/concede',
  summary: 'The seller agrees: everything goes back to the buyer',
  versioned: 'dispute',
  movesMoney: true,
} as const satisfies Operation;

export const offerSplit = {
  ...step,
  id: 'disputes.offerSplit',
  path: '/v1/disputes/{dispute}/offer-split',
  summary: 'The seller offers to give a part back; the buyer’s silence accepts it',
  versioned: 'dispute',
  body: z.strictObject({ refund: Money }),
  problems: [...stepProblems, 'amount_invalid'],
} as const satisfies Operation;

export const askReturn = {
  ...step,
  id: 'disputes.askReturn',
  path: '/v1/disputes/{dispute}/ask-return',
  summary: 'The seller gives everything back once the goods have come back',
  versioned: 'dispute',
} as const satisfies Operation;

export const contestDispute = {
  ...step,
  id: 'disputes.contest',
  path: '/v1/disputes/{dispute}/contest',
  summary: 'The seller disagrees; the published rules decide, propose, or leave it to a mediator',
  versioned: 'dispute',
  body: z.strictObject({ statement: EvidenceText, evidence: z.optional(z.array(EvidenceRequest)) }),
  problems: [...stepProblems, 'evidence_refused', 'file_not_found'],
} as const satisfies Operation;

export const acceptDispute = {
  ...step,
  id: 'disputes.accept',
  path: '/v1/disputes/{dispute}/accept',
  summary: 'Agrees to what was offered or proposed',
  versioned: 'dispute',
  movesMoney: true,
} as const satisfies Operation;

export const rejectDispute = {
  ...step,
  id: 'disputes.reject',
  path: '/v1/disputes/{dispute}/reject',
  summary: 'The buyer turns an offer down, or a second mediator the decision of the first',
  versioned: 'dispute',
  problems: [...stepProblems, 'second_person_required'],
} as const satisfies Operation;

export const appealDispute = {
  ...step,
  id: 'disputes.appeal',
  path: '/v1/disputes/{dispute}/appeal',
  summary: 'Takes it to a mediator',
  versioned: 'dispute',
  body: z.strictObject({ statement: z.optional(EvidenceText) }),
} as const satisfies Operation;

export const shipReturn = {
  ...step,
  id: 'disputes.shipReturn',
  path: '/v1/disputes/{dispute}/ship-return',
  summary: 'The buyer has handed the goods to a carrier, back to the seller',
  versioned: 'dispute',
  body: z.strictObject({
    carrier: z.enum(carriers),
    trackingNumber: z.string().check(z.maxLength(40)),
  }),
  problems: [...stepProblems, 'tracking_invalid'],
} as const satisfies Operation;

export const confirmReturn = {
  ...step,
  id: 'disputes.confirmReturn',
  path: '/v1/disputes/{dispute}/confirm-return',
  summary: 'The seller has the goods back: everything goes back to the buyer',
  versioned: 'dispute',
  movesMoney: true,
} as const satisfies Operation;

export const rejectReturn = {
  ...step,
  id: 'disputes.rejectReturn',
  path: '/v1/disputes/{dispute}/reject-return',
  summary: 'What came back is not what was sent: a mediator decides',
  versioned: 'dispute',
  body: z.strictObject({ statement: EvidenceText }),
} as const satisfies Operation;

export const decideDispute = {
  ...step,
  id: 'disputes.decide',
  path: '/v1/disputes/{dispute}/decide',
  summary: 'A mediator refunds, releases or splits; above a limit a second one must agree',
  scope: 'dispute:decide',
  versioned: 'dispute',
  movesMoney: true,
  body: z.strictObject({
    outcome: z.enum(disputeOutcomes),
    /** What goes back to the buyer, for a split. */
    refund: z.optional(Money),
    note: EvidenceText,
  }),
  problems: [...stepProblems, 'amount_invalid'],
} as const satisfies Operation;

export const approveDispute = {
  ...step,
  id: 'disputes.approve',
  path: '/v1/disputes/{dispute}/approve',
  summary: 'A second mediator agrees with the first',
  scope: 'dispute:decide',
  versioned: 'dispute',
  movesMoney: true,
  problems: [...stepProblems, 'second_person_required'],
} as const satisfies Operation;

export const withdrawDispute = {
  ...step,
  id: 'disputes.withdraw',
  path: '/v1/disputes/{dispute}/withdraw',
  summary: 'The buyer takes the claim back; the clock goes on with what was left',
  versioned: 'dispute',
} as const satisfies Operation;

export const overturnDispute = {
  ...step,
  id: 'disputes.overturn',
  path: '/v1/disputes/{dispute}/overturn',
  summary: 'Another mediator clears the seller’s record; the money stays where it went',
  scope: 'dispute:decide',
  versioned: 'dispute',
  body: z.strictObject({ note: EvidenceText }),
  problems: [...stepProblems, 'second_person_required'],
} as const satisfies Operation;
