import { css } from 'lit';
import { hitStyles } from './hit-row.styles.js';

const frame = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(240px, 100%);
  }
  .base,
  .area,
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .area {
    gap: 16px;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .headline {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.33;
    text-wrap: balance;
  }
  .meta {
    color: var(--_text-muted);
    font-size: 0.8125em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .float {
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: calc(16 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }
  .group-title {
    margin: 8px 8px 4px;
    color: var(--_text-muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  @keyframes enter {
    from {
      opacity: 0;
      translate: 0 -6px;
    }
  }
`;

const box = css`
  .box {
    position: relative;
    display: flex;
    align-items: center;
    padding-inline: 4px;
    border: 1px solid var(--_border-strong);
    border-radius: calc(12 * var(--_radius));
    background: var(--_surface);
    anchor-name: --box;
    transition: border-color 0.12s;
  }
  .box:hover {
    border-color: var(--_text-muted);
  }
  .box:has(input[role]:focus) {
    border-color: var(--_focus);
    outline: 1px solid var(--_focus);
  }
  input[role] {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 46px;
    padding: 0 4px;
    border: 0;
    background: none;
    outline: 0;
    font-size: max(16px, 1em);
    text-overflow: ellipsis;
  }
  ::placeholder {
    color: var(--_text-faint);
    opacity: 1;
  }
  .inside {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    flex: none;
    padding: 0;
    border: 0;
    border-radius: calc(9 * var(--_radius));
    background: none;
    color: var(--_text-muted);
  }
  .inside:hover {
    background: var(--_surface-3);
    color: var(--_text);
  }
  kbd {
    display: none;
    min-inline-size: 24px;
    margin-inline-end: 8px;
    padding: 1px 6px;
    border: 1px solid var(--_border);
    border-radius: calc(6 * var(--_radius));
    background: var(--_surface-2);
    color: var(--_text-muted);
    font: inherit;
    font-size: 0.8125em;
    text-align: center;
  }
  @media (hover: hover) and (pointer: fine) {
    .box:not(:focus-within) kbd {
      display: block;
    }
  }
`;

const suggestions = css`
  #popup {
    position: absolute;
    inset: calc(100% + 6px) 0 auto;
    z-index: 1;
    max-block-size: min(70vh, 520px);
    padding: 8px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  @supports (anchor-name: --x) {
    #popup {
      position: fixed;
      position-anchor: --box;
      inset: auto;
      inset-block-start: calc(anchor(end) + 6px);
      inset-inline-start: anchor(start);
      inline-size: anchor-size(inline);
      position-try-fallbacks: flip-block;
      animation: enter 0.18s cubic-bezier(0.2, 0, 0, 1);
    }
  }
  [role='group'] + [role='group'] {
    margin-block-start: 8px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_border);
  }
  .option {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 40px;
    padding: 6px 8px;
    border: 1px solid transparent;
    border-radius: calc(8 * var(--_radius));
    cursor: pointer;
  }
  .option > .icon {
    margin-inline: 2px;
    color: var(--_text-faint);
  }
  .option > .image {
    inline-size: 40px;
  }
  .option:hover {
    background: var(--_surface-3);
  }
  .option[aria-selected='true'] {
    border-color: var(--_brand);
    background: var(--_brand-soft);
  }
  .option .price {
    font-size: 0.875em;
  }
  .option mark {
    background: none;
  }
  .clip {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .option {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

const narrowing = css`
  .head,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .head .meta {
    display: block;
  }
  .toggle .icon,
  .sort .icon,
  .chip .icon {
    color: var(--_text-muted);
  }
  .chip .icon {
    font-size: 0.8125em;
  }
  .badge {
    min-inline-size: 20px;
    padding: 0 6px;
    border-radius: 10px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: 0.8125em;
    line-height: 20px;
  }
  .sort {
    position: relative;
    display: flex;
    align-items: center;
  }
  .sort select {
    appearance: none;
    padding-inline-end: 34px;
  }
  .sort .icon {
    position: absolute;
    inset-inline-end: 10px;
    pointer-events: none;
  }
  .head .grow {
    min-inline-size: max-content;
  }
  .filters {
    display: none;
    align-content: start;
    gap: 20px;
  }
  .open {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: calc(16 * var(--_radius));
    background: var(--_surface-2);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  summary {
    padding: 0 0 4px;
    font-size: 0.875em;
    font-weight: 600;
  }
  summary {
    padding-block: 6px;
    color: var(--_brand-text);
  }
  .value {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 32px;
    font-size: 0.875em;
    cursor: pointer;
  }
  .value .meta {
    margin-inline-start: auto;
    font-size: 0.9286em;
  }
  .value:hover .label {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .label {
    display: inline-block;
  }
  .label::first-letter {
    text-transform: uppercase;
  }
  [type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    margin: 0;
    accent-color: var(--_brand);
  }
  .range {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .range .field {
    min-inline-size: 0;
    padding-inline: 10px;
    font-size: max(16px, 1em);
  }
  @media (pointer: coarse) {
    .value {
      min-block-size: 44px;
    }
  }
  @container (max-width: 420px) {
    .head .grow {
      flex-basis: 100%;
    }
    .toggle,
    .sort,
    .sort select {
      flex: 1;
      padding-inline-start: 10px;
    }
    .sort {
      padding: 0;
    }
  }
  @container (min-width: 760px) {
    .columns {
      grid-template-columns: 200px minmax(0, 1fr);
      gap: 32px;
    }
    .filters {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding: 10px 0 0;
      border: 0;
      background: none;
    }
    .toggle {
      display: none;
    }
  }
`;

/** Geometry and looks of `<souk-search>`; colours and controls are shared. */
export const searchStyles = [frame, box, suggestions, narrowing, hitStyles];
