import type { EscrowFacts, UploadedFile } from '@souk/sdk/contract';
import { heldOf } from '../escrow/present.js';
import { presentMessage } from '../chat/present.js';
import type { ConversationRow } from '../chat/rows.js';
import type { CampaignRow, ReservationRow } from '../campaign/rows.js';
import type { EscrowRow } from '../escrow/rows.js';
import type { PlatformEvent } from './event.js';
import type { EventDraft } from './rows.js';

/**
 * What the world is told of something that happened, or `undefined` for what is the platform's own affair.
 * Everything that is told comes out of the event itself, as it was at that moment.
 */
export function describe(
  event: PlatformEvent,
  fileOf: (id: string) => UploadedFile,
): EventDraft | undefined {
  if ('escrow' in event) return escrowStep(event);
  if (event.type === 'message.sent')
    return conversationEvent(event, presentMessage(event.message, fileOf));
  if (event.type === 'conversation.changed') {
    const { blockedBy } = event.conversation;
    return conversationEvent(event, { ...event.shown, blockedBy: [...blockedBy] });
  }
  if ('campaign' in event) return campaignStep(event);
  if ('reservation' in event) return reservationStep(event);
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
    data: escrowFacts(escrow),
    audience: [escrow.sellerId, escrow.buyerId],
    topics: [`escrow:${escrow.id}`],
  };
}

/** Told to the two parties of a conversation and to nobody else. */
const conversationEvent = (
  { type, at, conversation }: Extract<PlatformEvent, { conversation: ConversationRow }>,
  data: EventDraft['data'],
): EventDraft => ({
  type,
  resource: { type: 'conversation', id: conversation.id },
  createdAt: at,
  data,
  audience: [conversation.sellerId, conversation.buyerId],
  topics: [`conversation:${conversation.id}`],
});
function campaignStep({
  type,
  at,
  campaign: { id, name, opensAt, closesAt },
}: Extract<PlatformEvent, { campaign: CampaignRow }>): EventDraft {
  return {
    type,
    resource: { type: 'campaign', id },
    createdAt: at,
    data: { name, opensAt, closesAt },
    audience: 'everybody',
    topics: [`campaign:${id}`],
  };
}

function reservationStep({
  type,
  at,
  reservation,
}: Extract<PlatformEvent, { reservation: ReservationRow }>): EventDraft {
  const { id, listingId, variantId = null, quantity, expiresBy, buyerId } = reservation;
  const { campaignId = null } = reservation;
  return {
    type: type as EventDraft['type'],
    resource: { type: 'reservation', id },
    createdAt: at,
    data: { listing: listingId, variant: variantId, campaign: campaignId, quantity, expiresBy },
    // Whoever has the token follows the reservation as such, signed in or not.
    audience: buyerId === undefined ? [id] : [id, buyerId],
    topics: [`reservation:${id}`],
  };
}

/** What is told of an escrow: everything that does not depend on who looks. */
export const escrowFacts = (escrow: EscrowRow): EscrowFacts => ({
  status: escrow.status,
  outcome: escrow.outcome ?? null,
  checkout: escrow.checkoutId,
  listing: escrow.listingId,
  seller: escrow.sellerId,
  buyer: escrow.buyerId,
  held: heldOf(escrow),
  dispute: escrow.disputeId ?? null,
  shipment: escrow.shipment ?? null,
  payBy: escrow.payBy ?? null,
  shipBy: escrow.shipBy ?? null,
  expiresAt: escrow.expiresAt ?? null,
  confirmBy: escrow.confirmBy ?? null,
});
