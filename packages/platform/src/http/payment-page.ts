import { type DeclineCode, declineCodes } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { PaymentPage } from '../escrow/payment-page-queries.js';
import type { Platform } from '../platform.js';
import { fingerprintOf } from '../fingerprint.js';
import { payCss, payPage, payScript, type PayPageView } from './pay-page/pay-page.js';

interface Shown extends Partial<Pick<PayPageView, 'declined' | 'fieldErrors' | 'values'>> {
  /** Whether the buyer chooses in a wallet. */
  readonly chooses?: boolean;
}

/**
 * The platform's own payment page. Opening it takes the link, which the shop has; paying takes the token that is written
 * into the page, which only a reader of this origin has. No scripts of a shop can press its button or read its fields.
 */
export async function servePaymentPage(
  platform: Platform,
  request: Request,
  url: URL,
): Promise<Response> {
  if (url.pathname === '/pay/assets/pay.css') return asset(payCss, 'text/css');
  if (url.pathname === '/pay/assets/pay.js') return asset(payScript, 'text/javascript');
  const checkout = url.pathname.slice('/pay/'.length);
  const way = wayOf(url);
  if (request.method === 'GET') {
    const link = url.searchParams.get('link') ?? '';
    const page = await platform.paymentPages.open(checkout, link);
    if (page.checkout.status !== 'processing') return show(page, way, {});
    // Whoever comes back after a reload has no key of the payment any more: the bank is asked what became of it.
    await platform.checkouts.recheck(checkout);
    return show(await platform.paymentPages.open(checkout, link), way, {});
  }
  if (request.method !== 'POST')
    throw new DomainError(
      'method_not_allowed',
      `The payment page takes GET and POST, not ${request.method}.`,
      {
        allow: 'GET, POST',
      },
    );
  return charge(platform, checkout, way, new URLSearchParams(await request.text()));
}

/** How the page speaks with the shop, and leads back to it. */
type Way = Pick<PayPageView, 'state' | 'returnUrl'>;

function wayOf({ searchParams }: URL): Way {
  const state = searchParams.get('state');
  const returnUrl = searchParams.get('return');
  return { ...(state === null ? {} : { state }), ...(returnUrl === null ? {} : { returnUrl }) };
}

async function charge(
  platform: Platform,
  checkout: string,
  way: Way,
  form: URLSearchParams,
): Promise<Response> {
  const field = (name: string): string => form.get(name) ?? '';
  const page = await platform.paymentPages.authorize(checkout, field('paymentToken'));
  const card = { number: field('number'), expiry: field('expiry'), cvc: field('cvc') };
  const key = field('idempotencyKey');
  const [answer, token, wallet] = [form.get('answer'), form.get('walletToken'), field('wallet')];
  // What to pay with is chosen on the sheet of the wallet; an empty choice leads back to the card.
  if (form.has('wallet') && token === null) return show(page, way, { chooses: wallet !== '' });
  const method: { answer: string } | { wallet: string; token: string } | typeof card =
    answer !== null ? { answer } : token !== null ? { wallet: 'test', token } : card;
  const call = {
    caller: { scopes: new Set(['payment:confirm'] as const), isServer: false },
    wish: { principal: checkout, key, fingerprint: fingerprintOf(JSON.stringify(method)) },
    now: platform.now(),
  };
  try {
    if ('answer' in method) await platform.checkouts.answerChallenge(call, { checkout, ...method });
    else if ('token' in method) await platform.checkouts.payByWallet(call, { checkout, ...method });
    else await platform.checkouts.pay(call, { checkout, card });
    return show(await again(platform, page), way, {});
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // Without scripts the page says that the bank is being asked; with them it asks again by itself.
    const status = error.code === 'unavailable' ? 503 : 200;
    return show(await again(platform, page), way, refusal(error, card), status);
  }
}

const again = (platform: Platform, page: PaymentPage): Promise<PaymentPage> =>
  platform.paymentPages.authorize(page.checkout.id, page.paymentToken);

/** What the page says of a refusal. One that the page has no words for ends up with the platform's own answer. */
function refusal(error: DomainError, card: { number: string; expiry: string }): Shown {
  const values = { number: card.number, expiry: card.expiry };
  const { declineCode, param } = error.facts;
  switch (error.code) {
    case 'card_declined':
      return { declined: knownDecline(declineCode), values };
    case 'card_invalid':
      return { fieldErrors: { [String(param).replace('card.', '')]: error.message }, values };
    case 'authentication_required':
    case 'unavailable':
    case 'checkout_paid':
    case 'checkout_expired':
      return {};
    default:
      throw error;
  }
}

const knownDecline = (code: unknown): DeclineCode =>
  declineCodes.find((known) => known === code) ?? 'generic';

function show(page: PaymentPage, way: Way, shown: Shown, status = 200): Response {
  const { html, csp } = payPage({
    checkout: page.checkout,
    paymentToken: page.paymentToken,
    idempotencyKey: page.idempotencyKey,
    origins: page.origins,
    locale: page.locale,
    mode: modeOf(page.checkout, shown),
    now: page.now,
    ...way,
    ...shown,
  });
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': csp,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

function modeOf({ status, needsAuthentication }: PaymentPage['checkout'], { fieldErrors, chooses }: Shown): PayPageView['mode'] {
  if (status === 'paid') return 'paid';
  if (status === 'processing') return 'processing';
  if (status !== 'open') return 'gone';
  if (chooses === true) return 'wallet';
  return needsAuthentication && !fieldErrors ? 'challenge' : 'form';
} // prettier-ignore

const asset = (text: string, type: string): Response =>
  new Response(text, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'public, max-age=300',
      'X-Content-Type-Options': 'nosniff',
    },
  });
