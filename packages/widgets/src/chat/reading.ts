/** Real time, for whoever waits. @returns how to forget it */
export type After = (milliseconds: number, wake: () => void) => () => void;

/** How long lines must have been in view to count as read. */
export const readAfterMs = 1_000;

/** Calls `read` once something has been in view for a second without a break: a glance at a passing window reads nothing. */
export class Reading {
  readonly #after: After;
  readonly #read: () => void;
  #forget: (() => void) | undefined;

  constructor(after: After, read: () => void) {
    this.#after = after;
    this.#read = read;
  }

  /** Says whether it is in view now. */
  see(isInView: boolean): void {
    if (!isInView) {
      this.#forget?.();
      this.#forget = undefined;
    } else
      this.#forget ??= this.#after(readAfterMs, () => {
        this.#forget = undefined;
        this.#read();
      });
  }
}
