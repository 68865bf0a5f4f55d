import { isSoukError, newIdempotencyKey, type MessageRequest, type SoukError } from '@souk/sdk';
import type { Letter, Outbox } from './outbox.js';

/** What a postman works for. */
export interface PostmanOptions {
  readonly outbox: Outbox;
  /** Sends one letter under its client id. */
  readonly post: (letter: Letter) => Promise<void>;
  readonly changed: () => void;
  /** A letter was refused or did not get through. */
  readonly failed: (error: SoukError) => void;
}

/** Sends letters one after another, so that they arrive in the order in which they were written; each once. */
export class Postman {
  letters: readonly Letter[];
  /** What was refused or did not get through, by client id. */
  readonly failures = new Map<string, SoukError>();
  readonly #options: PostmanOptions;
  #isOut = false;
  #isStopped = false;
  #writtenAt = 0;

  constructor(options: PostmanOptions) {
    this.#options = options;
    this.letters = options.outbox.list();
  }

  /** Keeps a letter first, then sends it. */
  write(request: MessageRequest): void {
    // Two letters of one millisecond keep their order.
    this.#writtenAt = Math.max(Date.now(), this.#writtenAt + 1);
    this.#options.outbox.put({
      clientId: newIdempotencyKey(),
      request,
      writtenAt: this.#writtenAt,
    });
    void this.flush();
  }

  /** Sends again what has not got through. */
  resend(): void {
    this.failures.clear();
    void this.flush();
  }

  /** A letter is with the platform, or is not to go there any more. */
  settle(clientId: string): void {
    this.failures.delete(clientId);
    this.#options.outbox.take(clientId);
    this.letters = this.#options.outbox.list();
  }

  /** Sends all there is, unless there is no line. */
  async flush(): Promise<void> {
    this.letters = this.#options.outbox.list();
    this.#options.changed();
    if (this.#isOut || !navigator.onLine) return;
    this.#isOut = true;
    for (let next = this.#next(); next && !this.#isStopped; next = this.#next())
      await this.#deliver(next);
    this.#isOut = false;
  }

  stop(): void {
    this.#isStopped = true;
  }

  #next(): Letter | undefined {
    return this.letters.find(({ clientId }) => !this.failures.has(clientId));
  }

  async #deliver(letter: Letter): Promise<void> {
    try {
      await this.#options.post(letter);
      this.settle(letter.clientId);
    } catch (error) {
      if (!isSoukError(error)) throw error;
      if (error.code === 'aborted') return this.stop();
      this.failures.set(letter.clientId, error);
      // Where the line itself is gone, those behind it wait too: they must not arrive before it.
      if (error.retryable)
        for (const { clientId } of this.letters) this.failures.set(clientId, error);
      this.#options.failed(error);
    }
    this.#options.changed();
  }
}
