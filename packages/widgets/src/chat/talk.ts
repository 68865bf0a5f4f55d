import {
  acknowledgeMessages,
  blockConversation,
  createConversation,
  isSoukError,
  listMessages,
  retrieveConversation,
  retrieveListing,
  sendMessage,
  signalTyping,
  unblockConversation,
  type ChatParty,
  type Conversation,
  type Listing,
  type Message,
  type SoukError,
  type StreamMessage,
  type Transport,
  type UploadedFile,
} from '@souk/sdk';
import { follow } from './follow.js';
import { createOutbox } from './outbox.js';
import { Postman } from './postman.js';
import { Receipts } from './receipts.js';
import { lastOf, withLines } from './transcript.js';
import { TypingSignal } from './typing.js';

const { setTimeout, clearTimeout } = globalThis;

/** What a talk is about, and who is told. */
export interface TalkOptions {
  readonly transport: Transport;
  /** Publishable key: letters of one site's test and live mode are kept apart. */
  readonly key: string;
  readonly locale: string;
  /** The one there is, or, for a buyer, the one about this listing. */
  readonly about: { readonly conversation: string } | { readonly listing: string };
  readonly changed: () => void;
  /** Lines about offers and orders have come. They are shown once this is done. */
  readonly dealt: () => Promise<void>;
  /** A line of the other side, or of the platform, has come since the talk was opened. */
  readonly heard: (line: Message) => void;
  readonly sent: (line: Message) => void;
  /** Something was refused or failed. */
  readonly failed: (error: SoukError) => void;
}

/** A file on its way to the platform; it is sent with the next message. */
export interface Attachment {
  readonly name: string;
  readonly file?: UploadedFile;
  readonly error?: SoukError;
}

const pageSize = 30;

/** One conversation as this page knows it: what the platform has said, and what is on its way there. */
export class Talk {
  conversation: Conversation | undefined;
  listing: Listing | undefined;
  /** What was said, by number; there may be gaps. */
  lines: readonly Message[] = [];
  /** What this side has written and the platform does not have yet. */
  post: Postman | undefined;
  attachment: Attachment | undefined;
  /** Why it could not be opened. */
  problem: SoukError | undefined;
  isReady = false;
  isTyping = false;
  isOnline: boolean | undefined;
  /** Milliseconds that the platform's clock is ahead of this device's. */
  skewMs = 0;

