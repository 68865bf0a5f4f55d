import type { Listing } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, shieldIcon } from '../shared/icons.js';
import { priceText, type Words } from './isolated.js';
import { isSoldOut, itemsPriceOf, quantityFault } from './quantity.js';

/** What the button in the page is drawn from. */
export interface OpenerView {
  readonly words: Words;
  readonly locale: string;
  /** In the chosen version. */
  readonly item: Listing | undefined;
  readonly typed: string;
  /** Nothing has been begun: what cannot be bought cannot be pressed. */
  readonly isIdle: boolean;
  /** The listing is awaited. */
  readonly isLoading: boolean;
  readonly open: (event: Event) => void;
  /** A pointer or the focus comes near. */
  readonly near: () => void;
}

/**
 * The button in the page. Until its price is known its text is not shown: it would stand elsewhere a moment later, and
 * whatever moves under somebody's finger is pressed by mistake.
 */
export function opener(view: OpenerView): TemplateResult {
  const { words, item, isIdle, isLoading, open, near } = view;
  const isClosed = item?.status === 'closed';
  const isOut = item !== undefined && isSoldOut(item);
  const label = isClosed ? words.notForSale : isOut ? words.soldOut : buyLabel(view);
  return html`<button
    id="opener"
    class="button primary opener"
    type="button"
    part="button"
    aria-haspopup="dialog"
    aria-label=${isLoading ? words.buy : nothing}
    ?disabled=${(isClosed || isOut) && isIdle}
    @click=${open}
    @pointerenter=${near}
    @focus=${near}
  >
    ${isLoading ? nothing : html`${icon(shieldIcon)}<span>${label}</span>`}
  </button>`;
}

/** In the button's place once the money is held: what for, where it is, and the way to the deal. */
export const orderCard = (
  {
    subject,
    sentence,
  }: { readonly subject: string | undefined; readonly sentence: string | undefined },
  { viewOrder }: Words,
  open: (event: Event) => void,
): TemplateResult =>
  html`<div class="card order" part="order">
    ${subject === undefined ? nothing : html`<p class="title" dir="auto">${subject}</p>`}
    ${
      sentence === undefined
        ? html`<div class="skeleton wide"></div>`
        : html`<p class="row">${icon(shieldIcon)}<span>${sentence}</span></p>`
    }
    <button id="opener" class="button compact" type="button" @click=${open}>${viewOrder}</button>
  </div>`;

function buyLabel({ words, item, typed, locale }: OpenerView): string {
  if (!item) return words.buy;
  const quantity =
    quantityFault(typed, item) === undefined ? Number(typed) : item.minimumOrderQuantity;
  return `${words.buy} · ${priceText(itemsPriceOf(item, quantity), locale)}`;
}
