import type { Checkout } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { countdown } from '../shared/format.js';
import { clockIcon, icon, lockIcon, shieldIcon, truckIcon } from '../shared/icons.js';
import { isolated, priceText, type Words } from './isolated.js';
import { sums } from './sums.js';

interface ReviewPanel {
  readonly words: Words;
  readonly locale: string;
  readonly checkout: Checkout;
  /** Milliseconds until the goods are given back. */
  readonly leftMs: number;
  /** The payment page when the buyer is to be led there in this window; else a press opens it. */
  readonly address: string | undefined;
  readonly opensWindow: boolean;
  readonly alert: TemplateResult | typeof nothing;
  readonly onPay: () => void;
  readonly onChange: () => void;
}

/** The quote in full, the promises, and the press that opens the platform's payment page. */
export function reviewPanel(panel: ReviewPanel): TemplateResult {
  const { words, locale, checkout, alert, address, onPay, onChange } = panel;
  const { quote } = checkout;
  const money = (of: typeof quote.total): string => priceText(of, locale);
  const fee: (readonly [string, string])[] =
    quote.buyerFee.amount > 0 ? [[words.fee, money(quote.buyerFee)]] : [];
  const label = html`${icon(lockIcon)}<span>${words.pay(money(quote.total))}</span>`;
  return html`<div class="panel">
    <p class="goods">
      <span class="title" dir="auto">${checkout.listingTitle}</span>
      <span class="meta"><bdi>${checkout.sellerName}</bdi></span>
    </p>
    ${sums(
      [
        [`${quote.quantity} × ${money(quote.unitPrice)}`, money(quote.items)],
        [words.delivery, quote.delivery.amount === 0 ? words.free : money(quote.delivery)],
        ...fee,
      ],
      [words.total, money(quote.total)],
    )}
    ${promises(panel)} ${alert}
    ${
      address === undefined
        ? html`<button class="button primary wide" type="button" part="button" @click=${onPay}>
            ${label}
          </button>`
        : html`<a class="button primary wide" part="button" href=${address} @click=${onPay}
            >${label}</a
          >`
    }
    <p class="hint">
      ${address !== undefined ? words.opensPage : panel.opensWindow ? words.opensWindow : nothing}
      <span>${words.kept(isolated(countdown(panel.leftMs, locale, 'short')))}.</span>
    </p>
    <button class="button quiet compact" type="button" @click=${onChange}>${words.change}</button>
  </div>`;
}

function promises({ words, locale, checkout }: ReviewPanel): TemplateResult {
  const line = (path: string, text: string): TemplateResult => html`<li>${icon(path)}${text}</li>`;
  return html`<ul class="promises" role="list">
    ${line(shieldIcon, words.promiseHeld)}
    ${line(truckIcon, words.promiseShip(isolated(durationText(checkout.shipWithin, locale))))}
    ${line(clockIcon, words.promiseCheck(isolated(durationText(checkout.confirmWithin, locale))))}
  </ul>`;
}

/** An ISO 8601 duration of days or hours as a person says it: `PT72H` is "72 hours". */
export function durationText(duration: string, locale: string): string {
  const [, days, hours] = /^P(?:(\d+)D)?(?:T(\d+)H)?/.exec(duration) ?? [];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: days === undefined ? 'hour' : 'day',
    unitDisplay: 'long',
  }).format(Number(days ?? hours));
}
