import { html, nothing, type TemplateResult } from 'lit';
import { quietButton } from '../dialog-view.js';
import { wordsOf } from './action-words.js';
import { asks, type Ask } from './actions.js';
import type { DealView } from './deal-view.js';
import { faultsOf, type Draft, type Fault } from './draft.js';
import { evidenceField } from './evidence-field.js';
import { amountField, reasonField, statementField } from './fields.js';
import { parcelFields } from './parcel-fields.js';
import { starsFields } from './star-fields.js';

/** What one field is drawn from. */
export interface FieldView extends DealView {
  readonly draft: Draft;
  /** What is wrong with it, once somebody has tried to send it. */
  readonly fault: Fault | undefined;
}

/** The open action: what comes of it, what it has to be told, and the deliberate yes. */
export function formPanel(view: DealView, draft: Draft): TemplateResult {
  const { words, flow, facts, send } = view;
  const { press, title, text, yes } = wordsOf(draft.action, view);
  const faults = draft.isChecked ? faultsOf(draft, facts) : {};
  const submit = (event: Event): void => {
    event.preventDefault();
    send({ type: 'submitted' });
    focusFault(event.currentTarget);
  };
  return html`<form class="card question" novalidate aria-labelledby="question" @submit=${submit}>
    <p id="question" class="title" tabindex="-1">${title ?? press}</p>
    ${text ? html`<p class="meta">${text}</p>` : nothing}
    ${asks[draft.action].map((ask) => fields[ask]({ ...view, draft, fault: faults[ask] }))}
    <button
      class="button primary wide"
      type="submit"
      part="button"
      aria-busy=${flow.doing !== undefined}
    >
      ${yes ?? press}
    </button>
    ${quietButton(words.deal.notYet, () => send({ type: 'closed' }))}
  </form>`;
}

const fields: Record<Ask, (view: FieldView) => TemplateResult | typeof nothing> = {
  reason: reasonField,
  statement: statementField,
  evidence: evidenceField,
  amount: amountField,
  parcel: parcelFields,
  stars: starsFields,
};

/** Once the faults are drawn, the first of them has the focus. */
function focusFault(form: EventTarget | null): void {
  if (!(form instanceof HTMLElement)) return;
  setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
}
