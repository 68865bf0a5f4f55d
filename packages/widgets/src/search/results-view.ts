import type { SearchResult } from '@souk/sdk';
import { sorts } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../shared/format.js';
import { chevronIcon, filterIcon, icon } from '../shared/icons.js';
import { facetPanel, type FacetView } from './facet-panel.js';
import { hitRow, type HitView } from './hit-row.js';

/** What the results need beside themselves and the views of their parts. */
export interface ResultsView {
  readonly isGrid: boolean;
  readonly isBusy: boolean;
  readonly isLoadingMore: boolean;
  readonly areFiltersOpen: boolean;
  readonly filterCount: number;
  readonly onToggleFilters: () => void;
  readonly onMore: () => void;
}

/** How many there are, how they are sorted, and where to narrow them down in a small container. */
export const resultsHead = (
  { totalCount, parsed }: SearchResult,
  words: string,
  view: ResultsView,
  facetView: FacetView,
): TemplateResult => {
  const { text } = facetView;
  const { corrections } = parsed;
  return html`<div class="head">
    <div class="grow">
      <strong class="headline"><bdi .textContent=${text.results(totalCount)}></bdi></strong>${
        corrections.length > 0
          ? html`<span
              class="meta"
              .textContent=${text.corrected(corrected(words, corrections))}
            ></span>`
          : nothing
      }
    </div>
    ${filterToggle(view, facetView)}${sortChoice(facetView)}
  </div>`;
};

/** Facets beside the rows, or above them in a small container. */
export const resultsBody = (
  { data, facets, totalCount, hasMore }: SearchResult,
  { isGrid, isBusy, isLoadingMore, areFiltersOpen, onMore }: ResultsView,
  facetView: FacetView,
  hitView: HitView,
): TemplateResult => {
  const { text, locale } = hitView;
  return html`<div class="columns">
    <div id="filters" class=${areFiltersOpen ? 'filters open' : 'filters'} part="facets">
      ${facetPanel(facets, facetView)}
    </div>
    <div class="rows" aria-busy=${isBusy}>
      <ul class=${isGrid ? 'hits grid' : 'hits'} part="list" aria-label=${text.resultList}>
        ${data.map((hit) => hitRow(hit, hitView))}
      </ul>
      ${
        hasMore
          ? html`<div class="more">
              <button
                type="button"
                class="button"
                part="more"
                aria-busy=${isLoadingMore}
                @click=${onMore}
              >
                ${text.more}
              </button>
              <span
                class="meta"
                .textContent=${text.shown(number(data.length, locale), number(totalCount, locale))}
              ></span>
            </div>`
          : nothing
      }
    </div>
  </div>`;
};

const filterToggle = (
  { areFiltersOpen, filterCount, onToggleFilters }: ResultsView,
  { text, locale }: FacetView,
): TemplateResult =>
  html`<button
    type="button"
    class="button compact toggle"
    aria-expanded=${areFiltersOpen}
    aria-controls="filters"
    @click=${onToggleFilters}
  >
    ${icon(filterIcon)}${text.filters}${
      filterCount > 0 ? html`<span class="badge">${number(filterCount, locale)}</span>` : nothing
    }
  </button>`;

function sortChoice({ text, refinement, onRefine }: FacetView): TemplateResult {
  const onChange = ({ target }: Event): void => {
    const sort = target instanceof HTMLSelectElement && sorts.find((each) => each === target.value);
    if (sort) onRefine({ ...refinement, sort });
  };
  return html`<label class="sort" part="sort">
    <span class="sr">${text.sort}</span>
    <select class="button compact" @change=${onChange}>
      ${sorts.map(
        (sort) =>
          html`<option value=${sort} .selected=${sort === refinement.sort}>
            ${text.sorts[sort]}
          </option>`,
      )}
    </select>
    ${icon(chevronIcon)}
  </label>`;
}

const corrected = (words: string, corrections: SearchResult['parsed']['corrections']): string =>
  corrections.reduce((text, { from, to }) => text.replace(from, to), words);
