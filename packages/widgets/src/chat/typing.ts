/** How often the platform takes a word of it. */
const everyMs = 3_000;

/** Tells the other side that somebody types: at most once in three seconds, and never while offline. */
export class TypingSignal {
  readonly #tell: () => void;
  readonly #nowMs: () => number;
  #toldMs = -Infinity;

  constructor(tell: () => void, nowMs: () => number = () => performance.now()) {
    this.#tell = tell;
    this.#nowMs = nowMs;
  }

  /** Something was typed. */
  typed(isOnline: boolean): void {
    const now = this.#nowMs();
    if (!isOnline || now - this.#toldMs < everyMs) return;
    this.#toldMs = now;
    this.#tell();
  }
}
