import { formatMoney, type Checkout, type DeclineCode } from '@souk/sdk/contract';
import { html, type Html } from './html.js';
import { doneMark, waitMark } from './icons.js';
import { challengeForm } from './challenge-form.js';
import { payForm } from './pay-form.js';
import { walletForm } from './wallet-form.js';
import { durationWords } from './words.js';

export { payCss } from './pay-css.js';
export { payScript } from './pay-script.js';

/** What the payment page shows and carries. */
export interface PayPageView {
  readonly checkout: Checkout;
  readonly mode: 'form' | 'wallet' | 'challenge' | 'processing' | 'paid' | 'gone';
  /** Hidden in the form; without it nothing is charged. */
  readonly paymentToken: string;
  readonly idempotencyKey: string;
  /** The shop's sites: they may frame the page and are told when something changed. The first is where the buyer came from. */
  readonly origins: readonly string[];
  readonly locale: string;
  /** The platform's time, which the time left to pay is counted from. */
  readonly now: string;
  /** Echoed to the shop, so that it knows which of its windows speaks. */
  readonly state?: string;
  /** Where the buyer came from. Followed only within `origins`, so that a link cannot send people elsewhere. */
  readonly returnUrl?: string;
  readonly declined?: DeclineCode;
  /** A sentence by field: `number`, `expiry`, `cvc`. */
  readonly fieldErrors?: Readonly<Record<string, string>>;
  /** What was typed before, without the security code. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The platform's payment page, and the policy to send with it. Works without scripts; every value is escaped. */
export function payPage(view: PayPageView): { html: string; csp: string } {
  const { checkout, mode } = view;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${titles[mode]} · ${checkout.sellerName} · Souk</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/pay/assets/pay.css" />
        <script src="/pay/assets/pay.js" defer></script>
      </head>
      <body
        data-mode="${mode}"
        data-checkout="${checkout.id}"
        data-origins="${view.origins.join(' ')}"
        data-state="${view.state ?? ''}"
      >
        <header>
          <p class="brand">Souk <span>protected payment</span></p>
          ${checkout.testMode && html`<p class="test-mode">Test mode: no real money moves</p>`}
        </header>
        <main>${bodyOf(view)}</main>
        <footer>Souk holds the money until the goods are in your hands.</footer>
      </body>
    </html>`;
  return { html: page.markup, csp: policy(view.origins) };
}

const titles: Readonly<Record<PayPageView['mode'], string>> = {
  form: 'Pay into escrow',
  wallet: 'Test wallet',
  challenge: 'Your bank asks',
  processing: 'Checking your payment',
  paid: 'Paid into escrow',
  gone: 'Payment closed',
};

const policy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    'img-src data:',
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${origins.length > 0 ? origins.join(' ') : "'none'"}`,
  ].join('; ');

function bodyOf(view: PayPageView): Html {
  const { checkout } = view;
  switch (view.mode) {
    case 'form':
      return payForm(view, addressOf(view, `/pay/${checkout.id}`));
    case 'wallet':
      return walletForm(view, addressOf(view, `/pay/${checkout.id}`));
    case 'challenge':
      return challengeForm(view, addressOf(view, `/pay/${checkout.id}`));
    case 'processing':
      return result(
        waitMark,
        'Your payment is being checked',
        'The bank has not answered yet. Nothing is charged twice, whatever you press.',
        html`<a class="button" href="${addressOf(view, checkout.paymentUrl)}" data-again
          >Check again</a
        >`,
      );
    case 'gone':
      return result(
        undefined,
        'This payment is closed',
        'The time to pay is over, or the order was canceled. Nothing was charged. Start again in the shop.',
        backToShop(view),
      );
    case 'paid':
      return result(
        doneMark,
        html`<bdi>${formatMoney(checkout.quote.total, view.locale)}</bdi> is held in escrow`,
        html`<bdi>${checkout.sellerName}</bdi> has been told to ship within
          ${durationWords(checkout.shipWithin)}. They are paid when you confirm that you have the
          goods, or when ${durationWords(checkout.confirmWithin)} to check them have passed.`,
        backToShop(view),
      );
  }
}

const result = (
  mark: Html | undefined,
  heading: Html | string,
  text: Html | string,
  next: Html | undefined,
): Html =>
  html`<section class="result" role="status">
    ${mark}
    <h1 tabindex="-1">${heading}</h1>
    <p>${text}</p>
    ${next}
  </section>`;

function backToShop({ origins, returnUrl }: PayPageView): Html | undefined {
  const [first] = origins;
  if (first === undefined) return undefined;
  const href = returnUrl !== undefined && isWithin(returnUrl, origins) ? returnUrl : first;
  // In a frame the link leads the shop's own window, in a popup the script closes the window instead.
  return html`<a class="button" href="${href}" target="_top" data-back>Back to the shop</a>`;
}

function isWithin(address: string, origins: readonly string[]): boolean {
  return URL.canParse(address) && origins.includes(new URL(address).origin);
}

/** An address of this page that remembers who speaks to whom. */
function addressOf({ state, returnUrl }: PayPageView, address: string): string {
  const query = Object.entries({ state, return: returnUrl }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  if (query.length === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${query.join('&')}`;
}
