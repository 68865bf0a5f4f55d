/**
 * Runs the newest of several pieces of work: to start one aborts the one before, whose end is never seen.
 *
 * ```
 * "sil"   ├────────×            aborted; an answer that is already under way finds its signal aborted
 * "silk"      ├─────────┤ lands
 * ```
 */
export class Latest {
  #controller: AbortController | undefined;

  /** @returns what the work gives, or `undefined` when something newer was started, or `cancel` called, before its end */
  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    const { signal } = controller;
    try {
      const value = await work(signal);
      return signal.aborted ? undefined : value;
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  }

  cancel(): void {
    this.#controller?.abort();
  }
}
