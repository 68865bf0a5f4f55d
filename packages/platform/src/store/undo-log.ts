/** How to take back what a transaction has written so far, newest first. */
export class UndoLog {
  readonly #steps: (() => void)[] = [];

  /** Notes how to take back one write that has just been made. */
  add(step: () => void): void {
    this.#steps.push(step);
  }

  /** Takes everything back. */
  rollBack(): void {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) step();
  }

  /** Keeps what was written. */
  forget(): void {
    this.#steps.length = 0;
  }
}