  readonly #options: TalkOptions;
  readonly #stopping = new AbortController();
  readonly #receipts = new Receipts((receipt) =>
    this.#options.transport.call(acknowledgeMessages, { ...this.#here, ...receipt }, this.#call),
  );
  readonly #typing = new TypingSignal(() => {
    this.#options.transport.call(signalTyping, this.#here, this.#call).catch(() => {});
  });
  /** Something was heard before the end of the talk was read. */
  #isBehind = false;
  #stopFollowing: (() => void) | undefined;
  #typingEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(options: TalkOptions) {
    this.#options = options;
    void this.open();
  }

  get id(): string {
    return this.conversation?.id ?? '';
  }

  /** Which side this page is on. */
  get you(): ChatParty {
    return this.conversation?.you === 'seller' ? 'seller' : 'buyer';
  }

  /** The other side's state. */
  get other(): Conversation['parties']['buyer'] | undefined {
    return this.conversation?.parties[this.#otherSide];
  }

  get isBlocked(): boolean {
    return (this.conversation?.blockedBy.length ?? 0) > 0;
  }

  /** Lines that are still to be read here. */
  get unread(): number {
    return this.lines.filter(
      ({ sequence, from, type }) =>
        sequence > this.#receipts.readUpTo && from !== this.you && type !== 'system',
    ).length;
  }

  /** Finds or begins the conversation and reads the end of it. Asks anew after a failure. */
  async open(): Promise<void> {
    const { transport, about, locale, key, dealt } = this.#options;
    this.problem = undefined;
    await this.#try(async () => {
      const conversation =
        'listing' in about
          ? await transport.call(createConversation, about, this.#call)
          : await transport.call(retrieveConversation, about, this.#call);
      const { listing, openOffer } = conversation;
      this.#take(conversation);
      this.#receipts.begin(conversation.parties[this.you]);
      this.resume();
      const [{ data }, goods] = await Promise.all([
        this.#page(),
        // The talk goes on also where its listing is gone.
        transport.call(retrieveListing, { listing, locale }, this.#call).catch(() => undefined),
      ]);
      this.post ??= this.#postman(`${key}.${conversation.id}.${this.you}`);
      if (openOffer !== null || data.some(isDealing)) await dealt();
      this.listing = goods;
      this.isReady = true;
      this.#add(data, false);
      void this.post.flush();
      if (this.#isBehind) void this.sync();
    }, (problem) => (this.problem = problem)); // prettier-ignore
  }

  /** Follows what happens, after a pause too. */
  resume(): void {
    if (this.id === '' || this.#stopFollowing || this.#stopping.signal.aborted) return;
    this.#stopFollowing = follow({
      transport: this.#options.transport,
      conversation: this.id,
      name: `souk.talk.${this.id}.${this.you}`,
      hear: (message) => this.#hear(message),
      ended: (error) => this.#fail(error),
    });
    void this.sync();
  }

  /** Stops following while nobody looks: a hidden page holds no connection. */
  pause(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  /** Ends all calls and all waiting. Letters stay kept. */
  stop(): void {
    this.pause();
    this.#stopping.abort();
    this.#receipts.stop();
    this.post?.stop();
    clearTimeout(this.#typingEnds);
  }

  /** Reads what came behind the last line that is known here, and how everything stands. */
  async sync(): Promise<void> {
    this.#isBehind = !this.isReady;
    if (this.#isBehind) return;
    await this.#try(async () => {
      const cursor = String(lastOf(this.lines));
      const [behind, conversation] = await Promise.all([
        this.#page({ order: 'oldest_first', cursor }),
        this.#options.transport.call(retrieveConversation, this.#here, this.#call),
      ]);
      this.#take(conversation);
      await this.#hearLines(behind.data);
      // After a long absence the end is read; what lies between is marked, and read when somebody wants it.
      if (behind.hasMore) await this.#hearLines((await this.#page()).data);
      void this.post?.flush();
    });
  }

  /** Reads lines before the first one, or behind a gap. */
  readMore(behind?: number): Promise<void> {
    const cursor = String(behind ?? this.lines[0]?.sequence ?? 0);
    return this.#try(async () => {
      const { data } = await this.#page(
        behind === undefined ? { cursor } : { order: 'oldest_first', cursor },
      );
      if (data.some(isDealing)) await this.#options.dealt();
      this.#add(data, false);
    });
  }

  /** Takes a file that is being uploaded, was uploaded, or was not taken; nothing takes it away again. */
  attach(attachment: Attachment | undefined): void {
    this.attachment = attachment;
    this.#options.changed();
  }

  /** Shows a line anew, e.g. with a fresh link to its file. */
  replace(line: Message): void {
    this.#add([line], false);
  }

  /** Somebody types here. */
  typed(): void {
    if (!this.isBlocked) this.#typing.typed(navigator.onLine);
  }

  /** Somebody has read what there is. */
  read(): void {
    this.#receipts.take({ readUpTo: lastOf(this.lines) });
    this.#options.changed();
  }

  /** Blocks, or takes the own block back. */
  block(isBlocking: boolean): Promise<void> {
    const operation = isBlocking ? blockConversation : unblockConversation;
    return this.#try(async () =>
      this.#take(await this.#options.transport.call(operation, this.#here, this.#call)),
    );
  }

  get #here(): { readonly conversation: string } {
    return { conversation: this.id };
  }

  get #call(): { readonly signal: AbortSignal } {
    return { signal: this.#stopping.signal };
  }

  get #otherSide(): ChatParty {
    return this.you === 'buyer' ? 'seller' : 'buyer';
  }

  #postman(scope: string): Postman {
    const { transport, sent, changed } = this.#options;
    return new Postman({
      outbox: createOutbox(scope),
      changed,
      post: async ({ clientId, request }) => {
        const options = { ...this.#call, idempotencyKey: clientId };
        const line = await transport.call(sendMessage, { ...this.#here, ...request }, options);
        this.#add([line], false);
        sent(line);
      },
    });
  }

  #page(query: { order?: 'oldest_first'; cursor?: string } = {}) {
    const asked = { ...this.#here, limit: pageSize, ...query };
    return this.#options.transport.call(listMessages, asked, this.#call);
  }

  #hear(message: StreamMessage): void {
    if (!('id' in message)) this.skewMs = Date.parse(message.createdAt) - Date.now();
    switch (message.type) {
      case 'message.sent':
        if (!this.isReady) this.#isBehind = true;
        // Another line than the next one: some were missed.
        else if (message.data.sequence > lastOf(this.lines) + 1) void this.sync();
        else void this.#hearLines([message.data]);
        return;
      case 'conversation.changed':
        return this.#change(message.data);
      case 'conversation.presence':
        return this.#sense(message);
      case 'souk.ready':
        if (!message.data.resumed) void this.sync();
        return void this.post?.flush();
      case 'souk.reset':
        return void this.sync();
      default:
    }
  }

  #change({ blockedBy, buyer, seller }: Pick<Conversation, 'blockedBy'> & ShownReceipts): void {
    const { conversation } = this;
    if (!conversation) return;
    const { parties } = conversation;
    this.#take({
      ...conversation,
      blockedBy,
      parties: { buyer: { ...parties.buyer, ...buyer }, seller: { ...parties.seller, ...seller } },
    });
  }

  #sense({ createdAt, data }: Extract<StreamMessage, { type: 'conversation.presence' }>): void {
    const { typingUntil, onlineUntil } = data[this.#otherSide];
    this.isOnline = onlineUntil !== null && onlineUntil > createdAt;
    // Reckoned from the platform's own now: this device's clock may be off by hours.
    this.#setTyping(typingUntil === null ? 0 : Date.parse(typingUntil) - Date.parse(createdAt));
    this.#options.changed();
  }

  /** Typing ends by itself, whatever becomes of the line. */
  #setTyping(leftMs: number): void {
    clearTimeout(this.#typingEnds);
    this.isTyping = leftMs > 0;
    if (!this.isTyping) return;
    const end = (): void => {
      this.isTyping = false;
      this.#options.changed();
    };
    this.#typingEnds = setTimeout(end, Math.min(leftMs, 10_000));
  }

  #take(conversation: Conversation): void {
    this.conversation = conversation;
    this.#options.changed();
  }

  async #hearLines(lines: readonly Message[]): Promise<void> {
    if (lines.some(isDealing)) await this.#options.dealt();
    this.#add(lines, true);
  }

  #add(lines: readonly Message[], isNews: boolean): void {
    const known = new Set(this.lines.map(({ sequence }) => sequence));
    this.lines = withLines(this.lines, lines);
    for (const line of lines) {
      if (line.clientId !== null) this.post?.settle(line.clientId);
      if (known.has(line.sequence)) continue;
      if (line.from === this.#otherSide) this.#setTyping(0);
      if (isNews && line.from !== this.you) this.#options.heard(line);
    }
    this.#receipts.take({ deliveredUpTo: lastOf(this.lines) });
    this.#options.changed();
  }

  async #try(
    work: () => Promise<void>,
    tell: (problem: SoukError) => void = () => {},
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#fail(error, tell);
    }
  }

  #fail(error: unknown, tell: (problem: SoukError) => void = () => {}): void {
    if (!isSoukError(error)) throw error;
    if (error.code === 'aborted' || error.code === 'client_closed') return;
    tell(error);
    this.#options.failed(error);
    this.#options.changed();
  }
}

type ShownReceipts = Record<
  ChatParty,
  { readonly deliveredUpTo: number; readonly readUpTo: number | null }
>;

/** Whether a line is about an offer or an order, which need more than their words to be shown. */
const isDealing = ({ type }: Message): boolean => type === 'offer' || type === 'order';
