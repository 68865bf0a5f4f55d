import type { StreamSignal } from '@souk/sdk/contract';
import type { Feed, News } from '../events/queries.js';

/** Calls `wake` once after so many milliseconds of real time. @returns how to forget it */
export type After = (milliseconds: number, wake: () => void) => () => void;

/** How streams behave in time. */
export interface StreamTimes {
  /** A sign of life when nothing happens, so that nobody on the way takes the connection for dead. */
  readonly beatMs: number;
  /** At least so long between two tellings of a state on one stream: four a second. */
  readonly stateMs: number;
  /** A reader who takes nothing for so long is cut; it resumes where it was. */
  readonly stallMs: number;
  /** When a client asks again after a stream has ended. */
  readonly retryMs: number;
  /** The same after a batch. */
  readonly batchRetryMs: number;
}

export const streamTimes: StreamTimes = {
  beatMs: 15_000,
  stateMs: 250,
  stallMs: 60_000,
  retryMs: 2_000,
  batchRetryMs: 100,
};

/** What a stream needs to know beside its feed. */
export interface StreamManner {
  readonly after: After;
  readonly times: StreamTimes;
  readonly now: () => string;
  /** The reader has gone. */
  readonly signal: AbortSignal;
  /** One answer with what is new, then the end, for whoever stands behind something that holds bodies back. */
  readonly endsAfterNews: boolean;
}

/**
 * Answers with what happens, as server-sent events.
 *
 * @see the HTML standard, "Server-sent events"
 */
export function streamResponse(feed: Feed, manner: StreamManner): Response {
  const stream = new EventStream(feed, manner);
  if (manner.signal.aborted) stream.end();
  manner.signal.addEventListener('abort', stream.end, { once: true });
  return new Response(stream.body, {
    headers: {
      'Content-Type': 'text/event-stream',
      // Both keep proxies from collecting what is to be told at once.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}

export const isFeed = (result: unknown): result is Feed =>
  typeof result === 'object' && result !== null && 'listen' in result && 'read' in result;

/**
 * A feed as the body of a response. The reader pulls: while nobody reads, nothing is read from the log, nothing is
 * buffered and nobody listens. So a slow reader costs a connection until it is cut, and an abandoned one costs nothing.
 */
class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  readonly #feed: Feed;
  readonly #manner: StreamManner;
  readonly #encoder = new TextEncoder();
  readonly #timers = new Map<'beat' | 'state' | 'stall', () => void>();
  #ring: () => void = () => {};
  #hasBegun = false;
  #isOver = false;

  constructor(feed: Feed, manner: StreamManner) {
    this.#feed = feed;
    this.#manner = manner;
    this.body = new ReadableStream(
      { pull: (controller) => this.#pull(controller), cancel: () => this.end() },
      { highWaterMark: 0 },
    );
  }

  /** Ends the stream and lets everything go. */
  end = (): void => {
    this.#isOver = true;
    for (const forget of this.#timers.values()) forget();
    this.#timers.clear();
    this.#ring();
  };

  async #pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    this.#forget('stall');
    const text = await this.#next();
    if (text !== undefined) controller.enqueue(this.#encoder.encode(text));
    if (text === undefined || this.#manner.endsAfterNews) this.#close(controller);
    else this.#set('stall', () => this.#close(controller));
  }

  #close(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.end();
    // A canceled stream is closed already, and says so by throwing.
    if (controller.desiredSize !== null) controller.close();
  }

  /** What to send next, as soon as there is something; `undefined` when it is over. */
  async #next(): Promise<string | undefined> {
    let isBeat = false;
    while (!this.#isOver) {
      const rung = new Promise<void>((resolve) => (this.#ring = resolve));
      const withStates = !this.#timers.has('state');
      // Listening begins before reading: what comes in between rings.
      const unlisten = this.#feed.listen(this.#ring, { withStates });
      this.#set('beat', () => {
        isBeat = true;
        this.#ring();
      });
      try {
        const news = await this.#feed.read({ withStates });
        if (!news || this.#isOver) return undefined;
        if (news.signals.length > 0) this.#set('state', () => this.#ring());
        const text = textOf(news);
        if (text !== '' || this.#beginsAtOnce) return this.#preface() + text;
        if (isBeat) return this.#preface() + beatOf(news);
        await rung;
      } finally {
        unlisten();
        this.#forget('beat');
      }
    }
    return undefined;
  }

  /** Who comes back for a batch waits for news; all others are greeted, so that they have an id to resume behind. */
  get #beginsAtOnce(): boolean {
    const { start } = this.#feed;
    return !this.#hasBegun && !(this.#manner.endsAfterNews && 'resumed' in start && start.resumed);
  }

  /** The first message says whether everything follows that came behind the reader's last event. */
  #preface(): string {
    if (this.#hasBegun) return '';
    this.#hasBegun = true;
    const { start } = this.#feed;
    const createdAt = this.#manner.now();
    const signal: StreamSignal =
      'lost' in start
        ? { type: 'souk.reset', createdAt, data: { reason: start.lost } }
        : { type: 'souk.ready', createdAt, data: { resumed: start.resumed } };
    const { times, endsAfterNews } = this.#manner;
    const retryMs = endsAfterNews ? times.batchRetryMs : times.retryMs;
    return `retry: ${retryMs}\n${messageOf(signal, start.id)}`;
  }

  #set(timer: 'beat' | 'state' | 'stall', act: () => void): void {
    this.#forget(timer);
    const fire = (): void => {
      this.#timers.delete(timer);
      act();
    };
    this.#timers.set(timer, this.#manner.after(this.#manner.times[`${timer}Ms`], fire));
  }

  #forget(timer: 'beat' | 'state' | 'stall'): void {
    this.#timers.get(timer)?.();
    this.#timers.delete(timer);
  }
}

const textOf = ({ events, signals }: News): string =>
  events.map((event) => messageOf(event, event.id)).join('') +
  signals.map((signal) => messageOf(signal)).join('');

const messageOf = (message: object, id?: string): string =>
  `${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(message)}\n\n`;

/** Nothing new, and an id to resume behind, so that a reader of rare events does not fall behind what is kept. */
const beatOf = ({ resumeId }: News): string => `id: ${resumeId}\n: nothing new\n\n`;
