import type { Hit, SearchResult } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, closeIcon, icon } from '../shared/icons.js';
import type { Messages } from '../shared/messages/en.js';
import { hitRow, type HitView } from './hit-row.js';
import type { ActiveFilter } from './refinement.js';

/** Three rows with the geometry of the real ones. */
export const skeletonRows = (isGrid: boolean): TemplateResult =>
  html`<ul class=${isGrid ? 'hits grid' : 'hits'} aria-hidden="true">
    ${[0, 1, 2].map(
      () =>
        html`<li class="hit">
          <span class="image skeleton"></span>
          <div class="about">
            <div class="skeleton line"></div>
            <div class="skeleton line short"></div>
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

/** Conditions in force, each of which can be taken away. */
export const filterChips = (
  filters: readonly ActiveFilter[],
  text: Messages['search'],
  onRemove: (filter: ActiveFilter) => void,
  onClear: () => void,
): TemplateResult | typeof nothing =>
  filters.length === 0
    ? nothing
    : html`<div class="chips">
        ${filters.map(
          (filter) =>
            html`<button
              type="button"
              class="chip"
              part="chip"
              aria-label=${text.removeFilter(filter.label)}
              @click=${() => onRemove(filter)}
            >
              <bdi>${filter.label}</bdi>${icon(closeIcon)}
            </button>`,
        )}${
          filters.length > 1
            ? html`<button type="button" class="button quiet compact" @click=${onClear}>
                ${text.clearFilters}
              </button>`
            : nothing
        }
      </div>`;

/** Nothing was found: what to take away, with what that would bring, and what sells well. */
export const nothingFound = (
  words: string,
  relaxations: SearchResult['relaxations'],
  popular: readonly Hit[],
  view: HitView,
  onRelax: (id: string) => void,
): TemplateResult =>
  html`<div class="empty" part="empty">
    <strong class="headline">${view.text.noneTitle(words)}</strong>
    <p class="meta">${relaxations.length > 0 ? view.text.noneFiltered : view.text.noneHint}</p>
    <div class="chips">
      ${relaxations.map(
        ({ id, label, count }) =>
          html`<button type="button" class="chip" part="chip" @click=${() => onRelax(id)}>
            <bdi>${view.text.relax(label, count)}</bdi>${icon(closeIcon)}
          </button>`,
      )}
    </div>
    ${
      popular.length > 0
        ? html`<p class="group-title">${view.text.popular}</p>
            <ul class="hits" aria-label=${view.text.popular}>
              ${popular.map((hit) => hitRow(hit, view))}
            </ul>`
        : nothing
    }
  </div>`;
