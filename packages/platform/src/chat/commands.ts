import {
  addDuration,
  chatLimits,
  durationMs,
  epochMsOf,
  idPrefixes,
  type ChatParty,
  type ChatSettings,
  type Conversation,
  type InputOf,
  type Instant,
  type Message,
  type acknowledgeMessages,
  type announcePresence,
  type reportConversation,
  type sendMessage,
  type updateChatSettings,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { attach } from '../files/attach.js';
import { once, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { buyerOf, conversationAbout, systemLine } from './begin-effects.js';
import { countAgainst, onlineUntil, putReceipts, say, settingsOf } from './effects.js';
import { ownConversation, partyOf, show, showMessage } from './queries.js';
import { acknowledge } from './receipts.js';
import type { ConversationRow, MessageContent } from './rows.js';
import { assertOpen, partyIdOn } from './side.js';
import { hasSomethingToSee } from './text.js';
import { warningsOf } from './warnings.js';

/** What buyers and sellers do in their conversations, each once per key. */
export const chatCommands = ({ store, clock, ids }: Ports, platformOrigin: string) => {
  /** A change of one conversation by one of its sides, answered with the conversation. */
  const change = (
    { caller, wish }: Call,
    id: string,
    work: (
      tx: Transaction,
      conversation: ConversationRow,
      you: ChatParty,
      now: Instant,
    ) => ConversationRow,
  ): Promise<Answer<Conversation>> =>
    store.transaction((tx) => {
      const now = clock.now();
      const { conversation, you } = ownConversation(tx, caller, id);
      return once(tx, wish, now, () =>
        show(tx, caller, work(tx, conversation, you, now), platformOrigin, now),
      );
    });

  return {
    /** Finds or begins the buyer's conversation about a listing. */
    create: ({ caller, wish }: Call, listing: string): Promise<Answer<Conversation>> =>
      store.transaction((tx) => {
        const now = clock.now();
        const buyerId = buyerOf(caller);
        return once(tx, wish, now, () => {
          const conversation = conversationAbout(tx, { ids }, { listing, buyerId }, now);
          return show(tx, caller, conversation, platformOrigin, now);
        });
      }),

    send: (
      { caller, wish }: Call,
      { conversation: id, ...request }: InputOf<typeof sendMessage>,
    ): Promise<Answer<Message>> =>
      store.transaction((tx) => {
        const now = clock.now();
        const { conversation, you } = ownConversation(tx, caller, id);
        return once(tx, wish, now, () => {
          assertOpen(conversation);
          const content = contentOf(request);
          countAgainst(tx, 'messages', partyIdOn(conversation, you), now);
          const { message } = say(
            tx,
            ids,
            conversation,
            { from: you, clientId: wish.key, content },
            now,
          );
          if (content.type === 'image')
            tx.files.put(
              attach(tx.files.get(content.fileId), content.fileId, {
                to: message.id,
                by: partyIdOn(conversation, you),
                readers: [conversation.buyerId, conversation.sellerId],
              }),
            );
          return showMessage(tx, message, platformOrigin, now);
        });
      }),

    /** A word that someone types is worth nothing in ten seconds: it is not kept under its key. */
    type: ({ caller }: Call, id: string): Promise<{ typingUntil: Instant }> =>
      store.transaction((tx) => {
        const now = clock.now();
        const { conversation, you } = ownConversation(tx, caller, id);
        assertOpen(conversation);
        const key = `${conversation.id} ${you}`;
        const before = tx.typing.get(key);
        const isTooSoon =
          before && epochMsOf(now) < epochMsOf(before.at) + durationMs(chatLimits.typingEvery);
        if (!isTooSoon) {
          tx.typing.put({ id: key, at: now });
          tx.outbox.append({
            type: 'conversation.typing',
            conversationId: conversation.id,
            at: now,
          });
        }
        const at = isTooSoon ? before.at : now;
        return { typingUntil: addDuration(at, chatLimits.typingLasts) };
      }),

    acknowledge: (call: Call, { conversation: id, ...said }: InputOf<typeof acknowledgeMessages>) =>
      change(call, id, (tx, conversation, you, now) => {
        const next = acknowledge(conversation, you, said);
        if (next !== conversation) putReceipts(tx, next, now);
        return next;
      }),

    block: (call: Call, id: string) =>
      change(call, id, (tx, conversation, you, now) => {
        if (conversation.blockedBy.includes(you)) return conversation;
        const blocked = { ...conversation, blockedBy: [...conversation.blockedBy, you] };
        return say(tx, ids, blocked, systemLine('blocked', you), now).conversation;
      }),

    unblock: (call: Call, id: string) =>
      change(call, id, (tx, conversation, you, now) => {
        if (!conversation.blockedBy.includes(you)) return conversation;
        const blockedBy = conversation.blockedBy.filter((side) => side !== you);
        const free = { ...conversation, blockedBy };
        return say(tx, ids, free, systemLine('unblocked', you), now).conversation;
      }),

    report: (
      { caller, wish }: Call,
      { conversation: id, message, reason, note }: InputOf<typeof reportConversation>,
    ): Promise<Answer<{ id: string; createdAt: Instant }>> =>
      store.transaction((tx) => {
        const now = clock.now();
        const { conversation, you } = ownConversation(tx, caller, id);
        return once(tx, wish, now, () => {
          assertMessageOf(tx, conversation, message);
          countAgainst(tx, 'reports', partyIdOn(conversation, you), now);
          const row = {
            id: ids.next(idPrefixes.report),
            conversationId: conversation.id,
            by: you,
            reason,
            messageId: message,
            note,
            createdAt: now,
          };
          tx.reports.put(row);
          return { id: row.id, createdAt: now };
        });
      }),

    updateSettings: (
      { caller, wish }: Call,
      request: InputOf<typeof updateChatSettings>,
    ): Promise<Answer<ChatSettings>> =>
      store.transaction((tx) => {
        const partyId = partyOf(caller).id;
        return once(tx, wish, clock.now(), () => {
          assertQuickReplies(request.quickReplies);
          const { id: _, ...before } = settingsOf(tx, partyId);
          const settings = {
            readReceipts: request.readReceipts ?? before.readReceipts,
            presence: request.presence ?? before.presence,
            quickReplies: [...(request.quickReplies ?? before.quickReplies)],
          };
          tx.chatSettings.put({ id: partyId, ...settings });
          return settings;
        });
      }),

    /** Like typing, this is of the moment: it is not kept under its key. */
    announce: (
      { caller }: Call,
      { state }: InputOf<typeof announcePresence>,
    ): Promise<{ onlineUntil: Instant | null }> =>
      store.transaction((tx) => {
        const now = clock.now();
        const { id } = partyOf(caller);
        const wasOnline = onlineUntil(tx, id, now) !== undefined;
        tx.presence.put({ id, state, at: now });
        if (wasOnline !== (state === 'online'))
          tx.outbox.append({ type: 'presence.changed', partyId: id, at: now });
        return { onlineUntil: onlineUntil(tx, id, now) ?? null };
      }),
  };
};

/** What a request says, looked at for what the other side should be warned of. */
function contentOf(
  request: Omit<InputOf<typeof sendMessage>, 'conversation'>,
): Extract<MessageContent, { type: 'text' | 'image' }> {
  const { type, text, file, alt = '' } = request;
  const isMixed = type === 'text' ? file !== undefined || alt !== '' : text !== undefined;
  if (isMixed)
    throw new DomainError(
      'invalid_request',
      'A text message has "text"; an image message has "file" and "alt".',
      { param: type === 'text' ? 'file' : 'text' },
    );
  if (type === 'image') {
    if (file === undefined)
      throw new DomainError('message_empty', 'An image message needs a "file".', { param: 'file' });
    return { type, fileId: file, alt, warnings: warningsOf(alt) };
  }
  if (text === undefined || !hasSomethingToSee(text))
    throw new DomainError('message_empty', 'A text message needs something that can be seen.', {
      param: 'text',
    });
  return { type, text, warnings: warningsOf(text) };
}

function assertMessageOf(
  tx: Transaction,
  conversation: ConversationRow,
  id: string | undefined,
): void {
  if (id === undefined || tx.messages.get(id)?.conversationId === conversation.id) return;
  throw new DomainError(
    'message_not_found',
    `There is no message "${id}" in conversation ${conversation.id}.`,
    { param: 'message' },
  );
}

function assertQuickReplies(replies: readonly unknown[] | undefined): void {
  if ((replies?.length ?? 0) > chatLimits.maximumQuickReplies)
    throw new DomainError(
      'invalid_request',
      `${replies?.length} quick replies are too many; keep at most ${chatLimits.maximumQuickReplies}.`,
      { param: 'quickReplies' },
    );
}
