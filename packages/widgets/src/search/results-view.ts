import type { SearchResult } from '@souk/sdk';
import { sorts } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { chevronIcon, filterIcon, icon } from '../shared/icons.js';
import { hitList } from './hit-row.js';
import type { SearchView } from './search-view.js';

/** The control that shows and hides the filters in a small container. */
export interface FilterToggle {
  readonly isOpen: boolean;
  /** Conditions in force. */
  readonly count: number;
  readonly toggle: () => void;
}

/** How many there are, how they are sorted, and where to narrow them down in a small container. */
export function resultsHead(
  { totalCount, parsed: { corrections } }: SearchResult,
  words: string,
  view: SearchView,
  filters: FilterToggle,
): TemplateResult {
  const { text } = view;
  const corrected = corrections.reduce((all, { from, to }) => all.replace(from, to), words);
  return html`<div class="row head">
    <div class="grow">
      <strong class="headline"><bdi .textContent=${text.results(totalCount)}></bdi></strong>
      <div class="meta" .textContent=${corrected === words ? '' : text.corrected(corrected)}></div>
    </div>
    ${filterToggle(filters, view)}${sortChoice(view)}
  </div>`;
}

const filterToggle = (
  { isOpen, count, toggle }: FilterToggle,
  { text, number }: SearchView,
): TemplateResult =>
  html`<button
    type="button"
    class="button compact toggle"
    aria-expanded=${isOpen}
    aria-controls="filters"
    @click=${toggle}
  >
    ${icon(filterIcon)}${text.filters}${
      count > 0 ? html`<span class="badge">${number(count)}</span>` : nothing
    }
  </button>`;

function sortChoice({ text, refinement, refine }: SearchView): TemplateResult {
  const onChange = ({ target }: Event): void => {
    const sort = target instanceof HTMLSelectElement && sorts.find((each) => each === target.value);
    if (sort) refine({ ...refinement, sort });
  };
  return html`<label class="row sort" part="sort">
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

/** The rows, and the way to more of them. */
export const resultsBody = (
  { data, totalCount, hasMore }: SearchResult,
  view: SearchView,
  isBusy: boolean,
  isLoadingMore: boolean,
  onMore: () => void,
): TemplateResult => {
  const { text, number } = view;
  return html`<div class="rows" aria-busy=${isBusy}>
    ${hitList(data, text.resultList, view)}
    ${
      hasMore
        ? html`<div class="row more">
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
              .textContent=${text.shown(number(data.length), number(totalCount))}
            ></span>
          </div>`
        : nothing
    }
  </div>`;
};
