import { Reading } from './reading.js';

const { setTimeout, clearTimeout } = globalThis;

/** Who has a log. */
interface LogHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** Closer than this to the end, somebody reads there. */
const nearPx = 48;

/** The end of the log: it stays in view for whoever reads there, and what is in view is read after a while. */
export class LogEnd {
  /** Whether lines have come below what is in view. */
  hasNewer = false;
  readonly #host: LogHost;
  readonly #reading: Reading;
  #observer: IntersectionObserver | undefined;
  #mayBeRead = false;
  #isInView = false;
  #stays = true;

  /** @param read called when the end was in view for a while */
  constructor(host: LogHost, read: () => void) {
    this.#host = host;
    this.#reading = new Reading((milliseconds, wake) => {
      const timer = setTimeout(wake, milliseconds);
      return () => clearTimeout(timer);
    }, read);
  }

  /** The next update ends there, wherever somebody reads now. */
  stay(): void {
    this.#stays = true;
  }

  /** To be called before an update: whoever reads at the end goes on reading there. */
  measure(): void {
    this.#stays ||= this.#isNear;
  }

  /** To be called after an update. @param mayBeRead whether there is something to read, and somebody to read it */
  settle(mayBeRead: boolean): void {
    const log = this.#log;
    if (log && this.#stays) log.scrollTop = log.scrollHeight;
    this.#stays = false;
    this.#watch();
    this.see(mayBeRead);
  }

  /** Whether there is something to read, and somebody to read it. */
  see(mayBeRead: boolean): void {
    this.#mayBeRead = mayBeRead;
    this.#reading.see(mayBeRead && this.#isInView);
  }

  /** A line has come. */
  heard(): void {
    this.hasNewer ||= !this.#isNear;
  }

  /** Goes there. */
  show(): void {
    this.#end?.scrollIntoView();
  }

  stop(): void {
    this.see(false);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#isInView = false;
    this.#stays = true;
    this.hasNewer = false;
  }

  get #log(): Element | null {
    return this.#host.renderRoot?.querySelector('#log') ?? null;
  }

  get #end(): Element | null {
    return this.#host.renderRoot.querySelector('#end');
  }

  get #isNear(): boolean {
    const log = this.#log;
    return !log || log.scrollHeight - log.scrollTop - log.clientHeight < nearPx;
  }

  #watch(): void {
    const end = this.#end;
    if (!end) {
      this.#observer?.disconnect();
      this.#observer = undefined;
    } else if (!this.#observer) {
      this.#observer = new IntersectionObserver((entries) => {
        this.#isInView = entries.at(-1)?.isIntersecting ?? false;
        if (this.#isInView && this.hasNewer) {
          this.hasNewer = false;
          this.#host.requestUpdate();
        }
        this.see(this.#mayBeRead);
      });
      this.#observer.observe(end);
    }
  }
}
