import type { SoukError } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { countdown } from '../../shared/format.js';
import { checkIcon, clockIcon, icon } from '../../shared/icons.js';
import { problemText } from '../../shared/problem-text.js';
import { alert, mainButton } from '../dialog-view.js';
import { isolated } from '../isolated.js';
import { actionBar } from './action-bar.js';
import { actionsOf } from './actions.js';
import type { DealView } from './deal-view.js';
import { disputePanel } from './dispute-panel.js';
import { formPanel } from './form-panel.js';
import { moneySentence } from './money-sentence.js';
import { feeLines, papers } from './papers-panel.js';
import { reviewsPanel } from './reviews-panel.js';
import { deadlineOf, storyOf } from './story.js';
import { trackingLink } from './tracking-link.js';

/** Where the money is, where the goods are, by when who must act, and what the asking party may do. */
export function dealPanel(view: DealView): TemplateResult {
  const { words, flow, facts } = view;
  const { escrow, dispute } = facts;
  return html`${goods(view)}
    <p class="money" role="status" part="money">${moneySentence(view)}</p>
    ${deadline(view)} ${story(view)}
    ${escrow.shipment ? trackingLink(words.deal.track, escrow.shipment) : nothing}
    ${isDue(view) ? feeLines(view) : nothing} ${dispute ? disputePanel(view, dispute) : nothing}
    ${alert(flow.isUnknown ? words.deal.unknown : flow.problem && problem(view, flow.problem))}
    ${flow.draft ? formPanel(view, flow.draft) : actionBar(view)} ${reviewsPanel(view)}
    ${papers(view)} ${wayOut(view)}`;
}

/** What the deal is about. */
const goods = ({ facts: { escrow }, money }: DealView): TemplateResult =>
  html`<div>
    <p class="title clamped" dir="auto">${escrow.listingTitle}</p>
    <p class="meta">
      <bdi>${escrow.sellerName}</bdi> ·
      <bdi translate="no">${escrow.quote.quantity} × ${money(escrow.quote.unitPrice)}</bdi>
    </p>
  </div>`;

/** Whether the seller is to get, or has got, what the quote says. A dispute may divide it otherwise. */
const isDue = ({ facts: { escrow }, isSeller }: DealView): boolean =>
  isSeller && ['funded', 'shipped', 'delivered', 'released'].includes(escrow.status);

/** Out of a deal that is over; one that is not, this device remembers for a buyer without a session. */
function wayOut({ words, flow, facts, isKept, close }: DealView): TemplateResult | typeof nothing {
  const { papers } = words;
  if (facts.escrow.finishedAt === null)
    return isKept ? html`<p class="meta hint">${papers.comeBack}</p>` : nothing;
  if (flow.draft) return nothing;
  return actionsOf(facts).length === 0
    ? mainButton(papers.done, close)
    : html`<button class="button wide" type="button" @click=${close}>${papers.done}</button>`;
}

/** Time that is left for the next step; that of a dispute stands with whose turn it is. */
function deadline({ words, facts, nowMs, locale }: DealView): TemplateResult | typeof nothing {
  const next = deadlineOf(facts);
  const leftMs = next ? Date.parse(next.at) - nowMs : 0;
  if (!next || next.name === 'respondBy' || leftMs <= 0) return nothing;
  const left = next.name === 'shipBy' ? words.deal.left.seller : words.deal.left.buyer;
  return html`<p class="row pill deadline">
    ${icon(clockIcon)}<span role="timer">${left(isolated(countdown(leftMs, locale)))}</span>
  </p>`;
}

const story = ({ words: { deal }, facts, day }: DealView): TemplateResult =>
  html`<ol class="story" role="list" aria-label=${deal.timeline} part="timeline">
    ${storyOf(facts).map(({ name, state, at }) => {
      const isDone = state === 'done';
      const isCurrent = state === 'current';
      return html`<li class=${state} aria-current=${isCurrent ? 'step' : nothing}>
        <span class="dot" aria-hidden="true">${isDone ? icon(checkIcon) : nothing}</span>
        <span>${name === 'shipped' && !isDone ? deal.ships : deal.steps[name]}</span>
        <span class="meta">${at && (isCurrent ? deal.by(day(at)) : day(at))}</span>
      </li>`;
    })}
  </ol>`;

/** Why an action was refused. What is wrong with a field is said beside it. */
function problem({ words, common }: DealView, error: SoukError): string | undefined {
  switch (error.code) {
    case 'tracking_invalid':
      return undefined;
    case 'evidence_refused':
    case 'file_not_found':
      return words.claim.refused;
    case 'session_expired':
      return words.deal.signedOut;
    default:
      return error.status === undefined || error.retryable
        ? problemText(error, common)
        : words.deal.tooLate;
  }
}
