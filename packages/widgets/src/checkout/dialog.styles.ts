// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/** How the panels look that are in the dialog; it comes with them. */
export const styles = css`
  .promises {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .bare {
    padding: 0;
  }
  .panel > .quiet {
    margin-block: -8px;
  }
  .hint {
    text-align: center;
    text-wrap: balance;
  }
  .goods {
    gap: 12px;
    align-items: start;
  }
  .clamped {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  img {
    flex: none;
    border-radius: calc(8 * var(--_radius));
    background: var(--_surface-3);
  }

  .step {
    inline-size: 48px;
    font-size: 1.25em;
    font-weight: 400;
  }
  .field {
    inline-size: 8em;
    min-inline-size: 0;
    text-align: center;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .quantity > * {
    margin-block-start: 4px;
  }
  .error {
    color: var(--_danger);
    font-size: 0.875em;
  }
  .tiers {
    flex-wrap: wrap;
  }
  [aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_brand-soft);
    color: var(--_brand-text);
  }

  .sums,
  .button {
    font-variant-numeric: tabular-nums;
  }
  .sums .row {
    justify-content: space-between;
    padding-block: 4px;
    font-size: 0.875em;
  }
  .sums .total {
    margin-block-start: 8px;
    padding-block: 12px 0;
    border-block-start: var(--_line);
    font-size: 1em;
    font-weight: 600;
  }
  .promises .row,
  .notice {
    align-items: start;
  }
  .promises {
    background: var(--_surface-3);
    color: inherit;
  }
  .promises .icon {
    color: var(--_brand-text);
  }
  .remark {
    background: var(--_info-soft);
    color: var(--_info);
  }
  .waiting {
    display: grid;
    justify-items: center;
    gap: 16px;
    padding-block: 24px;
    text-align: center;
    text-wrap: balance;
  }
  .spinner {
    font-size: 40px;
    color: var(--_brand);
  }
  iframe {
    inline-size: calc(100% + 40px);
    block-size: min(680px, 100dvb - 180px);
    margin-inline: -20px;
    border: 0;
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
