import {
  addDuration,
  chatLimits,
  durationMs,
  epochMsOf,
  idPrefixes,
  instantOf,
  type ChatParty,
  type Instant,
} from '@souk/sdk/contract';
import type { Ids } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { count } from './rate.js';
import { silenceHours } from './reply-times.js';
import type { ChatSettingsRow, ConversationRow, MessageRow, ShownReceipt } from './rows.js';
import { partyIdOn } from './side.js';

const silence = `PT${silenceHours}H`;

/**
 * Writes the next line of a conversation with everything that belongs to it, in the caller's transaction:
 * its place in the order, what the sender has thereby read, the wait for the first answer, and the event.
 */
export function say(
  tx: Transaction,
  ids: Ids,
  conversation: ConversationRow,
  line: Pick<MessageRow, 'from' | 'content' | 'clientId'>,
  now: Instant,
): { readonly conversation: ConversationRow; readonly message: MessageRow } {
  const sequence = conversation.lastSequence + 1;
  const message: MessageRow = {
    id: ids.next(idPrefixes.message),
    conversationId: conversation.id,
    sequence,
    sentAt: now,
    ...line,
  };
  const next: ConversationRow = {
    ...conversation,
    lastSequence: sequence,
    lastMessageAt: now,
    answer: answerAfter(tx, conversation, line, now),
  };
  tx.messages.append(message);
  tx.conversations.put(next);
  if (line.from !== 'platform') tx.typing.delete(`${conversation.id} ${line.from}`);
  tx.outbox.append({ type: 'message.sent', conversation: next, message, at: now });
  return { conversation: next, message };
}

/** Keeps what a side has received and read, and tells of it as far as that side lets it be seen. */
export function putReceipts(tx: Transaction, conversation: ConversationRow, now: Instant): void {
  const before = tx.conversations.get(conversation.id);
  const shown = shownReceipts(tx, conversation);
  tx.conversations.put(conversation);
  if (before && JSON.stringify(shownReceipts(tx, before)) === JSON.stringify(shown)) return;
  tx.outbox.append({ type: 'conversation.changed', conversation, shown, at: now });
}

/** What both sides may see of each other's receipts. */
export function shownReceipts(
  tx: Transaction,
  conversation: ConversationRow,
): Readonly<Record<ChatParty, ShownReceipt>> {
  const shown = (side: ChatParty): ShownReceipt => {
    const { deliveredUpTo, readUpTo } = conversation.receipts[side];
    const { readReceipts } = settingsOf(tx, partyIdOn(conversation, side));
    return { deliveredUpTo, readUpTo: readReceipts ? readUpTo : null };
  };
  return { buyer: shown('buyer'), seller: shown('seller') };
}

/** What a party has settled; everything is shown and nothing is prepared until then. */
export const settingsOf = (tx: Transaction, partyId: string): ChatSettingsRow =>
  tx.chatSettings.get(partyId) ?? {
    id: partyId,
    readReceipts: true,
    presence: true,
    quickReplies: [],
  };

/**
 * Only words count as asking and answering: offers are answered by rules of the seller too, and must not show by the
 * times whether they were.
 */
function answerAfter(
  tx: Transaction,
  { id, answer, sellerId }: ConversationRow,
  { from, content }: Pick<MessageRow, 'from' | 'content'>,
  now: Instant,
): ConversationRow['answer'] {
  if (content.type !== 'text' && content.type !== 'image') return answer;
  if (from === 'buyer' && answer.is === 'nothing_asked') {
    tx.timers.set(id, addDuration(now, silence));
    return { is: 'awaited', since: now };
  }
  if (from !== 'seller' || answer.is !== 'awaited') return answer;
  tx.timers.set(id, undefined);
  noteAnswer(tx, sellerId, answer.since, now);
  return { is: 'counted' };
}

/** Tells that a seller has answered, or has let the time for it pass. */
export function noteAnswer(tx: Transaction, sellerId: string, since: Instant, now: Instant): void {
  const hours = (epochMsOf(now) - epochMsOf(since)) / 3_600_000;
  tx.outbox.append({ type: 'seller.answered', sellerId, hours, at: now });
}

/** Counts one more of what a party may only do so often. @throws DomainError `rate_limited` */
export function countAgainst(
  tx: Transaction,
  what: 'messages' | 'conversations' | 'reports',
  partyId: string,
  now: Instant,
): void {
  const id = `${what} ${partyId}`;
  tx.rates.put(count(tx.rates.get(id), id, chatLimits[what], now));
}

/** Until when each side counts as typing, if it does. */
export function typingUntil(tx: Transaction, key: string, now: Instant): Instant | null {
  const row = tx.typing.get(key);
  if (!row) return null;
  const until = addDuration(row.at, chatLimits.typingLasts);
  return now < until ? until : null;
}

/** Until when a party counts as present, as far as it lets that be seen. */
export const shownOnlineUntil = (tx: Transaction, partyId: string, now: Instant): Instant | null =>
  settingsOf(tx, partyId).presence ? (onlineUntil(tx, partyId, now) ?? null) : null;

/** Until when a party counts as present; `undefined` when it does not. */
export function onlineUntil(tx: Transaction, partyId: string, now: Instant): Instant | undefined {
  const row = tx.presence.get(partyId);
  if (row?.state !== 'online') return undefined;
  const until = instantOf(epochMsOf(row.at) + durationMs(chatLimits.onlineLasts));
  return now < until ? until : undefined;
}
