import type { Checkout } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { priceText, type Words } from './isolated.js';

interface PayingPanel {
  readonly words: Words;
  readonly locale: string;
  readonly checkout: Checkout;
  readonly isUnknown: boolean;
  /** Address of the payment page when it is shown in here. */
  readonly frame: string | undefined;
  readonly alert: TemplateResult | typeof nothing;
  readonly onShow: () => void;
  readonly onCheck: () => void;
}

/** While the buyer pays on the platform's page. */
export function payingPanel(panel: PayingPanel): TemplateResult {
  const { words, locale, checkout, isUnknown, frame, alert, onShow, onCheck } = panel;
  const amount = priceText(checkout.quote.total, locale);
  return html`<div class="panel">
    ${alert}
    ${
      frame === undefined
        ? html`<p class="waiting">
            <span class="spinner" aria-hidden="true"></span>
            <span>${isUnknown ? words.unknownText : words.payingText(amount)}</span>
          </p>`
        : html`<iframe
            src=${frame}
            title=${words.frameTitle}
            allow="payment"
            referrerpolicy="origin"
          ></iframe>`
    }
    ${
      frame === undefined
        ? html`<button class="button primary wide" type="button" part="button" @click=${onShow}>
            ${words.showWindow}
          </button>`
        : nothing
    }
    <button class="button quiet compact" type="button" @click=${onCheck}>
      ${words.checkAgain}
    </button>
  </div>`;
}
