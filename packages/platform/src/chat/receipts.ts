import type { ChatParty } from '@souk/sdk/contract';
import type { ConversationRow } from './rows.js';

/**
 * A conversation after a side has said what it has received and read. Receipts only grow, never pass what was sent,
 * and what is read has been received, so that late and repeated words of it change nothing.
 */
export function acknowledge(
  conversation: ConversationRow,
  side: ChatParty,
  said: { readonly deliveredUpTo?: number | undefined; readonly readUpTo?: number | undefined },
): ConversationRow {
  const before = conversation.receipts[side];
  const upTo = (old: number, word: number | undefined): number =>
    Math.max(old, Math.min(word ?? 0, conversation.lastSequence));
  const readUpTo = upTo(before.readUpTo, said.readUpTo);
  const deliveredUpTo = Math.max(readUpTo, upTo(before.deliveredUpTo, said.deliveredUpTo));
  if (readUpTo === before.readUpTo && deliveredUpTo === before.deliveredUpTo) return conversation;
  const receipts = { ...conversation.receipts, [side]: { readUpTo, deliveredUpTo } };
  return { ...conversation, receipts };
}
