import {
  isDryRunId,
  isSoukError,
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
import { OtherSide, withState, type PartyState } from './other-side.js';
import { createOutbox } from './outbox.js';
import { Postman } from './postman.js';
import { Receipts } from './receipts.js';
import { TalkCalls, type About } from './talk-calls.js';
import { isDealing, lastOf, withLines } from './transcript.js';
import { TypingSignal } from './typing.js';

/** What a talk is about, and who is told. */
export interface TalkOptions {
  readonly transport: Transport;
  /** Publishable key: letters of one site's test and live mode are kept apart. */
  readonly key: string;
  readonly locale: string;
  readonly about: About;
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

/**
 * One conversation as this page knows it: what the platform has said, and what is on its way there.
 *
 * Opening it begins nothing: what it would be is asked by a dry run, and its first line or price begins it. So nobody finds a
 * talk among theirs in which nothing was said.
 */
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
  /** Milliseconds that the platform's clock is ahead of this device's. */
  skewMs = 0;
  readonly presence: OtherSide;

  readonly #options: TalkOptions;
  readonly #calls: TalkCalls;
  readonly #receipts: Receipts;
  readonly #typing: TypingSignal;
  /** Something was heard before the end of the talk was read. */
  #isBehind = false;
  #stopFollowing: (() => void) | undefined;

  constructor(options: TalkOptions) {
    const calls = new TalkCalls(options.transport);
    this.#options = options;
    this.#calls = calls;
    this.#receipts = new Receipts((receipt) => calls.acknowledge(receipt));
    this.#typing = new TypingSignal(() => calls.type());
    this.presence = new OtherSide(options.changed);
    void this.open();
  }

  /** Whether the platform has it. */
  get isBegun(): boolean {
    return this.conversation !== undefined && !isDryRunId(this.conversation.id);
  }

  /** What operations on it are asked with. */
  get here(): TalkCalls['here'] {
    return this.#calls.here;
  }

  /** Which side this page is on. */
  get you(): ChatParty {
    return this.conversation?.you === 'seller' ? 'seller' : 'buyer';
  }

  /** The other side's state. */
  get other(): PartyState | undefined {
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

  /** Finds the conversation and reads the end of it. Asks anew after a failure. */
  async open(): Promise<void> {
    const { about, locale } = this.#options;
    const calls = this.#calls;
    this.problem = undefined;
    await this.#try(async () => {
      const conversation = await calls.find(about);
      this.#take(conversation);
      this.#follow();
      const [data, goods] = await Promise.all([
        this.isBegun ? calls.page().then((page) => page.data) : [conversation.lastMessage],
        // The talk goes on also where its listing is gone.
        calls.listing(conversation.listing, locale).catch(() => undefined),
      ]);
      this.post ??= this.#postman(conversation);
      if (conversation.openOffer !== null || data.some(isDealing)) await this.#options.dealt();
      this.listing = goods;
      this.isReady = true;
      this.#add(data, false);
      void this.post.flush();
      if (this.#isBehind) void this.sync();
    }, (problem) => (this.problem = problem)); // prettier-ignore
  }

  /** Begins the conversation, unless the platform has it. */
  async begin(): Promise<void> {
    const { conversation } = this;
    if (!conversation || this.isBegun) return;
    this.#take(await this.#calls.begin(conversation.listing));
    this.resume();
  }

  /** Follows what happens, after a pause too. */
  resume(): void {
    if (this.isReady && !this.isBegun) void this.#look();
    else if (this.#follow()) void this.sync();
  }

  /** Stops following while nobody looks: a hidden page holds no connection. */
  pause(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  /** Ends all calls and all waiting. Letters stay kept. */
  stop(): void {
    this.pause();
    this.#calls.end();
    this.#receipts.stop();
    this.post?.stop();
    this.presence.stop();
  }

  /** Reads what came behind the last line that is known here, and how everything stands. */
  async sync(): Promise<void> {
    this.#isBehind = !this.isReady;
    if (this.#isBehind || !this.isBegun) return;
    await this.#try(async () => {
      const cursor = String(lastOf(this.lines));
      const [behind, conversation] = await Promise.all([
        this.#calls.page({ order: 'oldest_first', cursor }),
        this.#calls.retrieve(),
      ]);
      this.#take(conversation);
      await this.#hearLines(behind.data);
      // After a long absence the end is read; what lies between is marked, and read when somebody wants it.
      if (behind.hasMore) await this.#hearLines((await this.#calls.page()).data);
      void this.post?.flush();
    });
  }

  /** Reads lines before the first one, or behind a gap. */
  readMore(behind?: number): Promise<void> {
    const cursor = String(behind ?? this.lines[0]?.sequence ?? 0);
    return this.#try(async () => {
      const { data } = await this.#calls.page(
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
    if (this.isBegun && !this.isBlocked) this.#typing.typed(navigator.onLine);
  }

  /** Somebody has read what there is. */
  read(): void {
    this.#receipts.take({ readUpTo: lastOf(this.lines) });
    this.#options.changed();
  }

  /** Does something that is answered with how the conversation stands then. */
  change(work: () => Promise<Conversation>): Promise<void> {
    return this.#try(async () => this.#take(await work()));
  }

  get #otherSide(): ChatParty {
    return this.you === 'buyer' ? 'seller' : 'buyer';
  }

  /** Another page of the same buyer may have begun it. */
  #look(): Promise<void> {
    return this.#try(async () => {
      const { id } = await this.#calls.find(this.#options.about);
      if (!isDryRunId(id)) await this.begin();
    });
  }

  /** @returns whether it follows from now on */
  #follow(): boolean {
    if (!this.isBegun || this.#stopFollowing || this.#calls.hasEnded) return false;
    const { conversation } = this.here;
    this.#stopFollowing = follow({
      transport: this.#options.transport,
      conversation,
      name: `souk.talk.${conversation}.${this.you}`,
      hear: (message) => this.#hear(message),
      ended: (error) => this.#fail(error),
    });
    return true;
  }

  /** Letters are kept by what is known before a talk has begun: who speaks to whom, and about what. */
  #postman({ listing, buyer }: Conversation): Postman {
    const { sent, changed, failed, key } = this.#options;
    return new Postman({
      outbox: createOutbox([key, listing, buyer, this.you].join('.')),
      changed,
      failed,
      post: async (letter) => {
        await this.begin();
        const line = await this.#calls.send(letter);
        this.#add([line], false);
        sent(line);
      },
    });
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
        if (this.conversation) this.#take(withState(this.conversation, message.data));
        return;
      case 'conversation.presence':
        return this.presence.sense(message, this.#otherSide);
      case 'souk.ready':
        if (!message.data.resumed) void this.sync();
        return void this.post?.flush();
      case 'souk.reset':
        return void this.sync();
      default:
    }
  }

  #take(conversation: Conversation): void {
    const { id, parties } = conversation;
    const isOther = id !== this.here.conversation;
    this.conversation = conversation;
    this.#calls.here = { conversation: id };
    if (isOther) this.#receipts.begin(parties[this.you]);
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
      if (line.from === this.#otherSide) this.presence.type(0);
      if (isNews && line.from !== this.you) this.#options.heard(line);
    }
    if (this.isBegun) this.#receipts.take({ deliveredUpTo: lastOf(this.lines) });
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
