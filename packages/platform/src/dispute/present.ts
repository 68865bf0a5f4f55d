import {
  disputeTransitions,
  disputeTurns,
  type Dispute,
  type DisputeTransition,
  type Instant,
  type Settlement,
} from '@souk/sdk/contract';
import type { EscrowRow } from '../escrow/rows.js';
import type { DisputeRow, SettlementRow } from './rows.js';
import { availableDisputeActions, type Party } from './transition.js';

const silences = new Map(
  disputeTransitions
    .filter(({ action }) => action === 'lapse')
    .map((row: DisputeTransition) => [row.from, row] as const),
);

/** A dispute as one of its parties sees it. */
export const presentDispute = (
  dispute: DisputeRow,
  escrow: EscrowRow,
  party: Party,
  now: Instant,
): Dispute => ({
  id: dispute.id,
  escrow: dispute.escrowId,
  seller: dispute.sellerId,
  buyer: dispute.buyerId,
  status: dispute.status,
  reason: dispute.reason,
  statement: dispute.statement,
  held: dispute.held,
  awaitingParty: disputeTurns[dispute.status]?.party ?? null,
  respondBy: dispute.respondBy ?? null,
  onSilence: onSilence(dispute),
  evidence: dispute.evidence.map((piece) => ({
    ...piece,
    text: piece.text ?? null,
    files: [...piece.files],
  })),
  offer: shown(dispute.offer),
  proposal: shown(dispute.proposal),
  decision: shown(dispute.decision),
  acceptedBy: [...dispute.acceptedBy],
  returnShipment: dispute.returnShipment ?? null,
  overturnBy: dispute.overturnBy ?? null,
  openedAt: dispute.openedAt,
  closedAt: dispute.closedAt ?? null,
  availableActions: availableDisputeActions(dispute, escrow, party, now),
});

const shown = (settlement: SettlementRow | undefined): Settlement | null =>
  settlement
    ? {
        ...settlement,
        rule: settlement.rule ?? null,
        confidence: settlement.confidence ?? null,
        facts: { ...settlement.facts },
        note: settlement.note ?? null,
      }
    : null;

function onSilence({ status }: DisputeRow): Dispute['onSilence'] {
  const row = silences.get(status);
  if (!row) return null;
  const { money } = row;
  return money === undefined || money === 'resume' || money === 'proposal' ? 'mediation' : money;
}
