import { add, type Escrow } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { countdown, date } from '../shared/format.js';
import { checkIcon, clockIcon, icon, truckIcon } from '../shared/icons.js';
import { buyerActions, type BuyerAction } from './checkout-flow.js';
import { deadlineOf, isShippingLate, storyOf, type StoryStep } from './escrow-story.js';
import { isolated, priceText, type Words } from './isolated.js';

interface EscrowPanel {
  readonly words: Words;
  readonly locale: string;
  readonly escrow: Escrow;
  readonly nowMs: number;
  readonly asking: BuyerAction | undefined;
  readonly doing: BuyerAction | undefined;
  readonly alert: TemplateResult | typeof nothing;
  readonly onAsk: (action: BuyerAction | undefined) => void;
  readonly onConfirm: (action: BuyerAction) => void;
  readonly onDone: () => void;
}

/** Where the money is, where the goods are, by when who must act, and what the buyer may do. */
export function escrowPanel(panel: EscrowPanel): TemplateResult {
  const { words, locale, escrow, nowMs, asking, alert, onDone } = panel;
  const deadline = deadlineOf(escrow);
  const leftMs = deadline ? Date.parse(deadline.at) - nowMs : 0;
  return html`<div class="panel">
    <p class="money" role="status" part="money">${moneySentence(escrow, words, locale)}</p>
    ${
      leftMs > 0
        ? html`<p class="deadline">
            ${icon(clockIcon)}<span role="timer"
              >${words.left[deadline?.who ?? 'buyer'](isolated(countdown(leftMs, locale)))}</span
            >
          </p>`
        : nothing
    }
    ${story(panel)} ${tracking(panel)} ${alert} ${asking ? question(panel, asking) : actions(panel)}
    ${
      escrow.finishedAt === null
        ? html`<p class="hint">${words.comeBack}</p>`
        : html`<button class="button primary wide" type="button" part="button" @click=${onDone}>
            ${words.done}
          </button>`
    }
  </div>`;
}

/** The title of the panel: where the goods are. */
export function escrowTitle({ status }: Escrow, words: Words): string {
  switch (status) {
    case 'shipped':
      return words.onItsWayTitle;
    case 'delivered':
      return words.deliveredTitle;
    case 'released':
      return words.releasedTitle;
    case 'refunded':
      return words.refundedTitle;
    default:
      return words.heldTitle;
  }
}

/** Where the money is, in one or two sentences, for every state. */
export function moneySentence(escrow: Escrow, words: Words, locale: string): string {
  const { status, outcome, quote } = escrow;
  const money = (of: typeof quote.total): string => priceText(of, locale);
  const seller = isolated(escrow.sellerName);
  const total = money(quote.total);
  const by = isolated(date(deadlineOf(escrow)?.at ?? escrow.createdAt, locale));
  switch (status) {
    case 'funded':
      return `${words.held(total)} ${isShippingLate(escrow) ? words.shipsLate(isolated(date(escrow.expiresAt ?? escrow.createdAt, locale))) : words.sellerShips(seller, by)}`;
    case 'shipped':
      return `${words.held(total)} ${words.onItsWay(by)}`;
    case 'delivered':
      return `${words.held(total)} ${words.delivered(by)}`;
    case 'released': {
      const sentence =
        outcome === 'auto_release' ? words.released.auto_release : words.released.buyer_confirmed;
      return sentence(money(quote.sellerReceives), seller);
    }
    case 'refunded':
      return refundSentences(words)[outcome ?? '']?.(total) ?? words.refundedOther(total);
    default:
      return words.unpaid;
  }
}

const refundSentences = (words: Words): Readonly<Record<string, (amount: string) => string>> =>
  words.refunded;

function story({ escrow, words, locale }: EscrowPanel): TemplateResult {
  const when = ({ state, at }: StoryStep): string | undefined =>
    at && (state === 'current' ? words.by(date(at, locale)) : date(at, locale));
  return html`<ol class="story" role="list" aria-label=${words.timeline} part="timeline">
    ${storyOf(escrow).map(
      (each) =>
        html`<li class=${each.state} aria-current=${each.state === 'current' ? 'step' : nothing}>
          <span class="dot" aria-hidden="true">
            ${each.state === 'done' ? icon(checkIcon) : nothing}
          </span>
          <span>${stepLabel(each, words)}</span>
          <span class="meta"><bdi>${when(each)}</bdi></span>
        </li>`,
    )}
  </ol>`;
}

function stepLabel({ name, state }: StoryStep, { steps, stepsAhead }: Words): string {
  const ahead: Partial<typeof steps> = state === 'done' ? {} : stepsAhead;
  return ahead[name] ?? steps[name];
}

function tracking({ escrow: { shipment }, words }: EscrowPanel) {
  // An address of the carrier's is shown only as a link of the web.
  if (!shipment?.trackingUrl.startsWith('https://')) return nothing;
  const carrier = shipment.carrier.replaceAll('_', ' ').toUpperCase();
  return html`<a
    class="link"
    href=${shipment.trackingUrl}
    target="_blank"
    rel="noopener noreferrer"
  >
    ${icon(truckIcon)}${words.track(isolated(carrier), isolated(shipment.trackingNumber))}
  </a>`;
}

function actions({ escrow, words, doing, onAsk, onConfirm }: EscrowPanel): TemplateResult {
  const possible = buyerActions.filter((action) => escrow.availableActions.includes(action));
  return html`<div class="actions">
    ${possible.map(
      (action) =>
        html`<button
          class="button wide ${action === 'extend' ? 'quiet compact' : 'primary'}"
          type="button"
          aria-busy=${doing === action}
          @click=${() => (action === 'extend' ? onConfirm(action) : onAsk(action))}
        >
          ${words[action]}
        </button>`,
    )}
  </div>`;
}

/** Money moves only after a second, deliberate press, which names the amount and where it goes. */
function question(panel: EscrowPanel, action: BuyerAction): TemplateResult {
  const { escrow, words, locale, doing, onAsk, onConfirm } = panel;
  const { quote } = escrow;
  const total = priceText(quote.total, locale);
  const received = priceText(quote.sellerReceives, locale);
  const fee = add(quote.buyerFee, quote.sellerFee);
  const isConfirm = action === 'confirm';
  return html`<div class="question" role="group" aria-labelledby="question">
    <p id="question" class="title" tabindex="-1">
      ${isConfirm ? words.confirmTitle : words.cancelTitle}
    </p>
    <p class="meta">
      ${isConfirm ? words.confirmText(isolated(escrow.sellerName)) : words.cancelText(total)}
      ${isConfirm && fee.amount > 0 ? words.confirmFee(priceText(fee, locale)) : nothing}
    </p>
    <button
      class="button primary wide"
      type="button"
      aria-busy=${doing === action}
      @click=${() => onConfirm(action)}
    >
      ${isConfirm ? words.confirmYes(received) : words.cancelYes(total)}
    </button>
    <button class="button quiet wide" type="button" @click=${() => onAsk(undefined)}>
      ${words.notYet}
    </button>
  </div>`;
}
