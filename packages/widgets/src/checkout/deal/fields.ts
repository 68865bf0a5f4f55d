import type { DisputeReason } from '@souk/sdk';
import { evidenceForReason } from '@souk/sdk/deal';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from './form-panel.js';
import { nextMilestone, type Fault } from './draft.js';
import { named } from './named.js';

/** A label over a control, and below it what is wrong. */
export function field(
  view: FieldView,
  { id, label, control }: { readonly id: string; readonly label: string; readonly control: TemplateResult },
): TemplateResult {
  return html`<div class="entry">
    <label class="title" for=${id}>${label}</label>
    ${control} ${faultText(view, id)}
  </div>`;
} // prettier-ignore

/** What is wrong with a field, said at once. */
export function faultText({ fault, words, facts, money }: FieldView, id: string): TemplateResult | typeof nothing {
  if (fault === undefined) return nothing;
  const texts: Record<Fault, string> = {
    required: words.claim.required,
    amount_invalid: words.claim.amountInvalid(money(facts.escrow.held)),
    uploading: words.claim.waitForFiles,
  };
  return html`<p id="${id}-fault" class="error" role="alert">${texts[fault]}</p>`;
} // prettier-ignore

const isReason = (value: string): value is DisputeReason => Object.hasOwn(evidenceForReason, value);

/** Why the buyer claims: one of the contract's reasons. */
export function reasonField(view: FieldView): TemplateResult {
  const { words, draft, fault, send } = view;
  const names: Readonly<Record<DisputeReason, string>> = words.claim.reasons;
  const choose = (reason: string): void => {
    if (isReason(reason)) send({ type: 'typed', changes: { reason } });
  };
  return html`<fieldset class="entry choices" aria-describedby="reason-fault">
    <legend class="title">${words.claim.reason}</legend>
    ${Object.entries(names).map(
      ([reason, name], index) =>
        html`<label class="row choice"
          ><input
            type="radio"
            name="souk-reason"
            aria-invalid=${index === 0 && fault !== undefined}
            .value=${reason}
            .checked=${draft.reason === reason}
            @change=${() => choose(reason)}
          />${name}</label
        >`,
    )}
    ${faultText(view, 'reason')}
  </fieldset>`;
}

/** What a party says in its own words. */
export function statementField(view: FieldView): TemplateResult {
  const { words, draft, fault, send } = view;
  const isReview = draft.action === 'review' || draft.action === 'reply';
  return field(view, {
    id: 'statement',
    label: isReview ? words.papers.reviewText : words.claim.statement,
    control: html`<textarea
      id="statement"
      class="field"
      rows="3"
      maxlength=${isReview ? 2000 : 4000}
      placeholder=${draft.action === 'dispute' ? words.claim.statementHint : ''}
      aria-invalid=${fault !== undefined}
      aria-describedby="statement-fault"
      .value=${draft.statement}
      @input=${({ target }: Event) =>
        target instanceof HTMLTextAreaElement &&
        send({ type: 'typed', changes: { statement: target.value } })}
    ></textarea>`,
  });
}

/** A part of the money. What a step of the plan comes to is not typed. */
export function amountField(view: FieldView): TemplateResult | typeof nothing {
  const { words, draft, facts, fault, money, send } = view;
  if (draft.action === 'release_part' && nextMilestone(facts) > 0) return nothing;
  return field(view, {
    id: 'amount',
    label: words.claim.amount,
    control: html`<div class="row">
      <input
        id="amount"
        class="field"
        inputmode="decimal"
        autocomplete="off"
        maxlength="14"
        aria-invalid=${fault !== undefined}
        aria-describedby="amount-fault"
        .value=${draft.amount}
        @input=${({ target }: Event) =>
          target instanceof HTMLInputElement &&
          send({ type: 'typed', changes: { amount: target.value } })}
      />
      <bdi class="meta" translate="no">/ ${money(facts.escrow.held)}</bdi>
    </div>`,
  });
}

/** Who showed something, by name. */
export const partyName = (by: string, { words: { dispute } }: Pick<FieldView, 'words'>): string =>
  named<'buyer' | 'seller' | 'mediator' | 'platform'>(dispute.from, by) ?? dispute.from.platform;
