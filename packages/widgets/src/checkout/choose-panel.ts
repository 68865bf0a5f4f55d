import type { Listing } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { priceText, type Words } from './isolated.js';
import { itemsPriceOf, nextQuantity, quantityFault, unitPriceOf } from './quantity.js';
import { sums } from './sums.js';

interface ChoosePanel {
  readonly words: Words;
  readonly locale: string;
  readonly listing: Listing;
  /** As typed; may be anything. */
  readonly typed: string;
  readonly isBusy: boolean;
  /** Alert above the button, when something was refused. */
  readonly alert: TemplateResult | typeof nothing;
  readonly onTyped: (typed: string) => void;
  readonly onSubmit: () => void;
}

/** How many, what the goods cost, and the way on. */
export function choosePanel(panel: ChoosePanel): TemplateResult {
  const { words, locale, listing, typed, isBusy, alert, onSubmit } = panel;
  const fault = quantityFault(typed, listing);
  const quantity = fault === undefined ? Number(typed) : listing.minimumOrderQuantity;
  const items = priceText(itemsPriceOf(listing, quantity), locale);
  const submit = (event: Event): void => {
    event.preventDefault();
    onSubmit();
  };
  return html`<form class="panel" novalidate @submit=${submit}>
    ${goods(listing, locale, words)} ${stepper(panel, fault)} ${tiers(panel, quantity)}
    ${sums([
      [`${quantity} × ${priceText(unitPriceOf(listing, quantity), locale)}`, items],
      [words.delivery, delivery(listing, locale, words)],
    ])}
    ${alert}
    <button class="button primary wide" type="submit" part="button" aria-busy=${isBusy}>
      ${words.proceed(items)}
    </button>
    <p class="hint">${words.feeLater}</p>
  </form>`;
}

function goods(listing: Listing, locale: string, words: Words): TemplateResult {
  const [picture] = listing.media;
  return html`<div class="goods">
    ${
      picture
        ? html`<img src=${picture.url} alt="" width="56" height="56" loading="lazy" />`
        : nothing
    }
    <div>
      <p class="title" lang=${listing.locale} dir="auto">${listing.title}</p>
      <p class="meta">
        ${words.each(priceText(listing.price, locale))} · ${words.available(listing.available)}
      </p>
    </div>
  </div>`;
}

function stepper(
  { words, typed, listing, onTyped }: ChoosePanel,
  fault: ReturnType<typeof quantityFault>,
): TemplateResult {
  const { minimumOrderQuantity: minimum, available } = listing;
  const press = (by: 1 | -1): TemplateResult =>
    html`<button
      class="button step"
      type="button"
      aria-label=${by > 0 ? words.more : words.fewer}
      ?disabled=${String(nextQuantity(typed, by, listing)) === typed.trim()}
      @click=${() => onTyped(String(nextQuantity(typed, by, listing)))}
    >
      ${by > 0 ? '+' : '−'}
    </button>`;
  const faults = {
    not_whole: () => words.quantityNotWhole,
    below_minimum: () => words.quantityTooSmall(minimum),
    above_available: () => words.quantityTooLarge(available),
  };
  return html`<div class="quantity">
    <label for="quantity">${words.quantity}</label>
    <div class="stepper">
      ${press(-1)}
      <input
        id="quantity"
        class="field"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="7"
        .value=${typed}
        aria-invalid=${fault !== undefined}
        aria-describedby="quantity-note"
        @input=${(event: InputEvent) =>
          event.target instanceof HTMLInputElement && onTyped(event.target.value)}
        @keydown=${(event: KeyboardEvent) => {
          const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
          if (by === undefined || event.isComposing) return;
          event.preventDefault();
          onTyped(String(nextQuantity(typed, by, listing)));
        }}
      />
      ${press(1)}
    </div>
    <p id="quantity-note" class=${fault ? 'error' : 'meta'} role="status">
      ${fault ? faults[fault]() : minimum > 1 ? words.minimum(minimum) : nothing}
    </p>
  </div>`;
}

/** Quantities from which a unit costs less; a press takes the quantity. */
function tiers({ listing, locale, words, onTyped }: ChoosePanel, quantity: number) {
  const reached = listing.priceTiers.filter((tier) => quantity >= tier.minimumQuantity).at(-1);
  if (listing.priceTiers.length === 0) return nothing;
  return html`<div class="tiers">
    ${listing.priceTiers.map(
      (tier) =>
        html`<button
          class="chip"
          type="button"
          aria-pressed=${tier === reached}
          ?disabled=${tier.minimumQuantity > listing.available}
          @click=${() => onTyped(String(tier.minimumQuantity))}
        >
          ${words.tier(tier.minimumQuantity, priceText(tier.price, locale))}
        </button>`,
    )}
  </div>`;
}

const delivery = ({ delivery: { cost } }: Listing, locale: string, words: Words): string =>
  cost.amount === 0 ? words.free : priceText(cost, locale);
