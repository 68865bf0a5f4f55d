import { idPrefixes, sha256Hex, type EvidenceType, type Instant } from '@souk/sdk/contract';
import type { MessageRow } from '../chat/rows.js';
import type { EscrowRow, TimelineRow } from '../escrow/rows.js';
import type { EvidenceRow } from './rows.js';

/** What the attachments are made from, as it stands when the dispute is opened. */
export interface Known {
  readonly timeline: { of(escrowId: string): readonly TimelineRow[] };
  readonly conversations: { between(listingId: string, buyerId: string): { readonly id: string } | undefined };
  readonly messages: {
    of(conversationId: string, page: { before: number; limit: number }): readonly MessageRow[];
  };
} // prettier-ignore

/** Lines of a conversation that are attached at most: the latest. */
const transcriptLines = 200;

/**
 * What the platform knows and shows by itself: the history of the escrow, where the goods were followed, what was agreed in
 * a haggle, and what both sides wrote. Each is sealed by its hash at this moment.
 */
export function attachments(
  known: Known,
  escrow: EscrowRow,
  ids: { next(prefix: string): string },
  at: Instant,
): EvidenceRow[] {
  const conversation = known.conversations.between(escrow.listingId, escrow.buyerId);
  const lines = conversation
    ? known.messages.of(conversation.id, { before: Number.MAX_SAFE_INTEGER, limit: transcriptLines })
    : [];
  const texts: [EvidenceType, string | undefined][] = [
    ['timeline', JSON.stringify(known.timeline.of(escrow.id))],
    ['tracking', escrow.shipment && JSON.stringify(escrow.shipment)],
    ['accepted_offer', acceptedOffer(lines)],
    ['chat_transcript', lines.length > 0 ? JSON.stringify([...lines].reverse()) : undefined],
  ];
  return texts.flatMap(([type, text]) =>
    text === undefined
      ? []
      : [{ id: ids.next(idPrefixes.evidence), type, by: 'platform', text, files: [], sha256: sha256Hex(text), at } as const],
  );
} // prettier-ignore

function acceptedOffer(lines: readonly MessageRow[]): string | undefined {
  const accepted = lines.find(({ content }) => content.type === 'offer' && content.move === 'accept');
  return accepted && JSON.stringify(accepted);
} // prettier-ignore
