import { formatMoney, type Checkout, type DeclineCode } from '@souk/sdk/contract';
import { html, type Html } from './html.js';
import { declineWords, durationWords, testCards } from './words.js';

export { payCss } from './pay-css.js';
export { payScript } from './pay-script.js';

/** What the payment page shows and carries. */
export interface PayPageView {
  readonly checkout: Checkout;
  readonly mode: 'form' | 'processing' | 'paid' | 'gone';
  /** Hidden in the form; without it nothing is charged. */
  readonly paymentToken: string;
  readonly idempotencyKey: string;
  /** The shop's origin: it may frame the page and is told when something changed. */
  readonly origin: string | undefined;
  readonly locale: string;
  /** Echoed to the shop, so that it knows which of its windows speaks. */
  readonly state?: string;
  readonly declined?: DeclineCode;
  /** A sentence by field: `number`, `expiry`, `cvc`. */
  readonly fieldErrors?: Readonly<Record<string, string>>;
  /** What was typed before, without the security code. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The platform's payment page, and the policy to send with it. Works without scripts; every value is escaped. */
export function payPage(view: PayPageView): { html: string; csp: string } {
  const { checkout } = view;
  const title = view.mode === 'paid' ? 'Paid into escrow' : `Pay ${checkout.sellerName}`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · Souk</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/pay/assets/pay.css" />
        <script src="/pay/assets/pay.js" defer></script>
      </head>
      <body
        data-mode="${view.mode}"
        data-checkout="${checkout.id}"
        data-origin="${view.origin ?? ''}"
        data-state="${view.state ?? ''}"
      >
        ${
          checkout.testMode &&
          html`<p class="test-mode"><strong>Test mode.</strong> No real money moves.</p>`
        }
        <main>
          <header>
            <p class="brand">Souk<span> · protected payment</span></p>
          </header>
          ${bodyOf(view)}
        </main>
        <footer>Souk holds the money until the goods are in your hands.</footer>
      </body>
    </html>`;
  return { html: page.markup, csp: policy(view.origin) };
}

const policy = (origin: string | undefined): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    'img-src data:',
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${origin ?? "'none'"}`,
  ].join('; ');

function bodyOf(view: PayPageView): Html {
  switch (view.mode) {
    case 'paid':
      return paid(view);
    case 'gone':
      return notice(
        'This payment is closed',
        'The time to pay is over, or the order was canceled. Nothing was charged. Go back to the shop to start again.',
      );
    case 'processing':
      return notice(
        'Your payment is being checked',
        'The bank is answering. Nothing is charged twice; reload this page in a moment.',
      );
    case 'form':
      return form(view);
  }
}

const amount = ({ checkout, locale }: PayPageView): string =>
  formatMoney(checkout.quote.total, locale);

function paid(view: PayPageView): Html {
  return html`<section class="result" role="status">
    <svg viewBox="0 0 48 48" width="56" height="56" aria-hidden="true">
      <circle cx="24" cy="24" r="22" />
      <path d="M15 24.5l6.2 6.2L33.5 18" />
    </svg>
    <h1><bdi>${amount(view)}</bdi> is held in escrow</h1>
    <p>
      ${view.checkout.sellerName} has been told to ship within
      ${durationWords(view.checkout.shipWithin)}. The money is released when you confirm that you
      have the goods.
    </p>
    <p class="hint">You can close this window.</p>
  </section>`;
}

const notice = (heading: string, text: string): Html =>
  html`<section class="result" role="status">
    <h1>${heading}</h1>
    <p>${text}</p>
  </section>`;

function form(view: PayPageView): Html {
  const { checkout, state, declined } = view;
  const action = `/pay/${checkout.id}${state === undefined ? '' : `?state=${encodeURIComponent(state)}`}`;
  return html`${summary(view)}
    <form method="post" action="${action}" novalidate>
      <input type="hidden" name="paymentToken" value="${view.paymentToken}" />
      <input type="hidden" name="idempotencyKey" value="${view.idempotencyKey}" />
      <p class="alert" role="alert">${declined && declineWords[declined]}</p>
      ${field(view, { name: 'number', label: 'Card number', autocomplete: 'cc-number', placeholder: '1234 1234 1234 1234', maximum: 23 })}
      <div class="pair">
        ${field(view, { name: 'expiry', label: 'Expires', autocomplete: 'cc-exp', placeholder: 'MM/YY', maximum: 7 })}
        ${field(view, { name: 'cvc', label: 'Security code', autocomplete: 'cc-csc', placeholder: '123', maximum: 4 })}
      </div>
      <button type="submit">Pay <bdi>${amount(view)}</bdi> into escrow</button>
      <p class="hint">
        The seller is paid only after you confirm, or when ${durationWords(checkout.confirmWithin)}
        to check the goods have passed.
      </p>
    </form>
    ${checkout.testMode && testCardList()}`;
}

function summary({ checkout, locale }: PayPageView): Html {
  const { quote } = checkout;
  const line = (label: string, value: string): Html =>
    html`<div>
      <dt>${label}</dt>
      <dd><bdi>${value}</bdi></dd>
    </div>`;
  const fee =
    quote.buyerFee.amount > 0 && line('Buyer protection', formatMoney(quote.buyerFee, locale));
  return html`<section class="summary" aria-label="Your order">
    <h1>Pay <bdi>${formatMoney(quote.total, locale)}</bdi></h1>
    <p class="item">
      <bdi>${checkout.listingTitle}</bdi> <span>from <bdi>${checkout.sellerName}</bdi></span>
    </p>
    <dl>
      ${line(`${quote.quantity} × ${formatMoney(quote.unitPrice, locale)}`, formatMoney(quote.items, locale))}
      ${line('Delivery', quote.delivery.amount === 0 ? 'Free' : formatMoney(quote.delivery, locale))}
      ${fee} ${line('Held in escrow', formatMoney(quote.total, locale))}
    </dl>
    <p class="promise">
      The seller ships within ${durationWords(checkout.shipWithin)}, or you may have your money
      back.
    </p>
  </section>`;
}

function field(
  view: PayPageView,
  {
    name,
    label,
    autocomplete,
    placeholder,
    maximum,
  }: {
    name: string;
    label: string;
    autocomplete: string;
    placeholder: string;
    maximum: number;
  },
): Html {
  const error = view.fieldErrors?.[name];
  return html`<p class="field">
    <label for="${name}">${label}</label>
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
    />
    ${error !== undefined && html`<span class="error" id="${name}-error">${error}</span>`}
  </p>`;
}

const testCardList = (): Html =>
  html`<details class="test-cards">
    <summary>Test cards</summary>
    <ul>
      ${testCards.map(([number, effect]) => html`<li><code>${number}</code> ${effect}</li>`)}
    </ul>
    <p>Any future date and any three digits.</p>
  </details>`;
