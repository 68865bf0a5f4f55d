import type {
  ChatParty,
  ChatSettings,
  Conversation,
  InputOf,
  Instant,
  listConversations,
  listMessages,
  Message,
  UploadedFile,
} from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import { textFor } from '../catalog/locale.js';
import { DomainError } from '../domain-error.js';
import { noFile } from '../files/attach.js';
import { presentFile } from '../files/present.js';
import { pageOf, readCursor } from '../page.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { onlineUntil, settingsOf, shownReceipts, typingUntil } from './effects.js';
import { presenceFacts, presentConversation, presentMessage, type SideFacts } from './present.js';
import { usuallyRepliesWithin } from './reply-times.js';
import type { ConversationRow, MessageRow } from './rows.js';
import { noConversation, other, partyIdOn, sideOf } from './side.js';

const unreadShown = 100;

/** Reads of conversations, for their two parties and for servers. */
export const chatQueries = ({ store, clock }: Ports, platformOrigin: string) => ({
  list: (caller: Caller, query: InputOf<typeof listConversations>) =>
    store.transaction((tx) => {
      const { id } = partyOf(caller);
      const limit = query.limit ?? 20;
      const rows = tx.conversations.ofParty(id, {
        after: query.cursor === undefined ? undefined : conversationCursor(query.cursor),
        limit: limit + 1,
      });
      return pageOf(rows, limit, (row) => ({
        shown: show(tx, caller, row, platformOrigin, clock.now()),
        cursor: [row.lastMessageAt, row.id],
      }));
    }),

  retrieve: (caller: Caller, id: string): Promise<Conversation> =>
    store.transaction((tx) =>
      show(
        tx,
        caller,
        visibleConversation(tx, caller, id).conversation,
        platformOrigin,
        clock.now(),
      ),
    ),

  messages: (caller: Caller, query: InputOf<typeof listMessages>) =>
    store.transaction((tx) => {
      const { conversation } = visibleConversation(tx, caller, query.conversation);
      const limit = query.limit ?? 20;
      const from = query.cursor === undefined ? undefined : sequenceOf(query.cursor);
      const rows = tx.messages.of(
        conversation.id,
        query.order === 'oldest_first'
          ? { after: from ?? 0, limit: limit + 1 }
          : { before: from ?? Infinity, limit: limit + 1 },
      );
      return pageOf(rows, limit, (row) => ({
        shown: showMessage(tx, row, platformOrigin, clock.now()),
        cursor: [String(row.sequence)],
      }));
    }),

  settings: (caller: Caller): Promise<ChatSettings> =>
    store.transaction((tx) => {
      const { id: _, ...settings } = settingsOf(tx, partyOf(caller).id);
      return { ...settings, quickReplies: [...settings.quickReplies] };
    }),
});

/** The party of a session. @throws DomainError `chat_party_wrong` for anybody else */
export function partyOf({ party }: Caller): { readonly is: ChatParty; readonly id: string } {
  if (!party)
    throw new DomainError(
      'chat_party_wrong',
      'A chat is held by a buyer and a seller; send the session of one of them.',
    );
  return party;
}

/** A conversation, and the side that a caller is on. @throws DomainError `conversation_not_found` */
export function visibleConversation(
  tx: Transaction,
  caller: Caller,
  id: string,
): { readonly conversation: ConversationRow; readonly you: ChatParty | 'platform' } {
  const conversation = tx.conversations.get(id);
  const you = conversation && sideOf(conversation, caller.party);
  if (!conversation || (!you && !caller.isServer)) throw noConversation(id);
  return { conversation, you: you ?? 'platform' };
}

/** The same, for a caller who wants to take part. @throws DomainError `chat_party_wrong` for a server */
export function ownConversation(
  tx: Transaction,
  caller: Caller,
  id: string,
): { readonly conversation: ConversationRow; readonly you: ChatParty } {
  const { conversation, you } = visibleConversation(tx, caller, id);
  if (you === 'platform') return { conversation, you: partyOf(caller).is };
  return { conversation, you };
}

/** A conversation as the caller sees it. */
export function show(
  tx: Transaction,
  caller: Caller,
  conversation: ConversationRow,
  platformOrigin: string,
  now: Instant,
): Conversation {
  const you = sideOf(conversation, caller.party) ?? 'platform';
  const listing = tx.listings.get(conversation.listingId);
  const [last] = tx.messages.of(conversation.id, { before: Infinity, limit: 1 });
  if (!last) throw new Error(`Conversation ${conversation.id} has no first line.`);
  return presentConversation(conversation, {
    you,
    listingTitle: listing ? textFor(listing, undefined).title : '',
    sellerName: tx.sellers.get(conversation.sellerId)?.name ?? '',
    lastMessage: showMessage(tx, last, platformOrigin, now),
    unread: you === 'platform' ? 0 : unreadOf(tx, conversation, you),
    parties: {
      buyer: sideFacts(tx, conversation, 'buyer', now),
      seller: sideFacts(tx, conversation, 'seller', now),
    },
  });
}

/** A line as both sides see it, files with links that work for a while. */
export function showMessage(
  tx: Transaction,
  message: MessageRow,
  platformOrigin: string,
  now: Instant,
): Message {
  return presentMessage(message, (id): UploadedFile => {
    const file = tx.files.get(id);
    if (!file) throw noFile(id);
    return presentFile(file, platformOrigin, now);
  });
}

/** What the other side may know of a side. */
export function sideFacts(
  tx: Transaction,
  conversation: ConversationRow,
  side: ChatParty,
  now: Instant,
): SideFacts {
  const partyId = partyIdOn(conversation, side);
  const settings = settingsOf(tx, partyId);
  return {
    ...shownReceipts(tx, conversation)[side],
    typingUntil: typingUntil(tx, `${conversation.id} ${side}`, now),
    ...presenceFacts(
      settings.presence,
      tx.presence.get(partyId),
      onlineUntil(tx, partyId, now) !== undefined,
    ),
    usuallyRepliesWithin:
      side === 'seller' ? usuallyRepliesWithin(tx.replyTimes.get(partyId)) : null,
  };
}

function unreadOf(tx: Transaction, conversation: ConversationRow, you: ChatParty): number {
  const after = conversation.receipts[you].readUpTo;
  return tx.messages
    .of(conversation.id, { after, limit: unreadShown })
    .filter(({ from, content }) => from === other(you) || content.type !== 'system')
    .filter(({ from }) => from !== you).length;
}

function conversationCursor(cursor: string): { lastMessageAt: Instant; id: string } {
  const [lastMessageAt = '', id = ''] = readCursor(cursor, 2);
  return { lastMessageAt, id };
}

function sequenceOf(cursor: string): number {
  const [sequence = ''] = readCursor(cursor, 1);
  if (!/^\d{1,15}$/.test(sequence))
    throw new DomainError('invalid_request', `"${cursor}" is not the sequence of a message.`, {
      param: 'cursor',
    });
  return Number(sequence);
}
