import { idPrefixes, type ChatParty, type Instant } from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import { publicListing } from '../catalog/queries.js';
import { DomainError } from '../domain-error.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { countAgainst, say } from './effects.js';
import { partyOf } from './queries.js';
import type { ConversationRow, MessageContent } from './rows.js';

/** The buyer of a session. @throws DomainError `chat_party_wrong` for anybody else */
export function buyerOf(caller: Caller): string {
  const { is, id } = partyOf(caller);
  if (is !== 'buyer')
    throw new DomainError(
      'chat_party_wrong',
      'Buyers begin conversations; a seller answers in those that there are.',
    );
  return id;
}

/** The conversation of a buyer about a listing: the one there is, or a new one. */
export const conversationAbout = (
  tx: Transaction,
  ports: Pick<Ports, 'ids'>,
  { listing, buyerId }: { readonly listing: string; readonly buyerId: string },
  now: Instant,
): ConversationRow =>
  tx.conversations.between(listing, buyerId) ?? beginConversation(tx, ports, listing, buyerId, now);

function beginConversation(
  tx: Transaction,
  { ids }: Pick<Ports, 'ids'>,
  listingId: string,
  buyerId: string,
  now: Instant,
): ConversationRow {
  const listing = publicListing(tx, listingId);
  if (listing.status === 'closed')
    throw new DomainError('listing_closed', `Listing ${listing.id} is no longer for sale.`, {
      param: 'listing',
    });
  countAgainst(tx, 'conversations', buyerId, now);
  const nothing = { deliveredUpTo: 0, readUpTo: 0 };
  const row: ConversationRow = {
    id: ids.next(idPrefixes.conversation),
    listingId,
    sellerId: listing.sellerId,
    buyerId,
    createdAt: now,
    lastSequence: 0,
    lastMessageAt: now,
    receipts: { buyer: nothing, seller: nothing },
    blockedBy: [],
    answer: { is: 'nothing_asked' },
  };
  return say(tx, ids, row, systemLine('conversation_started', 'buyer'), now).conversation;
}

/** A line of the platform's own. */
export const systemLine = (
  code: Extract<MessageContent, { type: 'system' }>['code'],
  by: ChatParty,
) => ({ from: 'platform', content: { type: 'system', code, by } }) as const;
