/** How to take back what a transaction has written so far, newest first. */
export class UndoLog {
  readonly #steps: (() => void)[] = [];

  /** Notes how to take back one write that has just been made. */
  add(step: () => void): void {
    this.#steps.push(step);
  }

  /** How many writes are noted. */
  get length(): number {
    return this.#steps.length;
  }

  /** Takes everything back that was noted after the first so many. */
  rollBack(kept = 0): void {
    while (this.#steps.length > kept) this.#steps.pop()?.();
  }

  /** Keeps what was written. */
  forget(): void {
    this.#steps.length = 0;
  }
}
