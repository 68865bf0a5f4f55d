import { add, type Escrow } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { countdown, date } from '../shared/format.js';
import { checkIcon, clockIcon, icon, truckIcon } from '../shared/icons.js';
import { problemText } from '../shared/problem-text.js';
import { buyerActions, type BuyerAction } from './checkout-flow.js';
import { alert, mainButton, quietButton, type At, type DialogView } from './dialog-view.js';
import { deadlineOf, isShippingLate, storyOf } from './escrow-story.js';
import { isolated, priceText, type Words } from './isolated.js';

/** Where the money is, where the goods are, by when who must act, and what the buyer may do. */
export function escrowPanel(view: DialogView, flow: At<'held'>): TemplateResult {
  const { words, locale, nowMs, close } = view;
  const { escrow, asking, isUnknown, problem } = flow;
  const deadline = deadlineOf(escrow);
  const leftMs = deadline ? Date.parse(deadline.at) - nowMs : 0;
  return html`<p class="money" role="status" part="money">
      ${moneySentence(escrow, words, locale)}
    </p>
    ${
      deadline && leftMs > 0
        ? html`<p class="row pill deadline">
            ${icon(clockIcon)}<span role="timer"
              >${words.left[deadline.who](isolated(countdown(leftMs, locale)))}</span
            >
          </p>`
        : nothing
    }
    ${story(view, escrow)} ${tracking(view, escrow)}
    ${alert(isUnknown ? words.unknownText : problem && actProblem(problem))}
    ${asking ? question(view, flow, asking) : actions(view, flow)}
    ${
      escrow.finishedAt === null
        ? html`<p class="meta hint">${words.comeBack}</p>`
        : mainButton(words.done, close)
    }`;

  function actProblem(error: NonNullable<typeof problem>): string {
    return error.status === undefined || error.retryable
      ? problemText(error, words)
      : words.problems.transition_not_allowed;
  }
}

/** The title of the panel: where the goods are. */
export function escrowTitle({ status }: Escrow, { titles }: Words): string {
  const known: Readonly<Record<string, string>> = titles;
  return known[status] ?? titles.funded;
}

/** Where the money is, in one or two sentences, for every state. */
export function moneySentence(escrow: Escrow, words: Words, locale: string): string {
  const { status, outcome, quote, createdAt, expiresAt } = escrow;
  const day = (instant: string | null | undefined): string =>
    isolated(date(instant ?? createdAt, locale));
  const outcomes: Readonly<Record<string, string | undefined>> = words.outcomes;
  const because = outcomes[outcome ?? ''] ?? '';
  const seller = isolated(escrow.sellerName);
  const total = priceText(quote.total, locale);
  const by = day(deadlineOf(escrow)?.at);
  switch (status) {
    case 'funded':
      return `${words.held(total)} ${isShippingLate(escrow) ? words.shipsLate(day(expiresAt)) : words.sellerShips(seller, by)}`;
    case 'shipped':
      return `${words.held(total)} ${words.onItsWay(by)}`;
    case 'delivered':
      return `${words.held(total)} ${words.delivered(by)}`;
    case 'released':
      return `${because} ${words.paidOut(priceText(quote.sellerReceives, locale), seller)}`;
    case 'refunded':
      return `${because} ${words.paidBack(total)}`;
    default:
      return words.nothingCharged;
  }
}

const story = ({ words, locale }: DialogView, escrow: Escrow): TemplateResult =>
  html`<ol class="story" role="list" aria-label=${words.timeline} part="timeline">
    ${storyOf(escrow).map(({ name, state, at }) => {
      const isDone = state === 'done';
      const isCurrent = state === 'current';
      const day = at && date(at, locale);
      return html`<li class=${state} aria-current=${isCurrent ? 'step' : nothing}>
        <span class="dot" aria-hidden="true">${isDone ? icon(checkIcon) : nothing}</span>
        <span>${name === 'shipped' && !isDone ? words.ships : words.steps[name]}</span>
        <span class="meta"><bdi>${day && isCurrent ? words.by(day) : day}</bdi></span>
      </li>`;
    })}
  </ol>`;

function tracking({ words }: DialogView, { shipment }: Escrow): TemplateResult | typeof nothing {
  // An address of the carrier's is shown only as a link of the web.
  if (!shipment?.trackingUrl.startsWith('https://')) return nothing;
  const carrier = shipment.carrier.replaceAll('_', ' ').toUpperCase();
  return html`<a
    class="row link"
    href=${shipment.trackingUrl}
    target="_blank"
    rel="noopener noreferrer"
  >
    ${icon(truckIcon)}<span
      >${words.track} ${isolated(carrier)} ${isolated(shipment.trackingNumber)}</span
    >
  </a>`;
}

const actions = ({ words, send }: DialogView, { escrow, doing }: At<'held'>): TemplateResult =>
  html`<div class="actions">
    ${buyerActions
      .filter((action) => escrow.availableActions.includes(action))
      .map((action) =>
        action === 'extend'
          ? quietButton(words.extend, () => send({ type: 'confirmed', action }))
          : mainButton(words[action], () => send({ type: 'asked', action }), doing === action),
      )}
  </div>`;

/** Money moves only after a second, deliberate press, which names the amount and where it goes. */
function question(
  { words, money, send }: DialogView,
  { escrow: { quote, sellerName }, doing }: At<'held'>,
  action: BuyerAction,
): TemplateResult {
  const total = money(quote.total);
  const fee = add(quote.buyerFee, quote.sellerFee);
  const isConfirm = action === 'confirm';
  return html`<div class="card question" role="group" aria-labelledby="question">
    <p id="question" class="title" tabindex="-1">
      ${isConfirm ? words.confirmTitle : words.cancelTitle}
    </p>
    <p class="meta">
      ${isConfirm ? words.confirmText(isolated(sellerName)) : words.cancelText(total)}
      ${isConfirm && fee.amount > 0 ? words.confirmFee(money(fee)) : nothing}
    </p>
    ${mainButton(
      isConfirm ? words.confirmYes(money(quote.sellerReceives)) : words.cancelYes(total),
      () => send({ type: 'confirmed', action }),
      doing === action,
    )}
    ${quietButton(words.notYet, () => send({ type: 'asked', action: undefined }))}
  </div>`;
}
