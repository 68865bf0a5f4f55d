import type { Carrier, DisputeReason } from '@souk/sdk';
import { carriers, evidenceForReason } from '@souk/sdk/deal';
import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../isolated.js';
import type { FieldView } from './form-panel.js';
import { nextMilestone, type Fault } from './draft.js';
import { named } from './named.js';

/** A label over a control, and below it what is wrong. */
function field(
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
const isCarrier = (value: string): value is Carrier =>
  carriers.some((carrier) => carrier === value);

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

/** Who carries it, and under which number. */
export function parcelFields(view: FieldView): TemplateResult {
  const { words, draft, fault, flow, send } = view;
  const isRefused = flow.problem?.code === 'tracking_invalid';
  return html`<div class="entry">
      <label class="title" for="carrier">${words.claim.carrier}</label>
      <select
        id="carrier"
        class="field"
        @change=${({ target }: Event) =>
          target instanceof HTMLSelectElement &&
          isCarrier(target.value) &&
          send({ type: 'typed', changes: { carrier: target.value } })}
      >
        ${carriers.map(
          (carrier) =>
            html`<option value=${carrier} ?selected=${carrier === draft.carrier} translate="no">
              ${carrierName(carrier)}
            </option>`,
        )}
      </select>
    </div>
    ${field(view, {
      id: 'tracking',
      label: words.claim.trackingNumber,
      control: html`<input
          id="tracking"
          class="field"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="40"
          dir="ltr"
          aria-invalid=${fault !== undefined || isRefused}
          aria-describedby="tracking-fault tracking-refused"
          .value=${draft.trackingNumber}
          @input=${({ target }: Event) =>
            target instanceof HTMLInputElement &&
            send({ type: 'typed', changes: { trackingNumber: target.value } })}
        />
        ${
          isRefused
            ? html`<p id="tracking-refused" class="error" role="alert">
                ${words.claim.trackingInvalid(exampleIn(view))}
              </p>`
            : nothing
        }`,
    })}`;
}

/** The platform says what a number of that carrier looks like. */
function exampleIn({ flow: { problem } }: FieldView): string {
  const example: unknown = problem?.problem && Reflect.get(problem.problem, 'expected');
  return isolated(typeof example === 'string' ? example : '…');
}

/** Stars for the seller and for the thing; a seller only writes. */
export function starsFields(view: FieldView): TemplateResult | typeof nothing {
  const { words, draft, isSeller, fault } = view;
  if (isSeller) return nothing;
  return html`${stars(view, 'sellerRating', words.papers.forSeller, draft.sellerRating)}
  ${fault ? html`<p class="error" role="alert">${words.papers.starsNeeded}</p>` : nothing}
  ${stars(view, 'itemRating', words.papers.forItem, draft.itemRating)}`;
}

function stars(
  { words, fault, locale, send }: FieldView,
  name: 'sellerRating' | 'itemRating',
  label: string,
  given: number,
): TemplateResult {
  const isMissing = fault !== undefined && name === 'sellerRating';
  return html`<fieldset class="row rating">
    <legend class="title">${label}</legend>
    ${[1, 2, 3, 4, 5].map(
      (count) =>
        html`<label class=${count <= given ? 'star given' : 'star'}
          ><input
            type="radio"
            name="souk-${name}"
            aria-label=${words.papers.stars(new Intl.NumberFormat(locale).format(count))}
            aria-invalid=${isMissing && count === 1}
            .checked=${count === given}
            @change=${() => send({ type: 'typed', changes: { [name]: count } })}
          /><span aria-hidden="true">★</span></label
        >`,
    )}
  </fieldset>`;
}

/** A carrier by its name: "DHL", "Royal Mail". */
export const carrierName = (carrier: string): string =>
  carrier
    .split('_')
    .map((word) =>
      word.length < 5 && !smallWords.has(word)
        ? word.toUpperCase()
        : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join(' ');
const smallWords: ReadonlySet<string> = new Set(['post', 'mail', 'la']);

/** Who showed something, by name. */
export const partyName = (by: string, { words: { dispute } }: Pick<FieldView, 'words'>): string =>
  named<'buyer' | 'seller' | 'mediator' | 'platform'>(dispute.from, by) ?? dispute.from.platform;
