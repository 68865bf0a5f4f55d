import { trustFormula, type TrustClaim } from '@souk/sdk/trust';
import { css, html, nothing, render, type TemplateResult } from 'lit';
import type { badgeEn } from '../shared/messages/en/badge.js';
import { trustEn } from '../shared/messages/en/trust.js';
import { wordsIn } from '../shared/messages.js';
import type { PageSettings } from '../shared/page-settings.js';
import { scoreText, wordFor, type Finding } from './face.js';

type Text = typeof trustEn;
interface Words {
  readonly text: Text;
  /** What the badge itself says. */
  readonly face: typeof badgeEn;
  readonly locale: string;
}

/**
 * Shows beside a badge why a seller can be believed that far, or why the claim cannot; hides it when it is shown.
 *
 * @param face what the badge itself says, in its language
 */
export async function toggleReasons(
  badge: HTMLButtonElement,
  finding: Finding,
  face: typeof badgeEn,
  { config, language, direction }: PageSettings,
): Promise<void> {
  const spoken = await wordsIn(catalogue, language).catch(() => trustEn);
  const next = badge.nextElementSibling;
  const panel = next instanceof HTMLElement ? next : newPanel(badge);
  const text = { ...spoken, ...config.messages?.trust };
  panel.lang = text.locale;
  panel.dir = direction ?? '';
  panel.ariaLabel = badge.innerText;
  render(reasons(finding, { text, face, locale: language }), panel);
  // With its source told, the panel is not taken for dismissed by the very press that toggles it.
  panel.togglePopover({ source: badge });
  place(panel, badge);
}

const catalogue = {
  part: 'trust',
  english: trustEn,
  others: () => import('../shared/messages/trust-locales.js'),
} as const;

function newPanel(badge: HTMLButtonElement): HTMLElement {
  const panel = document.createElement('div');
  panel.popover = 'auto';
  panel.role = 'dialog';
  // It takes the focus when it opens, so that the arrow keys scroll it and Escape closes it.
  panel.tabIndex = 0;
  panel.autofocus = true;
  panel.part.add('panel');
  panel.addEventListener('toggle', () => {
    badge.ariaExpanded = String(panel.matches(':popover-open'));
  });
  badge.after(panel);
  const root = badge.getRootNode();
  if (root instanceof ShadowRoot && reasonsStyles.styleSheet)
    root.adoptedStyleSheets.push(reasonsStyles.styleSheet);
  return panel;
}

/** Below the badge where there is room, else above; never outside the window. */
function place(panel: HTMLElement, badge: HTMLElement): void {
  const { left, right, top, bottom } = badge.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = panel;
  const isRightToLeft = getComputedStyle(badge).direction === 'rtl';
  const wished = isRightToLeft ? right - offsetWidth : left;
  const across = Math.max(16, Math.min(wished, innerWidth - offsetWidth - 16));
  const fitsBelow = bottom + 8 + offsetHeight <= innerHeight;
  panel.style.left = `${across}px`;
  panel.style.top = `${fitsBelow ? bottom + 8 : Math.max(16, top - 8 - offsetHeight)}px`;
}

function reasons(finding: Finding, words: Words): TemplateResult | typeof nothing {
  const { text, face } = words;
  if (finding.status === 'not_verified')
    return html`<h2>${face.notVerified}</h2>
      <p>${text.unverified[finding.reason]}</p>`;
  if (finding.status !== 'verified') return nothing;
  const { claim } = finding;
  return html`<h2>${text.reasons(claim.name)}</h2>
    ${claim.score === null ? html`<p>${text.newSellerWhy}</p>` : score(claim.score, claim.grade, words)}
    <dl>${claim.inputs.map((input) => fact(input, claim.formula, words))}</dl>
    <p class="muted">${text.how(claim.formula)}</p>
    <p class="muted">${signature(claim, words)}</p>`;
}

const score = (value: number, grade: string, { text, face, locale }: Words): TemplateResult =>
  html`<p class="score">
    <b>${scoreText(value, locale)}</b> ${text.outOf} · ${wordFor(face.grades, grade)}
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
    <dt>${wordFor(text.inputs, input)}</dt>
    <dd>
      ${valueText(input, value, text, locale)} <small>${wordFor(text.windows, window)}</small>
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

function valueText(input: string, value: number | string, text: Text, locale: string): string {
  if (typeof value === 'string') return wordFor(text.verifications, value);
  switch (input) {
    case 'disputeRate':
      return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
        value,
      );
    case 'responseHours':
      return value < 1 ? text.withinTheHour : text.hours(Math.ceil(value));
    case 'yearsActive':
      return value < 1 ? text.lessThanAYear : text.years(Math.floor(value));
    default:
      return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
  }
}

function signature({ exp }: TrustClaim, { text, locale }: Words): string {
  const until = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return text.signed(location.host || location.protocol, until.format(exp * 1_000));
}

const reasonsStyles = css`
  [popover]:focus {
    outline-offset: -2px;
  }
  [popover] {
    position: fixed;
    inset: auto;
    inline-size: min(360px, calc(100vw - 32px));
    max-block-size: calc(100vh - 32px);
    margin: 0;
    padding: 20px;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: calc(16 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875em;
    box-shadow: var(--_shadow);
  }
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
    text-align: end;
  }
  dt,
  small {
    color: var(--_text-muted);
    text-align: start;
  }
  dd {
    display: contents;
    font-variant-numeric: tabular-nums;
  }
  small {
    grid-column: 1;
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
