import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon, icon } from '../shared/icons.js';
import type { DialogView } from './dialog-view.js';

/** What every dialog has: its title, whether this is a test, and the way out. It is there at once, before what it holds. */
export const dialogShell = (view: DialogView, content: unknown): TemplateResult =>
  html`<header class="row">
      <h2 id="heading" tabindex="-1" part="heading">${titleOf(view)}</h2>
      ${view.isTest ? html`<span class="pill">${view.words.testMode}</span>` : nothing}
      <button class="close" type="button" aria-label=${view.words.close} @click=${view.close}>
        ${icon(closeIcon)}
      </button>
    </header>
    ${content}`;

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
