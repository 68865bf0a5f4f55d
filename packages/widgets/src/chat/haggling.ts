import type { Offer, SoukError } from '@souk/sdk';
import {
  acceptOffer,
  beginOffer,
  counterOffer,
  declineOffer,
  listOffers,
  makeOffer,
  withdrawOffer,
} from '@souk/sdk/talk';
import type { AgreedOffer } from '../shared/agreed-offer.js';
import { agreementOf } from './agreement.js';
import type { PartTools } from './chat-view.js';

/** What haggling is about, and who is told. */
export interface HagglingOptions extends Pick<
  PartTools,
  'transport' | 'talk' | 'changed' | 'failed' | 'asError'
> {
  readonly agreed: (offer: AgreedOffer) => void;
}

/** A price to name. */
export type NamedPrice = Pick<Offer, 'unitPrice' | 'quantity' | 'variant'>;

const steps = { accept: acceptOffer, decline: declineOffer, withdraw: withdrawOffer };

/** The offers of one conversation, and the steps that this side takes in them. */
export class Haggling {
  /** Latest first. */
  offers: readonly Offer[] = [];
  /** What went wrong with the last step. */
  problem: SoukError | undefined;
  /** The step that is under way. */
  step: string | undefined;
  readonly #options: HagglingOptions;
  #isRead = false;

  constructor(options: HagglingOptions) {
    this.#options = options;
  }

  /** Asks the platform how all offers stand. */
  async read(): Promise<void> {
    const { transport, talk, changed } = this.#options;
    if (!talk.isBegun) return;
    try {
      const { data } = await transport.call(listOffers, talk.here);
      this.#set(data);
    } catch (error) {
      this.#fail(error);
    }
    changed();
  }

  /** Accepts, declines or withdraws the price on the table. The key names the step, so that a repeated press is the same wish. */
  take(offer: Offer, move: keyof typeof steps): Promise<void> {
    const idempotencyKey = `${offer.id}.${move}.${offer.moves.length}`;
    return this.#take(`${offer.id} ${move}`, () =>
      this.#options.transport.call(steps[move], { offer: offer.id }, { idempotencyKey }),
    );
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

  /** A buyer's first price begins the talk, where there is none yet. */
  #name(
    { unitPrice, quantity, variant }: NamedPrice,
    offer: Offer | undefined,
    options: object,
  ): Promise<Offer> {
    const { transport, talk } = this.#options;
    const price = { unitPrice, quantity };
    if (offer) return transport.call(counterOffer, { ...price, offer: offer.id }, options);
    const first = variant === undefined ? price : { ...price, variant };
    const { listing = '' } = talk.conversation ?? {};
    return talk.you === 'buyer'
      ? transport.call(beginOffer, { ...first, listing }, options)
      : transport.call(makeOffer, { ...first, ...talk.here }, options);
  }

  async #take(step: string, work: () => Promise<Offer>): Promise<void> {
    const { talk, changed } = this.#options;
    if (this.step !== undefined) return;
    this.step = step;
    this.problem = undefined;
    changed();
    try {
      const offer = await work();
      this.#set([offer, ...this.offers.filter(({ id }) => id !== offer.id)]);
      await talk.begin();
    } catch (error) {
      this.#fail(error);
      // What is true now stands with the platform, not in the refusal.
      await this.read();
    }
    this.step = undefined;
    changed();
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
