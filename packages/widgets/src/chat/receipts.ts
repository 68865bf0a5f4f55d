import type { Conversation } from '@souk/sdk';

const { setTimeout, clearTimeout } = globalThis;

/** Up to which line this side has received and read. */
export interface Receipt {
  readonly deliveredUpTo: number;
  readonly readUpTo: number;
}

/** Lines that come together are told together. */
const pauseMs = 200;

/** Tells the platform what has arrived here and what was read here, and knows what was. */
export class Receipts {
  readonly #tell: (receipt: Receipt) => Promise<unknown>;
  #now: Receipt = { deliveredUpTo: 0, readUpTo: 0 };
  #told: Receipt = this.#now;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (receipt: Receipt) => Promise<unknown>) {
    this.#tell = tell;
  }

  get readUpTo(): number {
    return this.#now.readUpTo;
  }

  /** What the platform knows already. */
  begin({ deliveredUpTo, readUpTo }: Conversation['parties']['buyer']): void {
    this.#now = this.#told = { deliveredUpTo, readUpTo: readUpTo ?? 0 };
  }

  /** Takes in how far it has come; it never goes back. */
  take({ deliveredUpTo = 0, readUpTo = 0 }: Partial<Receipt>): void {
    this.#now = {
      deliveredUpTo: Math.max(deliveredUpTo, readUpTo, this.#now.deliveredUpTo),
      readUpTo: Math.max(readUpTo, this.#now.readUpTo),
    };
    const { deliveredUpTo: delivered, readUpTo: read } = this.#told;
    const isKnown = this.#now.deliveredUpTo <= delivered && this.#now.readUpTo <= read;
    if (isKnown || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const receipt = this.#now;
      this.#tell(receipt).then(
        () => {
          this.#told = receipt;
          this.take({});
        },
        // The next line brings it up again.
        () => {},
      );
    }, pauseMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
