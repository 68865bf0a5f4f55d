import type { Listing, Money, Offer, SoukError } from '@souk/sdk';
import { currencyExponents } from '@souk/sdk/talk';
import type { TemplateResult } from 'lit';
import { minorUnits } from './amount.js';
import type { HaggleTools, HaggleView } from './haggle-desk.js';
import type { Haggling, NamedPrice } from './haggling.js';
import { arithmetic } from './offer-card.js';

/** What the form stands on. */
export interface PriceFormTools extends HaggleTools {
  readonly haggling: Haggling;
  readonly listing: Listing;
  /** The offer to counter; without one, a new offer is made. */
  readonly offer: Offer | undefined;
}

const { setTimeout, clearTimeout } = globalThis;

/** A price for so many units, with what it comes to for both sides, as the platform says before it is named. */
export class PriceForm {
  readonly #tools: PriceFormTools;
  #price = '';
  #quantity: string;
  #variant: string | undefined;
  #preview: Offer | undefined;
  #problem: SoukError | undefined;
  #wasTried = false;
  #asking: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #key: string;

  constructor(tools: PriceFormTools) {
    const { listing, offer } = tools;
    this.#tools = tools;
    this.#quantity = String(offer?.quantity ?? listing.minimumOrderQuantity);
    this.#variant = offer?.variant ?? listing.variants.find(({ available }) => available > 0)?.id;
    this.#key = tools.newKey();
  }

  /** Ends what it asks. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  template(view: HaggleView): TemplateResult {
    const { html, words, more, money } = view;
    const { offer, haggling } = this.#tools;
    const total = this.#preview?.total;
    return html`<div class="form" role="group" aria-labelledby="price-title">
      <p id="price-title" class="title" tabindex="-1">${offer ? more.counter : words.offer}</p>
      <div class="fields">
        ${this.#priceField(view)} ${this.#versions(view)} ${this.#units(view)}
      </div>
      ${this.#preview ? arithmetic(this.#preview, view) : html`<div class="room"></div>`}
      <div class="answers">
        <button
          class="button primary wide"
          type="button"
          part="button"
          aria-busy=${haggling.step === 'name'}
          @click=${() => void this.#name()}
        >
          ${total ? more.makeIt(money(total)) : words.offer}
        </button>
        <button class="button compact quiet" type="button" @click=${this.#tools.close}>
          ${more.cancel}
        </button>
      </div>
    </div>`;
  }

  #priceField(view: HaggleView): TemplateResult {
    const { html, more } = view;
    const fault = this.#fault(view);
    return html`<div>
      <label class="meta" for="price">${more.pricePerUnit}</label>
      <div class="row">
        <input
          id="price"
          class="field"
          inputmode="decimal"
          autocomplete="off"
          maxlength="20"
          .value=${this.#price}
          aria-invalid=${fault !== undefined}
          aria-describedby="price-note"
          @input=${(event: Event) => this.#type(event, (value) => (this.#price = value))}
          @keydown=${this.#onKey}
        /><span class="meta" translate="no">${this.#tools.listing.price.currency}</span>
      </div>
      <p id="price-note" class=${fault === undefined ? 'meta' : 'error'} role="status">
        ${fault ?? this.#hint(view)}
      </p>
    </div>`;
  }

  #units({ html, more }: HaggleView): TemplateResult {
    return html`<div>
      <label class="meta" for="units">${more.quantity}</label>
      <input
        id="units"
        class="field"
        inputmode="numeric"
        autocomplete="off"
        maxlength="7"
        .value=${this.#quantity}
        @input=${(event: Event) => this.#type(event, (value) => (this.#quantity = value))}
        @keydown=${this.#onKey}
      />
    </div>`;
  }

  #versions({ html, more }: HaggleView): TemplateResult | undefined {
    const { listing, offer } = this.#tools;
    if (listing.variants.length === 0 || offer) return undefined;
    return html`<div>
      <label class="meta" for="version">${more.version}</label>
      <select
        id="version"
        class="field"
        @change=${({ target }: Event) => {
          if (!(target instanceof HTMLSelectElement)) return;
          this.#variant = target.value;
          this.#ask();
        }}
      >
        ${listing.variants.map(
          ({ id, attributes, available }) =>
            html`<option value=${id} ?selected=${id === this.#variant} ?disabled=${available === 0}>
              ${Object.values(attributes).join(' · ')}
            </option>`,
        )}
      </select>
    </div>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void this.#name();
  };

  #type({ target }: Event, set: (value: string) => void): void {
    if (!(target instanceof HTMLInputElement)) return;
    set(target.value);
    // Another price is another wish.
    this.#key = this.#tools.newKey();
    this.#problem = undefined;
    this.#wasTried = false;
    this.#ask();
  }

  /** Asks the platform what it would come to, once typing has paused. */
  #ask(): void {
    this.stop();
    this.#preview = undefined;
    this.#tools.changed();
    const price = this.#named();
    if (!price) return;
    const { haggling, offer, changed } = this.#tools;
    const { signal } = (this.#asking = new AbortController());
    this.#timer = setTimeout(() => {
      haggling.preview(price, offer, signal).then(
        (preview) => {
          if (signal.aborted) return;
          this.#preview = preview;
          changed();
        },
        (error: unknown) => {
          if (signal.aborted) return;
          this.#problem = this.#tools.asError(error);
          changed();
        },
      );
    }, 250);
  }

  /** What was typed, in minor units. */
  get #amount(): number | undefined {
    const { listing } = this.#tools;
    return minorUnits(this.#price, currencyExponents[listing.price.currency]);
  }

  /** The price as it can be sent; `undefined` while it is none. */
  #named(): NamedPrice | undefined {
    const { listing } = this.#tools;
    const amount = this.#amount;
    const quantity = minorUnits(this.#quantity, 0);
    if (!amount || !quantity) return undefined;
    const unitPrice = { amount, currency: listing.price.currency };
    return {
      unitPrice,
      quantity,
      ...(this.#variant === undefined ? {} : { variant: this.#variant }),
    };
  }

  /** What is wrong, once it is known or somebody has tried. The platform's own bounds are said with their numbers. */
  #fault(view: HaggleView): string | undefined {
    const { more, money, problem } = view;
    const { listing, haggling } = this.#tools;
    const refused = this.#problem ?? haggling.problem;
    if (refused?.code === 'offer_price_invalid') {
      const bound = (name: string): Money => Reflect.get(refused.problem ?? {}, name);
      const above = bound('above');
      return above.amount > 0
        ? more.between(money(above), money(bound('below')))
        : more.below(money(bound('below')));
    }
    if (refused) return problem(refused);
    if (!this.#wasTried) return undefined;
    if (!this.#amount) return more.priceInvalid;
    return minorUnits(this.#quantity, 0)
      ? undefined
      : more.quantityInvalid(listing.minimumOrderQuantity);
  }

  #hint({ more, money }: HaggleView): string {
    const { offer, listing } = this.#tools;
    const { between } = offer ?? {};
    if (!between) return more.listed(money(listing.price));
    const { above, below } = between;
    return above.amount > 0 ? more.between(money(above), money(below)) : more.below(money(below));
  }

  async #name(): Promise<void> {
    const { haggling, offer, close, changed } = this.#tools;
    const price = this.#named();
    this.#wasTried = true;
    this.#problem = undefined;
    changed();
    if (price && (await haggling.name(price, offer, this.#key))) close();
    else changed();
  }
}
