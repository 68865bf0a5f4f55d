import type { Hit } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../shared/format.js';
import type { Messages } from '../shared/messages/en.js';

/** Why a result stands where it stands: each feature's share of its score, largest first. */
export const whyPanel = (
  hit: Hit | undefined,
  text: Messages['search'],
  locale: string,
): TemplateResult =>
  html`<div
    id="why"
    class="float why-panel"
    part="why-panel"
    popover
    role="dialog"
    aria-label=${text.whyTitle}
  >
    ${hit ? reasons(hit, text, locale) : nothing}
  </div>`;

const reasons = (hit: Hit, text: Messages['search'], locale: string): TemplateResult =>
  html`<strong>${text.whyTitle}</strong>
    <p class="meta">${text.whyNote}</p>
    <dl>
      ${Object.entries(hit.ranking)
        .sort(([, a], [, b]) => b - a)
        .map(([feature, points]) => reason(featureName(feature, text), points / hit.score, locale))}
    </dl>`;

// A bar's width as an SVG attribute: a style attribute would break strict content security policies.
const reason = (name: string, share: number, locale: string): TemplateResult =>
  html`<dt>${name}</dt>
    <dd>${number(share, locale, { style: 'percent' })}</dd>
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="4"></rect>
      <rect width=${Math.round(share * 100)} height="4"></rect>
    </svg>`;

const featureName = (feature: string, { features }: Messages['search']): string =>
  Object.entries(features).find(([name]) => name === feature)?.[1] ?? feature;
