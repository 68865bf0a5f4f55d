import { formatMoney, testWallet } from '@souk/sdk/contract';
import { html, type Html } from './html.js';
import { lockIcon } from './icons.js';
import type { PayPageView } from './pay-page.js';

/** The sheet of a wallet, where the buyer chooses what to pay with. That of test mode is shown right here. */
export const walletForm = (view: PayPageView, action: string): Html =>
  html`<section class="result">
    <h1 tabindex="-1">Test wallet</h1>
    <p>
      Pay <bdi>${formatMoney(view.checkout.quote.total, view.locale)}</bdi> to Souk for
      <bdi>${view.checkout.sellerName}</bdi>. Nothing is charged until you choose.
    </p>
    <form method="post" action="${action}" class="challenge" aria-label="Test wallet">
      <input type="hidden" name="paymentToken" value="${view.paymentToken}" />
      <input type="hidden" name="idempotencyKey" value="${view.idempotencyKey}" />
      <div class="alert" role="alert" tabindex="-1"></div>
      ${testWallet.map(
        ({ token, says }) =>
          html`<button type="submit" name="walletToken" value="${token}">
            ${lockIcon}<span>${says}</span>
          </button>`,
      )}
      <button type="submit" name="wallet" value="" class="quiet">Pay with a card instead</button>
    </form>
  </section>`;
