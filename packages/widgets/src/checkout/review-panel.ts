import { html, nothing, type TemplateResult } from 'lit';
import { countdown, durationText } from '../shared/format.js';
import { clockIcon, icon, lockIcon, shieldIcon, truckIcon } from '../shared/icons.js';
import { declineText } from './decline.js';
import { alert, mainButton, quietButton, remark, type At, type DialogView } from './dialog-view.js';
import { isolated } from './isolated.js';
import { sums } from './sums.js';

/** The quote in full, the promises, and the press that opens the platform's payment page. */
export function reviewPanel(view: DialogView, flow: At<'review'>): TemplateResult {
  const { words, locale, money, nowMs, surface, item, pay, send } = view;
  const { quote, listingTitle, sellerName, payBy, createdAt } = flow.checkout;
  const { quantity, unitPrice, items, delivery, buyerFee, total } = quote;
  const fee: (readonly [string, string])[] =
    buyerFee.amount > 0 ? [[words.fee, money(buyerFee)]] : [];
  // A link needs no permission to open anything.
  const address = surface === 'redirect' || flow.remark === 'blocked' ? view.address : undefined;
  const label = html`${icon(lockIcon)}<span>${words.pay(money(total))}</span>`;
  const leftMs = Date.parse(payBy ?? createdAt) - nowMs;
  return html`<div>
      <p class="title" dir="auto">${listingTitle}</p>
      <p class="meta"><bdi>${sellerName}</bdi></p>
    </div>
    ${sums(
      [
        [`${quantity} × ${money(unitPrice)}`, money(items)],
        [words.delivery, delivery.amount === 0 ? words.free : money(delivery)],
        ...fee,
      ],
      [words.total, money(total)],
    )}
    ${promises(view, flow)} ${remarkOf(view, flow)}
    ${
      address === undefined
        ? mainButton(label, pay)
        : html`<a class="button primary wide" part="button" href=${address} @click=${pay}
            >${label}</a
          >`
    }
    <p class="meta hint">
      ${address === undefined ? (surface === 'popup' ? words.opensWindow : nothing) : words.opensPage}
      ${words.kept(isolated(countdown(leftMs, locale, 'short')))}.
    </p>
    ${item ? quietButton(words.change, () => send({ type: 'changed' })) : nothing}`;
}

function promises({ words, locale }: DialogView, { checkout }: At<'review'>): TemplateResult {
  const line = (path: string, text: string): TemplateResult =>
    html`<li class="row">${icon(path)}${text}</li>`;
  const time = (duration: string): string => isolated(durationText(duration, locale));
  return html`<ul class="notice promises" role="list">
    ${line(shieldIcon, words.promiseHeld)}
    ${line(truckIcon, words.promiseShip(time(checkout.shipWithin)))}
    ${line(clockIcon, words.promiseCheck(time(checkout.confirmWithin)))}
  </ul>`;
}

function remarkOf(view: DialogView, flow: At<'review'>): TemplateResult | typeof nothing {
  const { words } = view;
  const decline = declineText(view);
  if (flow.remark === 'blocked') return remark(words.windowBlocked);
  return decline === undefined && flow.remark === 'closed'
    ? remark(`${words.windowClosed} ${words.nothingCharged}`)
    : alert(decline);
}
