import {
  acknowledgeMessages,
  announcePresence,
  createConversation,
  listMessages,
  retrieveConversation,
  retrieveListing,
  sendMessage,
  signalTyping,
  type Conversation,
  type Message,
  type Transport,
} from '@souk/sdk';
import type { Letter } from './outbox.js';
import type { Receipt } from './receipts.js';

const pageSize = 30;

/** What a talk is about: the one there is, or, for a buyer, the one about this listing. */
export type About = { readonly conversation: string } | { readonly listing: string };

/** What one conversation asks of the platform, for as long as somebody wants to know. */
export class TalkCalls {
  /** What operations on the conversation are asked with. */
  here: { readonly conversation: string } = { conversation: '' };
  readonly #transport: Transport;
  readonly #end = new AbortController();
  readonly #options = { signal: this.#end.signal };

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** The conversation there is, or, by a dry run, the one that there would be. */
  find(about: About): Promise<Conversation> {
    return 'listing' in about
      ? this.#transport.call(createConversation, about, { ...this.#options, dryRun: true })
      : this.#transport.call(retrieveConversation, about, this.#options);
  }

  begin(listing: string): Promise<Conversation> {
    return this.#transport.call(createConversation, { listing }, this.#options);
  }

  retrieve(): Promise<Conversation> {
    return this.#transport.call(retrieveConversation, this.here, this.#options);
  }

  listing(listing: string, locale: string) {
    return this.#transport.call(retrieveListing, { listing, locale }, this.#options);
  }

  /** The latest lines, or those before a number; with an order, those behind it. */
  page(query: { order?: 'oldest_first'; cursor?: string } = {}) {
    const asked = { ...this.here, limit: pageSize, ...query };
    return this.#transport.call(listMessages, asked, this.#options);
  }

  /** Sends a letter under its own key: it arrives once, however often it is sent. */
  send({ clientId, request }: Letter): Promise<Message> {
    const options = { ...this.#options, idempotencyKey: clientId };
    return this.#transport.call(sendMessage, { ...this.here, ...request }, options);
  }

  acknowledge(receipt: Receipt): Promise<unknown> {
    return this.#transport.call(acknowledgeMessages, { ...this.here, ...receipt }, this.#options);
  }

  /** Nobody waits for it. */
  type(): void {
    this.#transport.call(signalTyping, this.here, this.#options).catch(() => {});
  }

  /** Nobody waits for it: it is said again soon, or lapses. The last word of it is said after the end of all other calls. */
  be(state: 'online' | 'away'): void {
    this.#transport.call(announcePresence, { state }, { retryCountMax: 0 }).catch(() => {});
  }

  get hasEnded(): boolean {
    return this.#end.signal.aborted;
  }

  /** Ends all calls. */
  end(): void {
    this.#end.abort();
  }
}
