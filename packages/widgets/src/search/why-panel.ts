import type { Hit } from '@souk/sdk';
import type { TemplateResult } from 'lit';
import type { SearchView } from './search-view.js';

/** Why a result stands where it stands: each feature's share of its score, largest first. */
export const reasons = (hit: Hit, view: SearchView): TemplateResult =>
  view.html`<strong>${view.text.whyTitle}</strong>
    <p class="meta">${view.text.whyNote}</p>
    <dl>
      ${Object.entries(hit.ranking)
        .sort(([, a], [, b]) => b - a)
        .map(([feature, points]) => reason(feature, points / hit.score, view))}
    </dl>`;

// A bar's width as an SVG attribute: a style attribute would break strict content security policies.
function reason(
  feature: string,
  share: number,
  { html, number, text }: SearchView,
): TemplateResult {
  const names: Readonly<Record<string, string>> = text.features;
  return html`<dt>${names[feature] ?? feature}</dt>
    <dd>${number(share, { style: 'percent' })}</dd>
    <svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="2"></rect>
      <rect width=${Math.round(share * 100)} height="2"></rect>
    </svg>`;
}

// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/** Looks of the panel of reasons; they come with the panel. */
export const styles = css`
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
  dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 12px;
    margin-block-start: 12px;
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
