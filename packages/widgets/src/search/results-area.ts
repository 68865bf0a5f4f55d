import type { SearchResult, SoukError } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from '../shared/problem-text.js';
import type { facetPanel } from './facet-panel.js';
import { hitList } from './hit-row.js';
import type { nothingFound } from './nothing-found.js';
import { chip, failure, filterChips, skeletonRows } from './notices.js';
import { activeFilters, withoutFilters } from './refinement.js';
import { resultsBody, resultsHead } from './results-view.js';
import type { SearchRun } from './search-run.js';
import type { SearchView } from './search-view.js';

/** How a search goes, as far as one looks at it. */
export type Progress = Pick<
  SearchRun,
  'phase' | 'result' | 'popular' | 'error' | 'hasSkeleton' | 'isLoadingMore'
>;

/** What is shown below the box, and what can be pressed there. */
export interface AreaView extends SearchView {
  /** The words that were searched for. */
  readonly words: string;
  readonly progress: Progress;
  readonly areFiltersOpen: boolean;
  /** Makes the filters, once their code is here. */
  readonly facetPanel: typeof facetPanel | undefined;
  /** Says that nothing was found, and what would be, once its code is here. */
  readonly nothingFound: typeof nothingFound | undefined;
  readonly toggleFilters: () => void;
  readonly retry: () => void;
  readonly more: () => void;
}

/** All below the box: what went wrong, what is awaited, what was found or that nothing was. */
export function resultsArea(view: AreaView): TemplateResult {
  const { result, error, hasSkeleton, phase } = view.progress;
  return html`<div class="area">
    ${phase === 'failed' && error ? failed(error, view) : nothing}
    ${result ? resultsOf(result, view) : hasSkeleton ? skeletonRows(view.isGrid) : nothing}
  </div>`;
}

const failed = (error: SoukError, { text, retry }: AreaView): TemplateResult =>
  failure(problemText(error, text), text.retry, retry);

function resultsOf(result: SearchResult, view: AreaView): TemplateResult {
  const { words, refinement, refine, progress, areFiltersOpen: isOpen } = view;
  const { relaxations, facets, parsed } = result;
  const filters = activeFilters(refinement, parsed.filters, facets, view.priceRange);
  // A condition that would bring something when taken away is offered with that number instead.
  const chips = filterChips(
    filters.filter(({ label }) => !relaxations.some((each) => each.label === label)),
    view,
    () => refine(withoutFilters(refinement, parsed.filters)),
  );
  if (result.totalCount === 0)
    return html`${chips}${
      view.nothingFound?.(words, relaxations, progress.popular, view, { chip, hitList }) ??
      html`<strong class="headline">${view.text.noneTitle(words)}</strong>`
    }`;
  const toggle = { isOpen, count: filters.length, toggle: view.toggleFilters };
  return html`${resultsHead(result, words, view, toggle)}${chips}
    <div class="columns">
      <div id="filters" class=${isOpen ? 'card filters open' : 'card filters'} part="facets">
        ${view.facetPanel?.(facets, view)}
      </div>
      ${resultsBody(result, view, progress.phase === 'loading', progress.isLoadingMore, view.more)}
    </div>`;
}
