import { css } from 'lit';

/** How `<souk-checkout>` looks: a button in the page, a sheet over it. */
export const styles = css`
  .opener {
    min-inline-size: min(100%, 15em);
    inline-size: var(--souk-checkout-button-size, fit-content);
    padding-inline: 20px;
  }
  .order {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: 16px;
  }
  .order .icon {
    margin-block-start: 2px;
    color: var(--_success);
  }

  dialog {
    inline-size: min(464px, 100vw - 32px);
    max-block-size: calc(100dvb - 32px);
    margin: auto;
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow: var(--_shadow);
  }
  dialog[open] {
    animation: rise 0.18s cubic-bezier(0.2, 0, 0, 1);
  }
  dialog::backdrop {
    background: rgb(20 16 12 / 45%);
  }
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    flex-wrap: wrap;
    padding-block: 16px 12px;
    padding-inline: 20px 64px;
    background: var(--_surface);
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  [tabindex] {
    outline: 0;
  }
  .pill {
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: calc(99 * var(--_radius));
    background: var(--_warning-soft);
    color: var(--_warning);
    font-size: 0.8125em;
    font-weight: 550;
  }
  .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    inline-size: 44px;
    aspect-ratio: 1;
    border-radius: 50%;
    color: var(--_text-muted);
    text-align: center;
  }
  .close:hover {
    background: var(--_surface-3);
  }

  .panel,
  .promises {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .panel {
    gap: 16px;
    padding: 4px 20px 20px;
  }
  .wide {
    min-block-size: 52px;
    text-decoration: none;
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
    min-block-size: 56px;
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
  .order .row,
  .notice {
    align-items: start;
  }
  .notice {
    gap: 10px;
    background: var(--_danger-soft);
    color: var(--_danger);
    text-wrap: pretty;
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

  ol,
  ul {
    list-style: none;
  }
  .skeleton.line {
    block-size: 20px;
  }

  @media (max-width: 480px) {
    dialog {
      inline-size: 100vw;
      max-inline-size: none;
      max-block-size: calc(100dvb - 24px);
      margin-block-end: 0;
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      padding-block-end: env(safe-area-inset-bottom);
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
`;
