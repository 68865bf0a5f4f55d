import type { ChatParty } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { ConversationRow } from './rows.js';

/** The other side. */
export const other = (side: ChatParty): ChatParty => (side === 'buyer' ? 'seller' : 'buyer');

/** The id of the party on a side. */
export const partyIdOn = (conversation: ConversationRow, side: ChatParty): string =>
  side === 'buyer' ? conversation.buyerId : conversation.sellerId;

/** The side that a party is on, if it is one of the two. */
export function sideOf(
  conversation: ConversationRow,
  party: { readonly is: ChatParty; readonly id: string } | undefined,
): ChatParty | undefined {
  return party && partyIdOn(conversation, party.is) === party.id ? party.is : undefined;
}

/** The refusal for a conversation that is not there, or not this caller's: which of both is not told. */
export const noConversation = (id: string): DomainError =>
  new DomainError('conversation_not_found', `There is no conversation "${id}".`, {
    param: 'conversation',
  });

/** @throws DomainError `conversation_blocked` */
export function assertOpen({ id, blockedBy }: ConversationRow): void {
  if (blockedBy.length > 0)
    throw new DomainError(
      'conversation_blocked',
      `Nothing can be sent in conversation ${id}: the ${blockedBy.join(' and the ')} has blocked it.`,
      { blockedBy },
    );
}
