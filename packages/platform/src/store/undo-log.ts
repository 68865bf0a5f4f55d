/** How to take back what a transaction has written so far, newest first. */
export class UndoLog {
  readonly #steps: (() => void)[] = [];
  /**
   * Steps that count: those behind are old and will be overwritten. Emptying the list instead would give its memory back
   * at each transaction, and ask for it again at the first write of the next.
   */
  #length = 0;

  /** Notes how to take back one write that has just been made. */
  add(step: () => void): void {
    this.#steps[this.#length] = step;
    this.#length += 1;
  }

  /** How many writes are noted. */
  get length(): number {
    return this.#length;
  }

  /** Takes everything back that was noted after the first so many. */
  rollBack(kept = 0): void {
    while (this.#length > kept) {
      this.#length -= 1;
      this.#steps[this.#length]?.();
    }
  }

  /** Keeps what was written. */
  forget(): void {
    this.#length = 0;
    if (this.#steps.length > keptMax) this.#steps.length = 0;
  }
}

/** A transaction that wrote more, such as the seed, is not held on to. */
const keptMax = 1_000;
