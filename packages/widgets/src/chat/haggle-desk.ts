import type { Offer } from '@souk/sdk';
import type { TemplateResult } from 'lit';
import { countdown } from '../shared/countdown.js';
import type { AgreedOffer } from '../shared/agreed-offer.js';
import { agreementOf } from './agreement.js';
import type { DealLine, Deals, MoreWords, PartTools, TalkView } from './chat-view.js';
import { Haggling } from './haggling.js';
import { offerLine, offerText } from './offer-card.js';
import { PriceForm } from './price-form.js';

/** What haggling is handed beside what all parts are. */
export interface HaggleTools extends PartTools {
  readonly newKey: () => string;
  readonly agreed: (offer: AgreedOffer) => void;
  readonly pay: (offer: AgreedOffer) => void;
}

/** What the part that knows offers shows. */
export interface HaggleView extends TalkView {
  readonly more: MoreWords;
  /** What is left until a moment of the platform's. */
  readonly left: (instant: string) => string;
  readonly haggling: Haggling;
  readonly counter: (offer: Offer) => void;
  readonly pay: (offer: Offer) => void;
}

/** The offers of one conversation: as cards among its lines, and as a form in front of it. */
export class HaggleDesk implements Deals {
  readonly #tools: HaggleTools;
  readonly #haggling: Haggling;

  constructor(tools: HaggleTools) {
    this.#tools = tools;
    this.#haggling = new Haggling(tools);
  }

  get isHaggling(): boolean {
    const status = this.#haggling.offers[0]?.status;
    return status === 'open' || status === 'accepted';
  }

  read(): Promise<void> {
    return this.#haggling.read();
  }

  line(line: DealLine, view: TalkView): TemplateResult {
    return offerLine(line, this.#viewIn(view));
  }

  text(line: DealLine, view: TalkView): string {
    return offerText(line, this.#viewIn(view));
  }

  openForm(offer?: Offer): void {
    const { talk, open } = this.#tools;
    const { listing } = talk;
    if (!listing) return;
    this.#haggling.problem = undefined;
    const form = new PriceForm({ ...this.#tools, haggling: this.#haggling, listing, offer });
    open({
      focus: '#price',
      template: (view) => form.template(this.#viewIn(view)),
      stop: () => form.stop(),
    });
  }

  #viewIn(view: TalkView): HaggleView {
    const { more, pay } = this.#tools;
    const { skewMs = 0 } = view.talk.live ?? {};
    return {
      ...view,
      problem: (error) => view.problem(error, more.problems),
      more,
      left: (instant) => countdown(Date.parse(instant) - Date.now() - skewMs, view.locale, 'short'),
      haggling: this.#haggling,
      counter: (offer) => this.openForm(offer),
      pay: (offer) => pay(agreementOf(offer)),
    };
  }
}
