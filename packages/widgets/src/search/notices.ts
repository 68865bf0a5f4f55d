import type { Hit, SearchResult } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, closeIcon, icon } from '../shared/icons.js';
import { hitList } from './hit-row.js';
import type { ActiveFilter } from './refinement.js';
import type { SearchView } from './search-view.js';

/** Three rows with the geometry of the real ones. */
export const skeletonRows = (isGrid: boolean): TemplateResult =>
  html`<ul class=${isGrid ? 'hits grid' : 'hits'} aria-hidden="true">
    ${[1, 2, 3].map(
      () =>
        html`<li class="hit">
          <span class="image skeleton"></span>
          <div>
            <div class="skeleton line"></div>
            <div class="skeleton line"></div>
          </div>
          <div class="cost"><div class="skeleton line"></div></div>
        </li>`,
    )}
  </ul>`;

/** What went wrong, and a way to ask again. */
export const failure = (sentence: string, retry: string, onRetry: () => void): TemplateResult =>
  html`<div class="notice" part="notice">
    ${icon(alertIcon)}<span class="grow" .textContent=${sentence}></span>
    <button type="button" class="button compact" @click=${onRetry}>${retry}</button>
  </div>`;

const chip = (label: string, name: string | typeof nothing, onRemove: () => void): TemplateResult =>
  html`<button type="button" class="chip" part="chip" aria-label=${name} @click=${onRemove}>
    <bdi>${label}</bdi>${icon(closeIcon)}
  </button>`;

/** Conditions in force, each of which can be taken away. */
export const filterChips = (
  filters: readonly ActiveFilter[],
  { text, refine }: SearchView,
  onClear: () => void,
): TemplateResult | typeof nothing =>
  filters.length === 0
    ? nothing
    : html`<div class="row chips">
        ${filters.map(({ label, removed }) =>
          chip(label, text.removeFilter(label), () => refine(removed)),
        )}${
          filters.length > 1
            ? html`<button type="button" class="button quiet compact" @click=${onClear}>
                ${text.clearFilters}
              </button>`
            : nothing
        }
      </div>`;

/** Nothing was found: what to take away, with what that would bring, and what sells well. */
export function nothingFound(
  words: string,
  relaxations: SearchResult['relaxations'],
  popular: readonly Hit[],
  view: SearchView,
): TemplateResult {
  const { text, refinement, refine } = view;
  return html`<div class="empty" part="empty">
    <strong class="headline">${text.noneTitle(words)}</strong>
    <p class="meta">${relaxations.length > 0 ? text.noneFiltered : text.noneHint}</p>
    <div class="row chips">
      ${relaxations.map(({ id, label, count }) =>
        chip(`${label} (${text.results(count)})`, nothing, () =>
          refine({ ...refinement, ignore: [...refinement.ignore, id] }),
        ),
      )}
    </div>
    ${
      popular.length > 0
        ? html`<p class="title">${text.popular}</p>
            ${hitList(popular, text.popular, view)}`
        : nothing
    }
  </div>`;
}
