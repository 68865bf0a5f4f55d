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
    gap: 16px;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .headline {
    font-size: 1.125em;
    font-weight: 650;
    text-wrap: balance;
  }
  .float {
    box-shadow: var(--_shadow);
  }
  .notice {
    background: var(--_warning-soft);
  }
`;

const box = css`
  .box {
    position: relative;
    gap: 0;
    padding-inline: 4px;
    border: 1px solid var(--_border-strong);
    border-radius: calc(12 * var(--_radius));
    background: var(--_surface);
    anchor-name: --box;
  }
  .box:has([role]:focus) {
    border-color: var(--_focus);
    outline: 1px solid var(--_focus);
  }
  .box input {
    min-block-size: 46px;
    outline: 0;
    font-size: max(16px, 1em);
    text-overflow: ellipsis;
  }
  .inside {
    display: grid;
    place-items: center;
    inline-size: 40px;
    aspect-ratio: 1;
    border-radius: calc(9 * var(--_radius));
    color: var(--_text-muted);
  }
  .inside:hover {
    background: var(--_surface-3);
  }
  kbd {
    display: none;
    margin-inline-end: 8px;
    padding: 1px 8px;
    border: var(--_line);
    border-radius: calc(6 * var(--_radius));
    font: inherit;
  }
  @media (pointer: fine) {
    .box:not(:focus-within) kbd {
      display: block;
    }
  }
`;

const narrowing = css`
  .head,
  .chips {
    flex-wrap: wrap;
  }
  .head .grow {
    min-inline-size: max-content;
  }
  .head .icon,
  .chip .icon {
    color: var(--_text-muted);
  }
  .badge {
    padding-inline: 7px;
    border-radius: 10px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: 0.8125em;
    line-height: 20px;
  }
  .sort {
    position: relative;
  }
  .sort select {
    appearance: none;
    padding-inline: 12px 32px;
    text-overflow: ellipsis;
  }
  .sort .icon {
    position: absolute;
    inset-inline-end: 10px;
    pointer-events: none;
  }
  .filters:not(.open) {
    display: none;
  }
  .open {
    padding: 16px;
    background: var(--_surface-2);
  }
  @container (min-width: 760px) {
    .columns {
      grid-template-columns: 200px minmax(0, 1fr);
      gap: 32px;
    }
    .filters.filters {
      display: block;
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
export const searchStyles = [frame, box, narrowing, hitStyles];
