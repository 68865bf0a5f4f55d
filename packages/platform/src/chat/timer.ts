import type { Instant } from '@souk/sdk/contract';
import type { Transaction } from '../store/store.js';
import { noteAnswer } from './effects.js';

/** The buyer's first words have waited as long as the trust formula looks: silence counts as the slowest answer. */
export function fireConversationTimer(tx: Transaction, id: string, now: Instant): void {
  const conversation = tx.conversations.get(id);
  if (conversation?.answer.is !== 'awaited') return;
  noteAnswer(tx, conversation.sellerId, conversation.answer.since, now);
  tx.conversations.put({ ...conversation, answer: { is: 'counted' } });
}
