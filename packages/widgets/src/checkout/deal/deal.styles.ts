import { evidenceStyles } from './evidence.styles.js';
import { formStyles } from './form.styles.js';

// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/** How a deal looks in the dialog; it comes with the deal. */
export const styles = css`
  .deadline {
    justify-self: start;
    background: var(--_info-soft);
    color: var(--_info);
  }
  .money {
    font-size: 1.125em;
    text-wrap: pretty;
  }
  .story li {
    position: relative;
    display: grid;
    grid-template-columns: 24px 1fr auto;
    gap: 12px;
    padding-block-end: 14px;
    line-height: 24px;
  }
  .story li:last-child {
    padding-block-end: 0;
  }
  .story .meta {
    line-height: inherit;
  }
  .story li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: 11px;
    inset-block: 24px 0;
    inline-size: 2px;
    background: var(--_border);
  }
  .dot {
    block-size: 24px;
    padding: 2px;
    border: 2px solid var(--_border-strong);
    border-radius: 50%;
    line-height: 0;
  }
  .dot .icon {
    inline-size: 16px;
    stroke-width: 2.5;
  }
  .done .dot {
    border-color: var(--_success);
    background: var(--_success-soft);
    color: var(--_success);
  }
  .current {
    font-weight: 600;
  }
  .current .dot {
    border: 7px solid var(--_brand);
  }
  .ahead {
    color: var(--_text-muted);
  }
  .link {
    color: var(--_brand-text);
    overflow-wrap: anywhere;
  }

  .actions {
    display: grid;
    gap: 8px;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px;
  }
  .actions .more > * {
    flex: 1 1 40%;
    min-inline-size: min-content;
  }
  .papers {
    padding-block-start: 12px;
    border-block-start: var(--_line);
  }
  .receipt {
    position: fixed;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }

  ${formStyles}
  .answer {
    margin-block-start: 12px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--_border);
  }
  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
    font-size: 0.9375em;
  }

  ${evidenceStyles}
  .dispute {
    background: var(--_surface-2);
  }
  .dispute .deadline {
    display: inline-flex;
    margin-block-start: 8px;
  }
  .settlement {
    display: grid;
    gap: 6px;
    padding: 12px 14px;
    border-radius: calc(12 * var(--_radius));
    background: var(--_surface);
    border: var(--_line);
  }
  details summary {
    padding-block: 6px;
    color: var(--_brand-text);
    font-size: 0.875em;
    font-weight: 600;
  }
  .evidence ul {
    display: grid;
    gap: 12px;
    padding-block-start: 8px;
  }
  .evidence li .row,
  .reviews .row {
    flex-wrap: wrap;
    column-gap: 8px;
    row-gap: 0;
  }
  .evidence .title {
    font-size: 0.875em;
  }
  .files {
    flex-wrap: wrap;
    padding-block-start: 6px;
  }
  .file {
    display: grid;
    min-block-size: 44px;
    place-items: center;
    border-radius: calc(8 * var(--_radius));
    font-size: 0.8125em;
  }
  .file img {
    display: block;
    object-fit: cover;
  }
  .seal .icon {
    inline-size: 1em;
    color: var(--_success);
  }

  @media (pointer: coarse) {
    .choice {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .current .dot,
    .given {
      border-color: Highlight;
      color: Highlight;
    }
  }
`;
