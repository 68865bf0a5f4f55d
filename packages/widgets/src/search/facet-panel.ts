import type { Currency, Facet } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../shared/format.js';
import type { Messages } from '../shared/messages/en.js';
import { majorText, minorUnits } from './price-input.js';
import { isSelected, toggleFacet, type Refinement } from './refinement.js';

/** What the panel needs beside the facets. */
export interface FacetView {
  readonly refinement: Refinement;
  readonly currency: Currency;
  readonly locale: string;
  readonly text: Messages['search'];
  readonly onRefine: (refinement: Refinement) => void;
}

/** Values shown before "more". */
const valueCount = 6;

/** Category, price and attributes to narrow a search down with, each value with its count. */
export function facetPanel(facets: readonly Facet[], view: FacetView): TemplateResult {
  const useful = facets.filter(isUseful);
  const isCategory = ({ field }: Facet): boolean => field === 'category';
  return html`${useful.filter(isCategory).map((facet) => fieldset(facet, view))}${priceRange(view)}
  ${useful.filter((facet) => !isCategory(facet)).map((facet) => fieldset(facet, view))}`;
}

/** A field with one value tells nothing and narrows nothing, unless it is the one that was chosen. */
const isUseful = ({ values }: Facet): boolean =>
  values.length > 1 || values.some(({ selected }) => selected);

function fieldset({ field, values }: Facet, view: FacetView): TemplateResult {
  const rows = values.map((value) => valueRow(field, value, view));
  const rest = rows.slice(valueCount);
  return html`<fieldset part="facet">
    <legend>${fieldName(field, view.text)}</legend>
    ${rows.slice(0, valueCount)}
    ${
      rest.length > 0
        ? html`<details>
            <summary><bdi>${view.text.moreValues(rest.length)}</bdi></summary>
            ${rest}
          </details>`
        : nothing
    }
  </fieldset>`;
}

const valueRow = (
  field: string,
  { value, label, count }: Facet['values'][number],
  { refinement, locale, onRefine }: FacetView,
): TemplateResult =>
  html`<label class="value"
    ><input
      type="checkbox"
      .checked=${isSelected(refinement, field, value)}
      @change=${({ target }: Event) => {
        // What is checked follows from the refinement alone: values may change places with the next answer.
        if (target instanceof HTMLInputElement) target.checked = !target.checked;
        onRefine(toggleFacet(refinement, field, value));
      }}
    /><span class="label">${label}</span><span class="meta">${number(count, locale)}</span></label
  >`;

function priceRange({ refinement, currency, text, onRefine }: FacetView): TemplateResult {
  const input = (end: 'minimumPrice' | 'maximumPrice', name: string): TemplateResult =>
    html`<input
      class="field compact"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${name}
      placeholder=${end === 'minimumPrice' ? '0' : '∞'}
      .value=${majorText(refinement[end], currency)}
      @change=${({ target }: Event) => {
        if (!(target instanceof HTMLInputElement)) return;
        const amount = minorUnits(target.value, currency);
        target.value = majorText(amount, currency);
        onRefine({ ...refinement, [end]: amount });
      }}
    />`;
  return html`<fieldset part="facet">
    <legend>${text.price(currency)}</legend>
    <div class="range">
      ${input('minimumPrice', text.priceFrom)}<span aria-hidden="true">–</span>${input(
        'maximumPrice',
        text.priceTo,
      )}
    </div>
  </fieldset>`;
}

const fieldName = (field: string, { fields }: Messages['search']): string =>
  Object.entries(fields).find(([name]) => name === field)?.[1] ?? field;
