import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, closeIcon, icon } from '../shared/icons.js';
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

/** A condition that a press takes away. */
export const chip = (
  label: string,
  name: string | undefined,
  onRemove: () => void,
): TemplateResult =>
  html`<button
    type="button"
    class="chip"
    part="chip"
    aria-label=${name ?? nothing}
    @click=${onRemove}
  >
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
