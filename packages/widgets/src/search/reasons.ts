import type { Hit } from '@souk/sdk';
import type { TemplateResult } from 'lit';
import type { InsightView } from './insight-part.js';
import { scorePoints } from './score-points.js';

/** Why a result stands where it stands: what each feature gave to its score, and what else decided. */
export const reasons = (hit: Hit, view: InsightView): TemplateResult => {
  const { html, number, text, more, refinement, keeper, showMemory } = view;
  const { total, parts } = scorePoints(hit.ranking, hit.score);
  const moved = keeper?.movedBy(hit);
  return html`<strong>${more.whyTitle}</strong>
    <p class="meta">${more.whyNote}</p>
    <dl>${parts.map(([feature, points]) => reason(feature, points, total, view))}</dl>
    <strong class="sum">${more.score(number(total, oneDecimal))}</strong>
    ${
      refinement.sort === 'relevance'
        ? undefined
        : html`<p class="meta">${more.sortedBy(text.sorts[refinement.sort])}</p>`
    }
    ${
      moved === undefined
        ? undefined
        : html`<p class="meta">${more.moved(number(moved, { signDisplay: 'exceptZero' }))}</p>
            <button type="button" class="button quiet compact" @click=${showMemory}>
              ${text.remembered}
            </button>`
    }`;
};

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

// A bar's width as an SVG attribute: a style attribute would break strict content security policies.
function reason(
  feature: string,
  points: number,
  total: number,
  { html, number, more }: InsightView,
): TemplateResult {
  const names: Readonly<Record<string, string>> = more.features;
  return html`<dt>${names[feature] ?? feature}</dt>
    <dd>${number(points, oneDecimal)}</dd>
    <svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="2"></rect>
      <rect width=${Math.round((points / total) * 100)} height="2"></rect>
    </svg>`;
}

// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

export const reasonStyles = css`
  #why {
    inline-size: min(320px, 92vw);
    margin: auto;
    padding: 16px;
    font-size: 0.875em;
  }
  @supports (position-area: block-end) {
    .asked {
      anchor-name: --why;
    }
    #why {
      position-anchor: --why;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-inline, flip-block;
      inset: auto;
      margin: 6px 0;
    }
  }
  #why dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 12px;
    margin-block: 12px 4px;
  }
  #why dd {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  #why .button {
    margin-block-start: 8px;
  }
  .bar {
    grid-column: 1 / -1;
    inline-size: 100%;
    margin-block-end: 6px;
    border-radius: 2px;
    fill: var(--_brand);
  }
  .track {
    fill: var(--_surface-3);
  }
  @media (forced-colors: active) {
    .bar rect + rect {
      fill: Highlight;
    }
  }
`;
