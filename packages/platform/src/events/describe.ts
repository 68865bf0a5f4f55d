import type { EscrowFacts } from '@souk/sdk/contract';
import { presentEscrow } from '../escrow/present.js';
import type { EscrowRow } from '../escrow/rows.js';
import type { PlatformEvent } from './event.js';
import type { EventDraft } from './rows.js';

/**
 * What the world is told of something that happened, or `undefined` for what is the platform's own affair.
 * Everything that is told comes out of the event itself, as it was at that moment.
 */
export function describe(event: PlatformEvent): EventDraft | undefined {
  if ('escrow' in event) return escrowStep(event);
  return undefined;
}

function escrowStep({
  type,
  at,
  escrow,
}: Extract<PlatformEvent, { escrow: EscrowRow }>): EventDraft {
  return {
    type: type as EventDraft['type'],
    resource: { type: 'escrow', id: escrow.id },
    createdAt: at,
    data: escrowFacts(escrow, at),
    audience: [escrow.sellerId, escrow.buyerId],
    topics: [`escrow:${escrow.id}`],
  };
}

/** What is told of an escrow: everything that does not depend on who looks. */
export function escrowFacts(row: EscrowRow, at: string): EscrowFacts {
  const escrow = presentEscrow(row, 'platform', at);
  const { status, outcome, checkout, listing, seller, buyer, held, shipment } = escrow;
  const { payBy, shipBy, expiresAt, confirmBy } = escrow;
  // prettier-ignore
  return {
    status, outcome, checkout, listing, seller, buyer, held, shipment,
    payBy, shipBy, expiresAt, confirmBy,
  };
}
