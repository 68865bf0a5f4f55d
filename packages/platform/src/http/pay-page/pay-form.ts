import { epochMsOf, formatMoney, testCards } from '@souk/sdk/contract';
import { html, type Html } from './html.js';
import { alertIcon, cardIcon, lockIcon } from './icons.js';
import type { PayPageView } from './pay-page.js';
import { declineField, declineWords, durationWords } from './words.js';

/** The order in figures, and the card form that pays it. */
export const payForm = (view: PayPageView, action: string): Html =>
  html`<div class="columns">${summary(view)}${form(view, action)}${promises(view.checkout)}</div>`;

function summary({ checkout, locale }: PayPageView): Html {
  const { quote } = checkout;
  const line = (label: string, value: string): Html =>
    html`<div>
      <dt>${label}</dt>
      <dd><bdi>${value}</bdi></dd>
    </div>`;
  const units = `${quote.quantity} × ${formatMoney(quote.unitPrice, locale)}`;
  return html`<section class="summary" aria-labelledby="total">
    <p class="payee">Pay <bdi>${checkout.sellerName}</bdi></p>
    <h1 id="total"><bdi>${formatMoney(quote.total, locale)}</bdi></h1>
    <dl>
      <div class="item">
        <dt>
          <bdi>${checkout.listingTitle}</bdi> <small><bdi>${units}</bdi></small>
        </dt>
        <dd><bdi>${formatMoney(quote.items, locale)}</bdi></dd>
      </div>
      ${line('Delivery', quote.delivery.amount === 0 ? 'Free' : formatMoney(quote.delivery, locale))}
      ${quote.buyerFee.amount > 0 && line('Buyer protection', formatMoney(quote.buyerFee, locale))}
      ${line('Held in escrow', formatMoney(quote.total, locale))}
    </dl>
  </section>`;
}

const promises = ({ shipWithin, confirmWithin }: PayPageView['checkout']): Html =>
  html`<ol class="steps">
    <li><strong>You pay Souk</strong> and we hold the money.</li>
    <li>
      <strong>The seller must ship within ${durationWords(shipWithin)}.</strong> Later than that,
      you may cancel and get everything back.
    </li>
    <li>
      <strong>You have ${durationWords(confirmWithin)} to check the goods.</strong> Then, or when
      you confirm, the seller is paid.
    </li>
  </ol>`;

function form(view: PayPageView, action: string): Html {
  const { checkout, declined, locale } = view;
  return html`<form method="post" action="${action}" novalidate aria-label="Card">
    <input type="hidden" name="paymentToken" value="${view.paymentToken}" />
    <input type="hidden" name="idempotencyKey" value="${view.idempotencyKey}" />
    <div class="alert" role="alert" tabindex="-1">
      ${declined && html`${alertIcon}<span>${declineWords[declined]}</span>`}
    </div>
    ${field(view, { name: 'number', label: 'Card number', autocomplete: 'cc-number', placeholder: '1234 1234 1234 1234', maximum: 23 })}
    <div class="pair">
      ${field(view, { name: 'expiry', label: 'Expiry (MM/YY)', autocomplete: 'cc-exp', placeholder: 'MM/YY', maximum: 7 })}
      ${field(view, { name: 'cvc', label: 'Security code', autocomplete: 'cc-csc', placeholder: 'CVC', maximum: 4 })}
    </div>
    <button type="submit">
      ${lockIcon}<span>Pay <bdi>${formatMoney(checkout.quote.total, locale)}</bdi> into escrow</span>
    </button>
    <p class="hint" data-reserved="${secondsLeft(view)}">
      The goods are kept for you for
      <span class="clock">${Math.ceil(secondsLeft(view) / 60)} min</span>.
    </p>
    ${checkout.testMode && html`<button type="submit" name="wallet" value="test" class="quiet" formnovalidate>Pay with the test wallet</button>`}
    ${checkout.testMode && testCardList()}
  </form>`; // prettier-ignore
}

/** Time left to pay, by the platform's clock. */
const secondsLeft = ({ checkout, now }: PayPageView): number =>
  Math.max(0, Math.floor((epochMsOf(checkout.payBy ?? now) - epochMsOf(now)) / 1000));

interface Field {
  readonly name: string;
  readonly label: string;
  readonly autocomplete: string;
  readonly placeholder: string;
  readonly maximum: number;
}

function field(
  view: PayPageView,
  { name, label, autocomplete, placeholder, maximum }: Field,
): Html {
  const error = view.fieldErrors?.[name];
  const isDeclined = view.declined !== undefined && declineField[view.declined] === name;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <div class="box">
      <input
        id="${name}"
        name="${name}"
        value="${view.values?.[name] ?? ''}"
        inputmode="numeric"
        autocomplete="${autocomplete}"
        placeholder="${placeholder}"
        maxlength="${maximum}"
        dir="ltr"
        required
        ${error !== undefined && html`aria-invalid="true" aria-describedby="${name}-error"`}
        ${isDeclined && html`aria-invalid="true"`}
      />
      ${name === 'number' && cardIcon}
    </div>
    ${error !== undefined && html`<p class="error" id="${name}-error">${error}</p>`}
  </div>`;
}

const testCardList = (): Html =>
  html`<details class="test-cards">
    <summary>Test cards</summary>
    <ul>
      ${testCards.map(({ number, says }) => testCard(number.replace(/(\d{4})(?=\d)/g, '$1 '), says))}
    </ul>
    <p>Any date to come and any three digits.</p>
  </details>`;

const testCard = (number: string, says: string): Html =>
  html`<li>
    <code dir="ltr">${number}</code><span>${says}</span>
    <button type="button" hidden data-card="${number}" aria-label="Use ${number}">Use</button>
  </li>`;
