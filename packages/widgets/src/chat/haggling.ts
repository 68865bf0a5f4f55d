import type { Offer, offers, SoukError } from '@souk/sdk';
import type { AgreedOffer } from '../shared/agreed-offer.js';

type Table = ReturnType<typeof offers>;

/** What haggling is about, and who is told. */
export interface HagglingOptions {
  /** The client's offers. */
  readonly table: Table;
  readonly conversation: string;
  readonly changed: () => void;
  readonly agreed: (offer: AgreedOffer) => void;
  readonly failed: (error: SoukError) => void;
  readonly asError: (thrown: unknown) => SoukError | undefined;
}

/** A price to name. */
export type NamedPrice = Parameters<Table['make']>[1];

/** The offers of one conversation, and the steps that this side takes in them. */
export class Haggling {
  /** Latest first. */
  offers: readonly Offer[] = [];
  /** What went wrong with the last step. */
  problem: SoukError | undefined;
  /** The step that is under way. */
  step: string | undefined;
  readonly #options: HagglingOptions;
  readonly #table: Table;
  #isRead = false;

  constructor(options: HagglingOptions) {
    this.#options = options;
    this.#table = options.table;
  }

  /** Asks the platform how all offers stand. */
  async read(): Promise<void> {
    try {
      const { data } = await this.#table.list(this.#options.conversation);
      this.#set(data);
    } catch (error) {
      this.#fail(error);
    }
    this.#options.changed();
  }

  /** Accepts, declines or withdraws the price on the table. The key names the step, so that a repeated press is the same wish. */
  take(offer: Offer, move: 'accept' | 'decline' | 'withdraw'): Promise<void> {
    const idempotencyKey = `${offer.id}.${move}.${offer.moves.length}`;
    return this.#take(`${offer.id} ${move}`, () => this.#table[move](offer.id, { idempotencyKey }));
  }

  /** What a price would come to. @throws SoukError when it cannot be named */
  preview(price: NamedPrice, offer: Offer | undefined, signal: AbortSignal): Promise<Offer> {
    return this.#name(price, offer, { dryRun: true, signal, retryCountMax: 1 });
  }

  /** Names a price. @returns whether it was named */
  async name(
    price: NamedPrice,
    offer: Offer | undefined,
    idempotencyKey: string,
  ): Promise<boolean> {
    await this.#take('name', () => this.#name(price, offer, { idempotencyKey }));
    return this.problem === undefined;
  }

  #name(
    { unitPrice, quantity, variant }: NamedPrice,
    offer: Offer | undefined,
    options: object,
  ): Promise<Offer> {
    return offer
      ? this.#table.counter(offer.id, { unitPrice, quantity }, options)
      : this.#table.make(
          this.#options.conversation,
          { unitPrice, quantity, ...(variant === undefined ? {} : { variant }) },
          options,
        );
  }

  async #take(step: string, work: () => Promise<Offer>): Promise<void> {
    if (this.step !== undefined) return;
    this.step = step;
    this.problem = undefined;
    this.#options.changed();
    try {
      const offer = await work();
      this.#set([offer, ...this.offers.filter(({ id }) => id !== offer.id)]);
    } catch (error) {
      this.#fail(error);
      // What is true now stands with the platform, not in the refusal.
      await this.read();
    }
    this.step = undefined;
    this.#options.changed();
  }

  #set(all: readonly Offer[]): void {
    const before = new Map(this.offers.map(({ id, status }) => [id, status]));
    this.offers = all;
    const isNews = this.#isRead;
    this.#isRead = true;
    for (const offer of all)
      if (isNews && offer.status === 'accepted' && before.get(offer.id) !== 'accepted')
        this.#options.agreed(agreementOf(offer));
  }

  #fail(error: unknown): void {
    this.problem = this.#options.asError(error);
    if (this.problem) this.#options.failed(this.problem);
  }
}

/**
 * Buys at an agreed price when nothing on the page does: with a checkout of the chat's own, inside the conversation. It is
 * a child of the element, where the page's loader finds it.
 */
export async function checkOutIn(chat: Element, agreed: AgreedOffer): Promise<void> {
  const { listing, variant, quantity, offerToken } = agreed;
  const known = chat.querySelector('[slot=checkout]');
  const checkout = known ?? document.createElement('souk-checkout');
  checkout.slot = 'checkout';
  const told = { listing, variant, quantity: String(quantity), 'offer-token': offerToken };
  for (const [name, value] of Object.entries(told)) if (value) checkout.setAttribute(name, value);
  if (!known) chat.append(checkout);
  await customElements.whenDefined('souk-checkout');
  if ('open' in checkout && typeof checkout.open === 'function') checkout.open();
}

/** What a checkout needs to know of an offer that was accepted. */
export function agreementOf(offer: Offer): AgreedOffer {
  const { id, conversation, listing, variant, quantity, unitPrice, offerToken } = offer;
  return { offer: id, conversation, listing, variant, quantity, unitPrice, offerToken };
}
