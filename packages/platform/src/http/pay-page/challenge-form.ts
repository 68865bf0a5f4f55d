import { formatMoney } from '@souk/sdk/contract';
import { html, type Html } from './html.js';
import { lockIcon } from './icons.js';
import type { PayPageView } from './pay-page.js';

/** The bank's question whether it is really the buyer who pays. A test bank asks it right here. */
export const challengeForm = (view: PayPageView, action: string): Html =>
  html`<section class="result">
    <h1 tabindex="-1">Your bank asks: is it you?</h1>
    <p>
      Confirm the payment of <bdi>${formatMoney(view.checkout.quote.total, view.locale)}</bdi> to Souk
      for <bdi>${view.checkout.sellerName}</bdi>. Nothing is charged until you do.
    </p>
    <form method="post" action="${action}" class="challenge" aria-label="Your bank’s question">
      <input type="hidden" name="paymentToken" value="${view.paymentToken}" />
      <input type="hidden" name="idempotencyKey" value="${view.idempotencyKey}" />
      <div class="alert" role="alert" tabindex="-1"></div>
      <button type="submit" name="answer" value="yes">${lockIcon}<span>Yes, it is me</span></button>
      <button type="submit" name="answer" value="no" class="quiet">No, stop the payment</button>
    </form>
  </section>`; // prettier-ignore
