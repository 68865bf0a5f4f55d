import {
  isDryRunId,
  isSoukError,
  type ChatParty,
  type Conversation,
  type Listing,
  type Message,
  type SoukError,
  type Transport,
  type UploadedFile,
} from '@souk/sdk';
import type { Live } from './live.js';
import type { PartyState } from './other-side.js';
import { createOutbox } from './outbox.js';
import { Postman } from './postman.js';
import { TalkCalls, type About } from './talk-calls.js';
import { withLines } from './transcript.js';

/** What a talk is about, and who is told. */
export interface TalkOptions {
  readonly transport: Transport;
  /** Publishable key: letters of one site's test and live mode are kept apart. */
  readonly key: string;
  readonly locale: string;
  readonly about: About;
  readonly changed: () => void;
  /** Lines have come. They are shown once this is done. */
  readonly prepare: (lines: readonly Message[]) => Promise<void>;
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
  /** It was not even uploaded. */
  readonly isTooLarge?: true;
  /** Tries once more. */
  readonly again?: () => Promise<void>;
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
  /** What keeps it up to date, once it has begun and that is here. */
  live: Live | undefined;

  readonly #options: TalkOptions;
  readonly #calls: TalkCalls;
  #isPaused = false;

  constructor(options: TalkOptions) {
    this.#options = options;
    this.#calls = new TalkCalls(options.transport);
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

  get otherParty(): ChatParty {
    return this.you === 'buyer' ? 'seller' : 'buyer';
  }

  /** The other side's state. */
  get other(): PartyState | undefined {
    return this.conversation?.parties[this.otherParty];
  }

  get isBlocked(): boolean {
    return (this.conversation?.blockedBy.length ?? 0) > 0;
  }

  /** Finds the conversation and reads the end of it. Asks anew after a failure. */
  async open(): Promise<void> {
    const { about, locale } = this.#options;
    const calls = this.#calls;
    this.problem = undefined;
    await this.attempt(async () => {
      const conversation = await calls.find(about);
      this.take(conversation);
      void this.#goLive();
      const [data, goods] = await Promise.all([
        this.isBegun ? calls.page().then((page) => page.data) : [conversation.lastMessage],
        // The talk goes on also where its listing is gone.
        calls.listing(conversation.listing, locale).catch(() => undefined),
      ]);
      this.post ??= this.#postman(conversation);
      await this.#options.prepare(data);
      this.listing = goods;
      this.isReady = true;
      this.add(data);
      void this.post.flush();
      this.live?.catchUp();
    }, (problem) => (this.problem = problem)); // prettier-ignore
  }

  /** Begins the conversation, unless the platform has it. */
  async begin(): Promise<void> {
    const { conversation } = this;
    if (!conversation || this.isBegun) return;
    this.take(await this.#calls.begin(conversation.listing));
    void this.#goLive();
  }

  /** Follows what happens, after a pause too. */
  resume(): void {
    this.#isPaused = false;
    if (this.isReady && !this.isBegun) void this.#look();
    else void this.#goLive();
  }

  /** Stops following while nobody looks. */
  pause(): void {
    this.#isPaused = true;
    this.live?.pause();
  }

  /** Ends all calls and all waiting. Letters stay kept. */
  stop(): void {
    this.#calls.end();
    this.live?.stop();
    this.post?.stop();
  }

  /** Does something once it is kept up to date; never, while it has not begun. */
  whenLive(work: (live: Live) => void): void {
    void this.#goLive().then(() => this.live && work(this.live));
  }

  /** Takes a file that is being uploaded, was uploaded, or was not taken; nothing takes it away again. */
  attach(attachment: Attachment | undefined): void {
    this.attachment = attachment;
    this.#options.changed();
  }

  /** Takes in how the conversation stands. */
  take(conversation: Conversation): void {
    this.conversation = conversation;
    this.#calls.here = { conversation: conversation.id };
    this.#options.changed();
  }

  /** Takes in lines; one that is known is shown anew. @param isNews whether nobody asked for them */
  add(lines: readonly Message[], isNews = false): void {
    const known = new Set(this.lines.map(({ sequence }) => sequence));
    this.lines = withLines(this.lines, lines);
    for (const { clientId } of lines) if (clientId !== null) this.post?.settle(clientId);
    this.live?.arrived(
      this.lines.filter(({ sequence }) => !known.has(sequence)),
      isNews,
    );
    this.#options.changed();
  }

  /** Does something, and tells when it fails. */
  async attempt(
    work: () => Promise<void>,
    tell: (problem: SoukError) => void = () => {},
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.fail(error, tell);
    }
  }

  /** Tells of a failure; what was only ended is none. */
  fail(error: unknown, tell: (problem: SoukError) => void = () => {}): void {
    if (!isSoukError(error)) throw error;
    if (error.code === 'aborted' || error.code === 'client_closed') return;
    tell(error);
    this.#options.failed(error);
    this.#options.changed();
  }

  /** Another page of the same buyer may have begun it. */
  #look(): Promise<void> {
    return this.attempt(async () => {
      const { id } = await this.#calls.find(this.#options.about);
      if (!isDryRunId(id)) await this.begin();
    });
  }

  /** Is kept up to date from now on, once it has begun. Where the code for it does not load, the next wish asks anew. */
  async #goLive(): Promise<void> {
    if (!this.isBegun) return;
    try {
      const { Live } = await import('./live.js');
      if (this.#isPaused || this.#calls.hasEnded) return;
      this.live ??= new Live(this, this.#calls, this.#options);
      this.live.resume();
    } catch (error) {
      console.warn('A conversation is not followed: its code did not load.', error);
    }
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
        this.add([line]);
        sent(line);
      },
    });
  }
}
