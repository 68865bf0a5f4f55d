import type { Carrier } from '@souk/sdk';
import { carriers } from '@souk/sdk/deal';
import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../isolated.js';
import { field } from './fields.js';
import type { FieldView } from './form-panel.js';

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

const isCarrier = (value: string): value is Carrier =>
  carriers.some((carrier) => carrier === value);

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
