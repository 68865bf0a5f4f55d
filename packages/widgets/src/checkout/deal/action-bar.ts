import { html, nothing, type TemplateResult } from 'lit';
import { wordsOf } from './action-words.js';
import { actionsOf, isLeading, type DealAction } from './actions.js';
import type { DealView } from './deal-view.js';

/** What the asking party may do now: the main thing as the main button, the rest below it. */
export function actionBar(view: DealView): TemplateResult | typeof nothing {
  const { facts } = view;
  const [first, ...others] = actionsOf(facts);
  if (first === undefined) return nothing;
  const main = isLeading(first, facts.escrow) ? first : undefined;
  const rest = main === undefined ? [first, ...others] : others;
  return html`<div class="actions">
    ${main === undefined ? nothing : button(view, main, 'primary wide')}
    ${
      rest.length > 0
        ? html`<div class="more">${rest.map((action) => button(view, action, 'compact'))}</div>`
        : nothing
    }
  </div>`;
}

function button(view: DealView, action: DealAction, kind: string): TemplateResult {
  const { flow, send } = view;
  return html`<button
    class="button ${kind}"
    type="button"
    part="button"
    data-action=${action}
    aria-busy=${flow.doing === action}
    @click=${() => send({ type: 'began', action })}
  >
    ${wordsOf(action, view).press}
  </button>`;
}
