const { setTimeout, clearTimeout } = globalThis;

/** Draws a countdown anew as time goes by, and asks where things stand once it has run out. */
export class Ticking {
  readonly #draw: () => void;
  readonly #ask: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ draw, ask }: { readonly draw: () => void; readonly ask: () => void }) {
    this.#draw = draw;
    this.#ask = ask;
  }

  /** @param leftMs undefined when nothing is counted down, or nobody looks */
  next(leftMs: number | undefined): void {
    clearTimeout(this.#timer);
    if (leftMs === undefined) return;
    this.#timer =
      leftMs > 0
        ? setTimeout(this.#draw, leftMs < 3_600_000 ? 1_000 : 30_000)
        : setTimeout(this.#ask, 5_000);
  }
}
