import type { ChatParty, Conversation, Instant, Message, UploadedFile } from '@souk/sdk/contract';
import type { ConversationRow, MessageRow } from './rows.js';

/** A line as both sides see it. @param fileOf a file with a link that works */
export function presentMessage(message: MessageRow, fileOf: (id: string) => UploadedFile): Message {
  const { content } = message;
  const envelope = {
    id: message.id,
    conversation: message.conversationId,
    sequence: message.sequence,
    from: message.from,
    sentAt: message.sentAt,
    clientId: message.clientId ?? null,
  };
  switch (content.type) {
    case 'text':
      return { ...envelope, ...content, warnings: [...content.warnings] };
    case 'image': {
      const { type, fileId, alt, warnings } = content;
      return { ...envelope, type, file: fileOf(fileId), alt, warnings: [...warnings] };
    }
    case 'offer': {
      const { offerId, ...move } = content;
      return { ...envelope, ...move, offer: offerId };
    }
    case 'order': {
      const { escrowId, ...order } = content;
      return { ...envelope, ...order, escrow: escrowId };
    }
    case 'system':
      return { ...envelope, ...content };
  }
}

/** How a side stands, as far as it lets others see it. */
export type SideFacts = Conversation['parties'][ChatParty];

/** A conversation as one of its sides sees it. */
export const presentConversation = (
  conversation: ConversationRow,
  facts: {
    readonly you: ChatParty | 'platform';
    readonly listingTitle: string;
    readonly sellerName: string;
    readonly lastMessage: Message;
    readonly unread: number;
    readonly parties: Conversation['parties'];
  },
): Conversation => ({
  id: conversation.id,
  listing: conversation.listingId,
  seller: conversation.sellerId,
  buyer: conversation.buyerId,
  createdAt: conversation.createdAt,
  updatedAt: conversation.lastMessageAt,
  lastSequence: conversation.lastSequence,
  blockedBy: [...conversation.blockedBy],
  openOffer: conversation.openOfferId ?? null,
  ...facts,
});

/** Presence as it is shown: a party that is there now has no last time. */
export const presenceFacts = (
  isShown: boolean,
  row: { readonly at: Instant } | undefined,
  isOnline: boolean,
): Pick<SideFacts, 'isOnline' | 'lastSeenAt'> => ({
  isOnline: isShown ? isOnline : null,
  lastSeenAt: isShown ? (row?.at ?? null) : null,
});
