import type { ConversationRow, MessageRow } from '../chat/rows.js';
import type { Kept } from './kept.js';
import { MemoryTable } from './memory-table.js';
import type { Transaction } from './store.js';
import type { UndoLog } from './undo-log.js';

/** Conversations, found by their parties and by what they are about. */
export class MemoryConversations extends MemoryTable<ConversationRow> {
  readonly #byParty = new Map<string, Set<string>>();
  readonly #bySubject = new Map<string, string>();

  ofParty: Transaction['conversations']['ofParty'] = (partyId, { after, limit }) =>
    [...(this.#byParty.get(partyId) ?? [])]
      .flatMap((id) => this.get(id) ?? [])
      .filter((row) => !after || byLatest(row, after) > 0)
      .sort(byLatest)
      .slice(0, limit);

  between: Transaction['conversations']['between'] = (listingId, buyerId) =>
    this.get(this.#bySubject.get(`${listingId} ${buyerId}`) ?? '');

  protected override changed(
    before: ConversationRow | undefined,
    after: ConversationRow | undefined,
  ): void {
    // The parties and the subject of a conversation never change: only its coming and going counts.
    if (before && after) return;
    const row = after ?? before;
    if (!row) return;
    const subject = `${row.listingId} ${row.buyerId}`;
    if (after) this.#bySubject.set(subject, row.id);
    else this.#bySubject.delete(subject);
    for (const partyId of [row.buyerId, row.sellerId]) {
      const ids = this.#byParty.get(partyId) ?? new Set();
      if (after) ids.add(row.id);
      else ids.delete(row.id);
      this.#byParty.set(partyId, ids);
    }
  }
}

type Place = Pick<ConversationRow, 'lastMessageAt' | 'id'>;

function byLatest(a: Place, b: Place): number {
  if (a.lastMessageAt !== b.lastMessageAt) return a.lastMessageAt > b.lastMessageAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Lines of conversations in a list each: the line of a sequence is where its number says. */
export function memoryMessages(undo: UndoLog): Transaction['messages'] & Kept {
  const lines = new Map<string, MessageRow[]>();
  const byId = new Map<string, MessageRow>();
  const add = (message: MessageRow): MessageRow[] => {
    const talk = lines.get(message.conversationId) ?? [];
    if (message.sequence !== talk.length + 1)
      throw new Error(`Message ${message.sequence} cannot follow message ${talk.length}.`);
    lines.set(message.conversationId, talk);
    talk.push(message);
    byId.set(message.id, message);
    return talk;
  };
  return {
    append(message) {
      const talk = add(message);
      undo.add(() => {
        talk.pop();
        byId.delete(message.id);
      });
    },
    get: (id) => byId.get(id),
    of(conversationId, page) {
      const talk = lines.get(conversationId) ?? [];
      if ('after' in page) return talk.slice(page.after, page.after + page.limit);
      const end = Math.min(talk.length, page.before - 1);
      return talk.slice(Math.max(0, end - page.limit), Math.max(0, end)).reverse();
    },
    dump: () => [...byId.values()],
    load(dumped) {
      lines.clear();
      byId.clear();
      // What was dumped here are messages, each conversation's in their order.
      for (const message of dumped as readonly MessageRow[]) add(message);
    },
  };
}
