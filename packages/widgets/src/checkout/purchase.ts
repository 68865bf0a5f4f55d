import {
  cancelEscrow,
  checkouts,
  createAttempts,
  isSoukError,
  newIdempotencyKey,
  type Transport,
} from '@souk/sdk';
import { step, type Effect, type Flow, type FlowEvent, type Wish } from './checkout-flow.js';

const { setTimeout, clearTimeout } = globalThis;

/** What a purchase is of, and who is told. */
export interface PurchaseOptions {
  readonly transport: Transport;
  /** Publishable key: purchases in test mode are kept apart from others. */
  readonly key: string;
  readonly listing: string;
  readonly locale: () => string;
  /** Called after each step, with the state before it. */
  readonly changed: (before: Flow) => void;
}

/** What is kept on this device until the deal is over, so that a reload, or another tab, finds it again. */
export interface Kept {
  readonly quantity?: string;
  /** Token of the offer whose price is bought. */
  readonly offer?: string;
  readonly variant?: string;
  /** Language that was read when it was wished: told with the same key, another one would make it another wish. */
  readonly locale?: string;
  readonly checkout?: string;
  readonly secret?: string;
  /** Milliseconds that the platform's clock was ahead of this device's. */
  readonly skew?: string;
  /** Tells our payment window from all other senders. */
  readonly nonce?: string;
  /** Where the buyer was paying when the page went away. */
  readonly paying?: string;
  /** Set once the page has been told that the money is held. */
  readonly told?: string;
}

/** Performs what the flow of one purchase asks for: the calls to the platform, their keys, and the waiting between them. */
export class Purchase {
  readonly #options: PurchaseOptions;
  readonly #attempts = createAttempts();
  readonly #stopping = new AbortController();
  readonly #scope: string;
  /** Of an accepted offer: its price is bought. */
  offerToken: string | undefined;
  #flow: Flow = { at: 'choosing' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading = 0;
  #releasing: Promise<unknown> | undefined;

  constructor(options: PurchaseOptions) {
    this.#options = options;
    this.#scope = `${options.key}.${options.listing}`;
  }

  get flow(): Flow {
    return this.#flow;
  }

  /** What this device remembers of the purchase; empty when none is under way. */
  get kept(): Kept {
    return this.#attempts.pending(this.#scope)?.data ?? {};
  }

  /** Remembers more of it. */
  keep(data: Kept): void {
    this.#attempts.note(this.#scope, { ...data });
  }

  /** Takes up what was begun before a reload, or in another tab. @returns whether there is anything */
  resume(): boolean {
    if (this.kept.checkout === undefined) return false;
    this.send({ type: 'resumed' });
    return true;
  }

  send(event: FlowEvent): void {
    const before = this.#flow;
    const { flow, effects } = step(before, event);
    this.#flow = flow;
    for (const effect of effects) this.#perform(effect);
    this.#options.changed(before);
  }

  /** Ends all calls and all waiting. What was begun stays remembered. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#stopping.abort();
  }

  #perform(effect: Effect): void {
    switch (effect.do) {
      case 'create':
        return void this.#create(effect.wish);
      case 'read':
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#read(), effect.afterMs);
        return;
      case 'release': {
        const { escrow, clientSecret } = effect.checkout;
        this.#releasing = this.#options.transport.move(cancelEscrow, { escrow }, { clientSecret });
        return;
      }
      case 'forget':
        clearTimeout(this.#timer);
        this.#attempts.settle(this.#scope);
    }
  }

  /** The key is stored before anything is sent, so a lost answer, a second tab and a reload all find the same checkout. */
  async #create({ quantity, variant }: Wish): Promise<void> {
    await this.#releasing;
    if (this.kept.checkout !== undefined) return this.#read();
    // An earlier try with another quantity, version or price was another wish; what it may have reserved lapses unpaid.
    const { offerToken } = this;
    const wish = { quantity: `${quantity}`, variant: variant ?? '', offer: offerToken ?? '' };
    const { kept } = this;
    if (names.some((name) => kept[name] !== wish[name])) this.#attempts.settle(this.#scope);
    const { idempotencyKey } = this.#attempts.begin(this.#scope);
    const { transport, listing } = this.#options;
    const { locale = this.#options.locale() } = this.kept;
    this.keep({ ...wish, locale });
    const sentAt = Date.now();
    await this.#answered(async () => {
      const checkout = await checkouts(transport).create(
        { listing, quantity, variant, locale, offerToken },
        { idempotencyKey, signal: this.#stopping.signal },
      );
      this.keep({
        checkout: checkout.id,
        secret: checkout.clientSecret,
        nonce: newIdempotencyKey(),
        skew: String(Date.parse(checkout.createdAt) - sentAt),
      });
      // A replayed answer is as old as its first sending: only a reading tells what is true now.
      await this.#read();
    });
  }

  async #read(): Promise<void> {
    const reading = ++this.#reading;
    const flow = this.#flow;
    const known = 'checkout' in flow ? flow.checkout : undefined;
    const id = known?.id ?? this.kept.checkout;
    const clientSecret = known?.clientSecret ?? this.kept.secret;
    if (id === undefined || clientSecret === undefined) return;
    const { transport } = this.#options;
    const options = { clientSecret, signal: this.#stopping.signal, retryCountMax: 1 };
    await this.#answered(async () => {
      const checkout = await checkouts(transport).retrieve(id, options);
      if (reading === this.#reading) this.send({ type: 'read', checkout });
    });
  }

  /** Does something, and tells the flow when the platform refuses or does not answer. */
  async #answered(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!isSoukError(error)) throw error;
      if (error.code === 'aborted') return;
      const isRefusal = error.status !== undefined && !error.retryable;
      // A purchase that the platform does not know, or refuses, is not under way.
      if (isRefusal && this.#flow.at === 'creating') this.#attempts.settle(this.#scope);
      this.send({ type: isRefusal ? 'refused' : 'unanswered', error });
    }
  }
}

/** What makes one wish another one. */
const names = ['quantity', 'variant', 'offer'] as const;
