import type { Hit, SearchResult } from '@souk/sdk';
import type { TemplateResult } from 'lit';
import type { hitList } from './hit-row.js';
import type { chip } from './notices.js';
import type { SearchView } from './search-view.js';

/** What this part shares with what is always there. */
export interface NoneTools {
  readonly chip: typeof chip;
  readonly hitList: typeof hitList;
}

/** Nothing was found: what to take away, with what that would bring, and what sells well. */
export function nothingFound(
  words: string,
  relaxations: SearchResult['relaxations'],
  popular: readonly Hit[],
  view: SearchView,
  { chip, hitList }: NoneTools,
): TemplateResult {
  const { html, text, refinement, refine } = view;
  return html`<div class="empty" part="empty">
    <strong class="headline">${text.noneTitle(words)}</strong>
    <p class="meta">${relaxations.length > 0 ? text.noneFiltered : text.noneHint}</p>
    <div class="row chips">
      ${relaxations.map(({ id, label, count }) =>
        chip(`${label} (${text.results(count)})`, undefined, () =>
          refine({ ...refinement, ignore: [...refinement.ignore, id] }),
        ),
      )}
    </div>
    ${
      popular.length > 0
        ? html`<p class="title">${text.popular}</p>
            ${hitList(popular, text.popular, view)}`
        : undefined
    }
  </div>`;
}

/** Its looks are those of what is always there. */
export const styles = '';
