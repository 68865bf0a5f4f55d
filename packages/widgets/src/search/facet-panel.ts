import type { Facet } from '@souk/sdk';
import type { TemplateResult } from 'lit';
import { majorText, minorUnits } from '../shared/price-input.js';
import type { SearchView } from './search-view.js';

/** Values shown before "more". */
const valueCount = 6;

/** Category, price and attributes to narrow a search down with, each value with its count. */
export function facetPanel(facets: readonly Facet[], view: SearchView): TemplateResult {
  const useful = facets.filter(isUseful);
  const isCategory = ({ field }: Facet): boolean => field === 'category';
  return view.html`${useful.filter(isCategory).map((facet) => fieldset(facet, view))}${priceRange(view)}
  ${useful.filter((facet) => !isCategory(facet)).map((facet) => fieldset(facet, view))}${view.showMemory && memoryButton(view)}`;
}

/** What is remembered changes the order, so it stands with what narrows it down. */
const memoryButton = ({ html, text, showMemory }: SearchView): TemplateResult =>
  html`<button type="button" class="button quiet compact memory" @click=${showMemory}>
    ${text.remembered}
  </button>`;

/** A field with one value narrows nothing, unless it was chosen. For prices there are fields to type in. */
const isUseful = ({ field, values }: Facet): boolean =>
  field !== 'price' && (values.length > 1 || values.some(({ selected }) => selected));

function fieldset({ field, values }: Facet, view: SearchView): TemplateResult {
  const { html, text } = view;
  const names: Readonly<Record<string, string>> = text.fields;
  const rows = values.map((value) => valueRow(field, value, view));
  const rest = rows.slice(valueCount);
  return html`<fieldset part="facet">
    <legend>${names[field] ?? field}</legend>
    ${rows.slice(0, valueCount)}
    ${
      rest.length > 0
        ? html`<details>
            <summary><bdi>${text.moreValues(rest.length)}</bdi></summary>
            ${rest}
          </details>`
        : undefined
    }
  </fieldset>`;
}

const valueRow = (
  field: string,
  { value, label, count }: Facet['values'][number],
  { html, number, refine, isSelected, toggled }: SearchView,
): TemplateResult =>
  html`<label class="row value"
    ><input
      type="checkbox"
      .checked=${isSelected(field, value)}
      @change=${({ target }: Event) => {
        // What is checked follows from the refinement alone: values may change places with the next answer.
        if (target instanceof HTMLInputElement) target.checked = !target.checked;
        refine(toggled(field, value));
      }}
    /><span class="grow">${label}</span><span class="meta">${number(count)}</span></label
  >`;

function priceRange(view: SearchView): TemplateResult {
  const { html, refinement, currency, currencyDigits, text, refine } = view;
  const input = (end: 'minimumPrice' | 'maximumPrice', name: string): TemplateResult =>
    html`<input
      class="field compact"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${name}
      placeholder=${end === 'minimumPrice' ? '0' : '∞'}
      .value=${majorText(refinement[end], currencyDigits)}
      @change=${({ target }: Event) => {
        if (!(target instanceof HTMLInputElement)) return;
        const amount = minorUnits(target.value, currencyDigits);
        target.value = majorText(amount, currencyDigits);
        refine({ ...refinement, [end]: amount });
      }}
    />`;
  return html`<fieldset part="facet">
    <legend>${text.price(currency)}</legend>
    <div class="row range">
      ${input('minimumPrice', text.priceFrom)}<span aria-hidden="true">–</span>${input(
        'maximumPrice',
        text.priceTo,
      )}
    </div>
  </fieldset>`;
}

// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/** Looks of the filters; they come with the filters. */
export const styles = css`
  .filters {
    columns: 150px;
    column-gap: 20px;
  }
  fieldset {
    break-inside: avoid;
    padding-block-end: 20px;
  }
  legend,
  summary {
    padding-block: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }
  summary {
    color: var(--_brand-text);
  }
  .value {
    min-block-size: 32px;
    font-size: 0.875em;
  }
  .value:hover .grow {
    text-decoration: underline;
  }
  .memory {
    padding-inline: 0;
    text-align: start;
  }
  .value .grow::first-letter {
    text-transform: uppercase;
  }
  [type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    accent-color: var(--_brand);
  }
  .row .field {
    min-inline-size: 0;
    padding-inline: 10px;
  }
  @media (pointer: coarse) {
    .value {
      min-block-size: 44px;
    }
  }
`;
