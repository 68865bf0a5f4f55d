import type { Instant } from '@souk/sdk/contract';

/** A webhook as it arrived. */
export interface ReceivedWebhook {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As it was signed: verify this text, not what is parsed from it. */
  readonly body: string;
  /** By the mock's clock. */
  readonly receivedAt: Instant;
}

/** What an address answers: a status, or nothing at all. */
export type InboxAnswer = number | 'nothing';

/** Everything that the mock posts, whatever the address: there is no network. */
export interface WebhookInbox {
  /** What arrived, oldest first; the last 1,000. */
  readonly received: readonly ReceivedWebhook[];
  /** Calls back for each that arrives. @returns how to stop */
  onReceived(tell: (webhook: ReceivedWebhook) => void): () => void;
  /** What addresses answer from now on. @default 200 */
  answer(how: InboxAnswer | ((webhook: ReceivedWebhook) => InboxAnswer)): void;
  clear(): void;
}

/** An inbox, and how something is put in. */
export interface FillableInbox extends WebhookInbox {
  take(webhook: ReceivedWebhook): InboxAnswer;
}

const remembered = 1_000;

export function createInbox(): FillableInbox {
  const received: ReceivedWebhook[] = [];
  const listeners = new Set<(webhook: ReceivedWebhook) => void>();
  let answer: InboxAnswer | ((webhook: ReceivedWebhook) => InboxAnswer) = 200;
  return {
    received,
    onReceived(tell) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    answer: (how) => void (answer = how),
    clear: () => void received.splice(0),
    take(webhook) {
      if (received.push(webhook) > remembered) received.shift();
      for (const tell of listeners) tell(webhook);
      return typeof answer === 'function' ? answer(webhook) : answer;
    },
  };
}
