import type { Message, StreamMessage } from '@souk/sdk';
import { follow } from './follow.js';
import { OtherSide, withState } from './other-side.js';
import { Presence } from './presence.js';
import { Receipts } from './receipts.js';
import { spokenLine } from './spoken.js';
import type { TalkCalls } from './talk-calls.js';
import type { Talk, TalkOptions } from './talk.js';
import { lastOf } from './transcript.js';
import { TypingSignal } from './typing.js';

/**
 * What keeps a talk up to date that has begun: it hears what happens, tells what has arrived, was read and is being typed
 * here. It comes once there is something to follow; whoever only looks at what could be asked does without.
 */
export class Live {
  /** Milliseconds that the platform's clock is ahead of this device's. */
  skewMs = 0;
  readonly other: OtherSide;
  readonly #presence: Presence;
  readonly #talk: Talk;
  readonly #calls: TalkCalls;
  readonly #options: TalkOptions;
  readonly #receipts: Receipts;
  readonly #typing: TypingSignal;
  /** Something was heard that nobody has read since. */
  #isBehind = false;
  #isReading = false;
  #stopFollowing: (() => void) | undefined;

  constructor(talk: Talk, calls: TalkCalls, options: TalkOptions) {
    this.#talk = talk;
    this.#calls = calls;
    this.#options = options;
    this.#receipts = new Receipts((receipt) => calls.acknowledge(receipt));
    this.#typing = new TypingSignal(() => calls.type());
    this.#presence = new Presence((state) => calls.be(state));
    this.other = new OtherSide(options.changed);
    const { conversation, you } = talk;
    if (conversation) this.#receipts.begin(conversation.parties[you]);
    this.arrived(talk.lines, false);
  }

  /** Lines that are still to be read here. */
  get unread(): number {
    const { lines, you } = this.#talk;
    return lines.filter(
      ({ sequence, from, type }) =>
        sequence > this.#receipts.readUpTo && from !== you && type !== 'system',
    ).length;
  }

  /** Follows what happens, after a pause too. */
  resume(): void {
    if (this.#stopFollowing) return;
    const { conversation } = this.#calls.here;
    this.#stopFollowing = follow({
      transport: this.#options.transport,
      conversation,
      name: `souk.talk.${conversation}.${this.#talk.you}`,
      hear: (message) => this.#hear(message),
      ended: (error) => this.#talk.fail(error),
    });
    // Of what came since the end was read, a stream that another tab reads says nothing.
    if (this.#talk.isReady) void this.sync();
  }

  /** Tells the platform whether somebody is here. */
  be(isHere: boolean): void {
    this.#presence.be(isHere && this.#talk.isReady);
  }

  /** Stops following while nobody looks: a hidden page holds no connection. */
  pause(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  stop(): void {
    this.pause();
    this.be(false);
    this.#receipts.stop();
    this.other.stop();
  }

  /** The end of the talk was read; what was heard before is read now. */
  catchUp(): void {
    if (this.#isBehind) void this.sync();
  }

  /** Reads what came behind the last line that is known here, and how everything stands; once more, when it is reading. */
  async sync(): Promise<void> {
    this.#isBehind = true;
    if (!this.#talk.isReady || this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#isBehind) {
        this.#isBehind = false;
        await this.#talk.attempt(() => this.#read());
      }
    } finally {
      this.#isReading = false;
    }
  }

  /** Reads lines before the first one, or behind a gap. */
  readMore(behind?: number): void {
    const talk = this.#talk;
    const cursor = String(behind ?? talk.lines[0]?.sequence ?? 0);
    void talk.attempt(async () => {
      const { data } = await this.#calls.page(
        behind === undefined ? { cursor } : { order: 'oldest_first', cursor },
      );
      await this.#options.prepare(data);
      talk.add(data);
    });
  }

  /** Takes in lines that were not known here. @param isNews whether nobody asked for them */
  arrived(lines: readonly Message[], isNews: boolean): void {
    const { you, otherParty } = this.#talk;
    for (const line of lines) {
      if (line.from === otherParty) this.other.type(0);
      if (isNews && line.from !== you) this.#options.heard(line);
    }
    this.#receipts.take({ deliveredUpTo: lastOf(this.#talk.lines) });
  }

  /** Somebody types here. */
  typed(): void {
    if (!this.#talk.isBlocked) this.#typing.typed(navigator.onLine);
  }

  /** Somebody has read what there is. */
  read(): void {
    this.#receipts.take({ readUpTo: lastOf(this.#talk.lines) });
    this.#options.changed();
  }

  /** A new line as it is said to who does not see it. */
  readonly spoken = spokenLine;

  async #read(): Promise<void> {
    const talk = this.#talk;
    const cursor = String(lastOf(talk.lines));
    const [behind, conversation] = await Promise.all([
      this.#calls.page({ order: 'oldest_first', cursor }),
      this.#calls.retrieve(),
    ]);
    talk.take(conversation);
    await this.#hearLines(behind.data);
    // After a long absence the end is read; what lies between is marked, and read when somebody wants it.
    if (behind.hasMore) await this.#hearLines((await this.#calls.page()).data);
    void talk.post?.flush();
  }

  #hear(message: StreamMessage): void {
    const talk = this.#talk;
    if (!('id' in message)) this.skewMs = Date.parse(message.createdAt) - Date.now();
    switch (message.type) {
      case 'message.sent':
        if (!talk.isReady) this.#isBehind = true;
        // Another line than the next one: some were missed.
        else if (message.data.sequence > lastOf(talk.lines) + 1) void this.sync();
        else void this.#hearLines([message.data]);
        return;
      case 'conversation.changed':
        if (talk.conversation) talk.take(withState(talk.conversation, message.data));
        return;
      case 'conversation.presence':
        return this.other.sense(message, talk.otherParty);
      case 'souk.ready':
        if (!message.data.resumed) void this.sync();
        return void talk.post?.flush();
      case 'souk.reset':
        return void this.sync();
      default:
    }
  }

  async #hearLines(lines: readonly Message[]): Promise<void> {
    await this.#options.prepare(lines);
    this.#talk.add(lines, true);
  }
}
