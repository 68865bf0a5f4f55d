import type { TrustClaim } from '@souk/sdk/trust';
import { trustFormula } from '@souk/sdk/contract';
import { css, html, nothing, render, type TemplateResult } from 'lit';
import type { badgeEn } from '../shared/messages/en/badge.js';
import { scoreText, type Finding } from './face.js';

interface Words {
  readonly text: typeof badgeEn;
  readonly locale: string;
}

/** Writes into a panel why a seller can be believed that far, or why the claim cannot. */
export function showReasons(panel: HTMLElement, finding: Finding, words: Words): void {
  const root = panel.getRootNode();
  if (root instanceof ShadowRoot && reasonsStyles.styleSheet)
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, reasonsStyles.styleSheet])];
  render(reasons(finding, words), panel);
}

function reasons(finding: Finding, words: Words): TemplateResult | typeof nothing {
  const { text } = words;
  if (finding.status === 'not_verified')
    return html`<h2>${text.notVerified}</h2>
      <p>${text.notVerifiedWhy(finding.reason)}</p>`;
  if (finding.status !== 'verified') return nothing;
  const { claim } = finding;
  return html`<h2>${text.reasons(claim.name)}</h2>
    ${claim.score === null ? html`<p>${text.newSellerWhy}</p>` : score(claim.score, claim, words)}
    <dl>${claim.inputs.map((input) => fact(input, claim.formula, words))}</dl>
    <p class="muted">${text.how(claim.formula)}</p>
    <p class="muted">${signature(claim, words)}</p>`;
}

const score = (value: number, { grade }: TrustClaim, { text, locale }: Words): TemplateResult =>
  html`<p class="score">
    <b>${scoreText(value, locale)}</b> ${text.outOf} · ${text.grade(grade)}
  </p>`;

function fact(
  { input, value, points, window }: TrustClaim['inputs'][number],
  formula: string,
  { text, locale }: Words,
): TemplateResult {
  const weights: Readonly<Record<string, number>> = trustFormula.weights;
  // Of a formula that this version does not know, only the points are told.
  const most = formula === trustFormula.version ? (weights[input] ?? 0) * 100 : 0;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return html`<div>
    <dt>${text.inputs[input] ?? input}</dt>
    <dd>
      ${valueText(input, value, { text, locale })} <small>${text.window(window)}</small>
      ${
        most > 0
          ? html`<meter
              min="0"
              max=${most}
              value=${points}
              aria-label=${text.points(number.format(points), number.format(most))}
            ></meter>`
          : nothing
      }
    </dd>
  </div>`;
}

function valueText(input: string, value: number | string, { text, locale }: Words): string {
  if (typeof value === 'string') return text.verification(value);
  switch (input) {
    case 'disputeRate':
      return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
        value,
      );
    case 'responseHours':
      return text.hours(value);
    case 'yearsActive':
      return text.years(value);
    default:
      return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
  }
}

function signature({ exp }: TrustClaim, { text, locale }: Words): string {
  const until = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return text.signed(location.host || location.protocol, until.format(exp * 1_000));
}

const reasonsStyles = css`
  h2 {
    margin: 0 0 8px;
    font-size: 1.143em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  p {
    margin: 0 0 12px;
  }
  .score b {
    font-size: 2em;
    line-height: 1.2;
  }
  dl {
    margin: 0 0 16px;
  }
  dl div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 12px;
    padding: 8px 0;
    border-block-start: 1px solid var(--_border);
  }
  dt {
    color: var(--_text-muted);
  }
  dd {
    display: contents;
    font-variant-numeric: tabular-nums;
  }
  small {
    grid-column: 1;
    color: var(--_text-muted);
    font-size: 0.857em;
  }
  meter {
    inline-size: 96px;
    block-size: 8px;
    justify-self: end;
    align-self: center;
  }
  .muted {
    color: var(--_text-muted);
  }
  .muted:last-child {
    margin: 0;
  }
`;
