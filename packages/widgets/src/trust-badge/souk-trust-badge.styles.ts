import { hostCss, paletteCss } from '../shared/base-css.js';

// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

let sheet: CSSStyleSheet | undefined;

/** How the badge looks: one sheet for all of a page. */
export function badgeSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(paletteCss + hostCss + badgeCss);
  }
  return sheet;
}

const badgeCss = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  :host([variant='card']) {
    display: block;
  }
  :host([variant='floating']) {
    position: fixed;
    inset-block-end: 16px;
    inset-inline-start: 16px;
    z-index: 10;
  }
  button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: 8px;
    max-inline-size: 100%;
    min-block-size: 32px;
    padding-block: 4px;
    padding-inline: 8px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: calc(99 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 0.875em;
    text-align: start;
    cursor: pointer;
  }
  button:disabled {
    border-color: var(--_border);
    cursor: default;
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  button:hover:enabled {
    border-color: var(--_brand);
  }
  svg {
    inline-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
    color: var(--_text-muted);
  }
  [data-tone='good'] svg {
    color: var(--_success);
  }
  [data-tone='bad'] {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  [data-tone='bad'] svg {
    color: inherit;
  }
  b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .text {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name,
  :host([variant='mini']) .more {
    display: none;
  }
  .more {
    color: var(--_text-muted);
  }
  .more:not(:empty)::before {
    content: '· ';
  }
  [data-tone='checking'] b {
    color: var(--_text-muted);
    font-weight: 400;
  }
  :host([variant='card']) button {
    inline-size: 100%;
    /* Two lines, also while there is only one. */
    min-block-size: calc(3em + 26px);
    padding: 12px 16px;
    border-color: var(--_border);
    border-radius: calc(12 * var(--_radius));
    font-size: 1em;
  }
  :host([variant='card']) svg {
    inline-size: 1.75em;
  }
  :host([variant='card']) .name {
    display: block;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
  }
  :host([variant='floating']) button {
    box-shadow: var(--_shadow);
  }
`;
