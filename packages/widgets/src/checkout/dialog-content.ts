import { html, nothing, type TemplateResult } from 'lit';
import { choosePanel } from './choose-panel.js';
import { dialogShell } from './dialog-shell.js';
import { alert, mainButton, type DialogView } from './dialog-view.js';
import { payingPanel } from './paying-panel.js';
import { reviewPanel } from './review-panel.js';
import { skeleton } from './skeleton.js';

/** Title, close button and the panel of the current state. */
export const dialogContent = (view: DialogView): TemplateResult =>
  dialogShell(
    view,
    html`${view.isLeaving ? leavePanel(view) : nothing}
      <div class="panel" ?hidden=${view.isLeaving}>${panelOf(view)}</div>`,
  );

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
