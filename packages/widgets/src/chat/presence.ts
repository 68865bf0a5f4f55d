const { setInterval, clearInterval } = globalThis;

/** Being there holds for a minute. */
const everyMs = 45_000;

/** Tells the platform that somebody is here, for as long as somebody is, and once that nobody is any more. */
export class Presence {
  readonly #tell: (state: 'online' | 'away') => void;
  #isHere = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(tell: (state: 'online' | 'away') => void) {
    this.#tell = tell;
  }

  be(isHere: boolean): void {
    if (isHere === this.#isHere) return;
    this.#isHere = isHere;
    clearInterval(this.#timer);
    this.#tell(isHere ? 'online' : 'away');
    if (isHere) this.#timer = setInterval(() => this.#tell('online'), everyMs);
  }
}
