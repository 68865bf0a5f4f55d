import { html, type TemplateResult } from 'lit';
import { declineText } from './decline.js';
import { alert, mainButton, quietButton, type At, type DialogView } from './dialog-view.js';

/** While the buyer pays on the platform's page. */
export function payingPanel(view: DialogView, flow: At<'paying'>): TemplateResult {
  const { words, money, address, send, showWindow } = view;
  const { checkout, isUnknown, surface } = flow;
  const decline = declineText(view);
  return html`${
    surface === 'frame' && address
      ? html`${alert(decline ?? (isUnknown ? words.unknownText : undefined))}<iframe
            src=${address}
            title=${words.payingTitle}
            allow="payment"
            referrerpolicy="origin"
          ></iframe>`
      : html`${alert(decline)}
          <p class="waiting">
            <span class="spinner" aria-hidden="true"></span>
            <span
              >${isUnknown ? words.unknownText : words.payingText(money(checkout.quote.total))}</span
            >
          </p>
          ${mainButton(words.showWindow, showWindow)}`
  }
  ${quietButton(words.checkAgain, () => send({ type: 'payment_moved' }))}`;
}
