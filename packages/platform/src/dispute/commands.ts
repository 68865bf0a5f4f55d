import {
  addDuration,
  disputeTerms,
  idPrefixes,
  type BodyOf,
  type createDispute,
  type decideDispute,
  type Dispute,
  type DisputeAction,
  type EvidenceRequest,
  type Instant,
  type Money,
  type shipReturn,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { dealFor } from '../escrow/deals.js';
import { take } from '../escrow/effects.js';
import { partOf } from '../escrow/pay-out.js';
import type { EscrowRow } from '../escrow/rows.js';
import { shipment } from '../escrow/tracking.js';
import { findTransition } from '../escrow/transition.js';
import { attach } from '../files/attach.js';
import { holdOf } from '../ledger/parts.js';
import { once, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { attachments } from './attachments.js';
import { caseFor, partyOf } from './deals.js';
import { takeDispute, type Case } from './effects.js';
import { evidenceRow, withEvidence } from './evidence.js';
import { presentDispute } from './present.js';
import { assess } from './rules.js';
import type { DisputeRow, SettlementRow } from './rows.js';
import { disputeFacts, findDisputeTransition, type Party } from './transition.js';

/** Opening a dispute, and the steps that its parties and mediators take, each once per key. */
export const disputeCommands = ({ store, clock, ids }: Ports) => {
  /** One step: what it changes beforehand, and then the row of the table. */
  const step =
    (action: DisputeAction) =>
    (call: Call, id: string, prepare: Prepare = (_tx, found) => found.dispute): Promise<Answer<Dispute>> =>
      store.transaction((tx) => {
        const now = clock.now();
        const { actor: _actor, party, ...found } = caseFor(tx, call.caller, id);
        return once(tx, call.wish, now, () => {
          const next = advance(tx, found, { action, party, prepare, now });
          return presentDispute(next.dispute, next.escrow, party, now);
        });
      });

  const show = (tx: Transaction, dispute: DisputeRow, request: EvidenceRequest, by: 'buyer' | 'seller', owner: string, now: Instant): DisputeRow => {
    const id = ids.next(idPrefixes.evidence);
    const readers = [dispute.buyerId, dispute.sellerId];
    const files = (request.files ?? []).map((file) => attach(tx.files.get(file), file, { to: id, by: owner, readers }));
    const next = withEvidence(dispute, evidenceRow(id, request, by, files, now));
    for (const file of files) tx.files.put(file);
    return next;
  };

  const plain = (action: DisputeAction) => (call: Call, id: string) => step(action)(call, id);
  const steps = {
    offerSplit: step('offer_split'), contest: step('contest'), appeal: step('appeal'), shipReturn: step('ship_return'),
    rejectReturn: step('reject_return'), decide: step('decide'), overturn: step('overturn'),
  };

  return {
    /** The buyer's claim: the money stays, the clock stops, the seller's turn begins. */
    create: ({ caller, wish }: Call, request: BodyOf<typeof createDispute>): Promise<Answer<Dispute>> =>
      store.transaction((tx) => {
        const now = clock.now();
        const { escrow, actor } = dealFor(tx, caller, { escrow: request.escrow });
        return once(tx, wish, now, () => {
          const row = findTransition(escrow, 'dispute', actor, now);
          const opened = openDispute(escrow, request, ids.next(idPrefixes.dispute), now);
          let dispute: DisputeRow = { ...opened, evidence: attachments(tx, escrow, ids, now) };
          for (const piece of request.evidence ?? [])
            dispute = show(tx, dispute, piece, 'buyer', escrow.buyerId, now);
          tx.disputes.put(dispute);
          tx.timers.set(dispute.id, dispute.respondBy);
          const stopped = take(tx, { ...escrow, disputeId: dispute.id, decision: undefined }, row, actor, now, {
            facts: { dispute: dispute.id, reason: dispute.reason },
          });
          return presentDispute(dispute, stopped, partyOf(caller, actor), now);
        });
      }),

    addEvidence: ({ caller, wish }: Call, id: string, request: EvidenceRequest): Promise<Answer<Dispute>> =>
      store.transaction((tx) => {
        const now = clock.now();
        const { dispute, escrow, actor, party } = caseFor(tx, caller, id);
        return once(tx, wish, now, () => {
          const by = sideOf(actor, dispute);
          if (dispute.closedAt !== undefined)
            throw new DomainError('transition_not_allowed', `Dispute ${id} is "${dispute.status}"; nothing more can be shown.`, { status: dispute.status });
          const next = show(tx, dispute, request, by, ownerOf(dispute, by), now);
          tx.disputes.put(next);
          return presentDispute(next, escrow, party, now);
        });
      }),

    concede: plain('concede'),
    askReturn: plain('ask_return'),
    accept: plain('accept'),
    reject: plain('reject'),
    confirmReturn: plain('confirm_return'),
    approve: plain('approve'),
    withdraw: plain('withdraw'),
    offerSplit: (call: Call, id: string, { refund }: { refund: Money }) =>
      steps.offerSplit(call, id, (_tx, { dispute, escrow }, { now }) => ({
        ...dispute,
        offer: { outcome: 'split', refund: partOf(escrow, dispute.held, refund), by: 'seller', facts: {}, at: now },
      })),
    contest: (call: Call, id: string, request: { statement: string; evidence?: readonly EvidenceRequest[] | undefined }) =>
      steps.contest(call, id, (tx, { dispute }, { now }) => {
        let next = show(tx, dispute, { type: 'statement', text: request.statement }, 'seller', dispute.sellerId, now);
        for (const piece of request.evidence ?? []) next = show(tx, next, piece, 'seller', dispute.sellerId, now);
        return next;
      }),
    appeal: (call: Call, id: string, { statement }: { statement?: string | undefined }) =>
      steps.appeal(call, id, (tx, found, by) => said(tx, found, by, statement)),
    rejectReturn: (call: Call, id: string, { statement }: { statement: string }) =>
      steps.rejectReturn(call, id, (tx, found, by) => said(tx, found, by, statement)),
    shipReturn: (call: Call, id: string, request: BodyOf<typeof shipReturn>) =>
      steps.shipReturn(call, id, (_tx, { dispute }) => ({ ...dispute, returnShipment: shipment(request) })),
    decide: (call: Call, id: string, request: BodyOf<typeof decideDispute>) =>
      steps.decide(call, id, (_tx, { dispute, escrow }, { now }) => ({
        ...dispute,
        mediatorId: call.caller.mediatorId,
        decision: decisionOf(dispute, escrow, request, now),
      })),
    overturn: (call: Call, id: string, { note }: { note: string }) =>
      steps.overturn(call, id, (tx, { dispute, escrow }, { now }) => {
        // The record of the seller follows from the escrow: what is cleared does not count any more.
        tx.escrows.put({ ...escrow, clearedAt: now });
        return { ...dispute, decision: dispute.decision && { ...dispute.decision, note } };
      }),
  };

  function said(tx: Transaction, { dispute }: Case, { party, now }: By, text: string | undefined): DisputeRow {
    if (text === undefined || text.trim() === '') return dispute;
    const by = party.is === 'seller' ? 'seller' : 'buyer';
    return show(tx, dispute, { type: 'statement', text }, by, ownerOf(dispute, by), now);
  }
}; // prettier-ignore

interface By {
  readonly party: Party;
  readonly now: Instant;
}
/** What a step writes into the dispute before the table is asked. */
type Prepare = (tx: Transaction, found: Case, by: By) => DisputeRow;

function advance(
  tx: Transaction,
  { dispute, escrow }: Case,
  { action, party, prepare, now }: By & { action: DisputeAction; prepare: Prepare },
): Case {
  // Whether it may be done at all is settled before anything is written, with what is known so far.
  const asks = action === 'contest' || action === 'reject';
  const before = disputeFacts(dispute, escrow, asks ? assess(dispute, escrow, now).is : 'none');
  findDisputeTransition(dispute, action, party, before, now);
  const prepared = prepare(tx, { dispute, escrow }, { party, now });
  const verdict = asks ? assess(prepared, escrow, now) : undefined;
  const facts = disputeFacts(prepared, escrow, verdict?.is ?? 'none');
  const row = findDisputeTransition(dispute, action, party, facts, now);
  const next = { ...prepared, ...verdictOf(row.to, verdict?.settlement), ...acceptance(row.action, dispute, party) };
  const actor = party.is === 'seller' || party.is === 'mediator' ? party.is : 'buyer';
  return takeDispute(tx, { dispute: next, escrow: tx.escrows.get(escrow.id) ?? escrow }, row, actor, now);
} // prettier-ignore

const verdictOf = (to: string, settlement: SettlementRow | undefined): Partial<DisputeRow> =>
  to === 'decided' ? { decision: settlement } : to === 'proposed' && settlement ? { proposal: settlement, acceptedBy: [] } : {}; // prettier-ignore

const acceptance = (action: DisputeAction, { acceptedBy }: DisputeRow, { is }: Party): Partial<DisputeRow> =>
  action === 'accept' ? { acceptedBy: [...new Set([...acceptedBy, is])] } : {}; // prettier-ignore

function openDispute(
  escrow: EscrowRow,
  { reason, statement }: BodyOf<typeof createDispute>,
  id: string,
  now: Instant,
): DisputeRow {
  return {
    id,
    escrowId: escrow.id,
    sellerId: escrow.sellerId,
    buyerId: escrow.buyerId,
    status: 'awaiting_seller',
    reason,
    statement,
    held: holdOf(escrow).amount,
    respondBy: addDuration(now, disputeTerms.answerWithin),
    evidence: [],
    acceptedBy: [],
    openedAt: now,
  };
}

/** A mediator's decision in money. @throws DomainError `amount_invalid` for a split that is none */
function decisionOf(
  { held }: DisputeRow,
  escrow: EscrowRow,
  { outcome, refund, note }: BodyOf<typeof decideDispute>,
  at: Instant,
): SettlementRow {
  const back =
    outcome === 'split' ? partOf(escrow, held, refund) : { ...held, amount: outcome === 'refund' ? held.amount : 0 }; // prettier-ignore
  return { outcome, refund: back, by: 'mediator', facts: {}, note, at };
}

/** @throws DomainError `actor_not_allowed` for whoever has no side in it */
function sideOf(actor: string, dispute: DisputeRow): 'buyer' | 'seller' {
  if (actor === 'buyer' || actor === 'seller') return actor;
  throw new DomainError(
    'actor_not_allowed',
    `The ${actor} has no side in dispute ${dispute.id}; only the buyer and the seller show evidence.`,
    { actor, actors: ['buyer', 'seller'] },
  );
}

const ownerOf = ({ buyerId, sellerId }: DisputeRow, by: 'buyer' | 'seller'): string =>
  by === 'buyer' ? buyerId : sellerId;
