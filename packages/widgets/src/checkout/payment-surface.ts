import type { Checkout } from '@souk/sdk';

const { setInterval, clearInterval } = globalThis;

/** What a payment page is told about the shop, and what the shop knows it by. */
export interface Visit {
  readonly checkout: Checkout;
  /** Echoed by the page in its messages; nobody else knows it. */
  readonly nonce: string;
}

/**
 * The address of the platform's payment page for this visit. Undefined when it is not an address of the web, which a
 * script address would be.
 */
export function paymentAddress({ checkout, nonce }: Visit): string | undefined {
  const url = new URL(checkout.paymentUrl, location.href);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.searchParams.set('state', nonce);
  url.searchParams.set('return', location.href);
  return url.href;
}

/**
 * Opens the payment page in a window of its own. Call it within a click, or browsers block it.
 *
 * @returns undefined when the browser did not allow it
 */
export function openPaymentWindow(address: string): Window | undefined {
  const width = Math.min(480, screen.availWidth);
  const height = Math.min(820, screen.availHeight);
  const left = Math.round(screenX + (outerWidth - width) / 2);
  const top = Math.round(screenY + Math.max(0, (outerHeight - height) / 2));
  const features = `popup,width=${width},height=${height},left=${left},top=${top}`;
  return window.open(address, 'souk-payment', features) ?? undefined;
}

/**
 * Watches a payment: calls `moved` when the payment page says that something has changed, which is a hint to ask the
 * platform and nothing more, and `closed` once when its window is gone.
 *
 * @param paymentWindow undefined for a frame, or when the window was opened before this page was reloaded
 * @returns how to stop
 */
export function watchPayment(
  { checkout, nonce }: Visit,
  paymentWindow: Window | undefined,
  { moved, closed }: { readonly moved: () => void; readonly closed: () => void },
): () => void {
  const { origin } = new URL(checkout.paymentUrl, location.href);
  const listen = ({ origin: sender, data }: MessageEvent<unknown>): void => {
    if (sender === origin && isHint(data, checkout.id, nonce)) moved();
  };
  addEventListener('message', listen);
  // A page that isolates itself (Cross-Origin-Opener-Policy) sees its popup as closed from the start: then nothing
  // can be learnt from it, and only the platform tells.
  let isVisible = false;
  const timer = setInterval(() => {
    if (!paymentWindow) return;
    if (!paymentWindow.closed) isVisible = true;
    else if (isVisible) {
      clearInterval(timer);
      closed();
    }
  }, 400);
  return () => {
    removeEventListener('message', listen);
    clearInterval(timer);
  };
}

const isHint = (data: unknown, checkout: string, nonce: string): boolean =>
  typeof data === 'object' &&
  data !== null &&
  Reflect.get(data, 'type') === 'souk:payment' &&
  Reflect.get(data, 'checkout') === checkout &&
  Reflect.get(data, 'state') === nonce;
