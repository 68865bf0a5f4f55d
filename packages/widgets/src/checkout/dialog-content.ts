import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon, icon } from '../shared/icons.js';
import { choosePanel } from './choose-panel.js';
import { skeleton } from './skeleton.js';
import { alert, mainButton, type DialogView } from './dialog-view.js';
import { payingPanel } from './paying-panel.js';
import { reviewPanel } from './review-panel.js';

/** Heading, close button and the panel of the current state. */
export function dialogContent(view: DialogView): TemplateResult {
  const { words, isTest, isLeaving, close } = view;
  return html`<header class="row">
      <h2 id="heading" tabindex="-1" part="heading">${titleOf(view)}</h2>
      ${isTest ? html`<span class="pill">${words.testMode}</span>` : nothing}
      <button class="close" type="button" aria-label=${words.close} @click=${close}>
        ${icon(closeIcon)}
      </button>
    </header>
    ${isLeaving ? leavePanel(view) : nothing}
    <div class="panel" ?hidden=${isLeaving}>${panelOf(view)}</div>`;
}

function titleOf({ flow, words, deal }: DialogView): string {
  if (deal) return (typeof deal === 'object' && deal.title) || words.viewOrder;
  switch (flow.at) {
    case 'choosing':
    case 'creating':
      return words.buy;
    case 'review':
      return words.reviewTitle;
    case 'paying':
      return flow.isUnknown ? words.unknownTitle : words.payingTitle;
    case 'ended':
      return words.endedTitle;
    case 'held':
      return words.viewOrder;
  }
}

function panelOf(view: DialogView): TemplateResult {
  const { flow, words, deal, send } = view;
  if (deal) return dealPanel(view);
  switch (flow.at) {
    case 'choosing':
    case 'creating':
      return choosePanel(view);
    case 'review':
      return reviewPanel(view, flow);
    case 'paying':
      return payingPanel(view, flow);
    case 'ended':
      return html`<p>${words.nothingCharged}</p>
        ${mainButton(words.again, () => send({ type: 'finished' }))}`;
    case 'held':
      return dealPanel(view);
  }
}

/** The deal, which has code of its own; until that is here, or when it cannot be fetched, the way to it. */
function dealPanel({ deal, words, retry }: DialogView): TemplateResult {
  if (typeof deal === 'object') return html`${deal.panel()}`;
  return deal === 'cut'
    ? html`${alert(words.unreachable)} ${mainButton(words.retry, retry)}`
    : skeleton();
}

const leavePanel = ({ words, stay, close }: DialogView): TemplateResult =>
  html`<div class="panel" role="group" aria-labelledby="leave">
    <p id="leave" class="title" tabindex="-1">${words.leaveTitle}</p>
    <p>${words.leaveText}</p>
    ${mainButton(words.stay, stay)}
    <button class="button" type="button" @click=${close}>${words.leave}</button>
  </div>`;
