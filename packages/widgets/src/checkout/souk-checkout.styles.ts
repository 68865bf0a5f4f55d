import { css } from 'lit';

/** How `<souk-checkout>` looks: a button in the page, a sheet over it. */
export const styles = css`
  [hidden] {
    display: none !important;
  }
  p,
  h2,
  dl,
  dd,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }
  .opener {
    min-inline-size: min(100%, 15em);
    inline-size: var(--souk-checkout-button-size, auto);
    font-variant-numeric: tabular-nums;
  }
  .opener[disabled] {
    border-color: var(--_border);
    background: var(--_surface-3);
    color: var(--_text-muted);
    opacity: 1;
  }
  .order {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: calc(16 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
  }
  .order p {
    display: flex;
    gap: 10px;
    text-wrap: pretty;
  }
  .order p > .icon {
    margin-block-start: 2px;
    color: var(--_success);
  }

  dialog {
    inline-size: min(464px, 100vw - 32px);
    max-inline-size: none;
    max-block-size: calc(100dvb - 32px);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(16 * var(--_radius));
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    color: var(--_text);
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
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
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
  h2:focus,
  .title:focus {
    outline: none;
  }
  .test {
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
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: none;
    color: var(--_text-muted);
  }
  .close:hover {
    background: var(--_surface-3);
    color: var(--_text);
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 4px 20px 20px;
  }
  .wide {
    inline-size: 100%;
    min-block-size: 52px;
    text-decoration: none;
    font-variant-numeric: tabular-nums;
  }
  .quiet.wide {
    min-block-size: 44px;
  }
  .quiet.compact {
    justify-self: center;
    margin-block: -8px;
  }
  .meta,
  .hint,
  .sums {
    color: var(--_text-muted);
    font-size: 0.875em;
    line-height: 1.43;
  }
  .hint {
    margin-block-start: -4px;
    text-align: center;
    text-wrap: balance;
    font-variant-numeric: tabular-nums;
  }
  .title {
    font-weight: 600;
    text-wrap: pretty;
  }
  .goods {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 56px;
  }
  p.goods {
    display: grid;
    gap: 0;
    min-block-size: 0;
  }
  .goods > div {
    min-inline-size: 0;
  }
  img {
    flex: none;
    border-radius: calc(8 * var(--_radius));
    object-fit: cover;
    background: var(--_surface-3);
  }

  label {
    display: block;
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 550;
  }
  .stepper {
    display: grid;
    grid-template-columns: 48px minmax(0, 8em) 48px;
    gap: 8px;
  }
  .stepper .field {
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .step {
    padding: 0;
    font-size: 1.25em;
    font-weight: 400;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .quantity p:not(:empty) {
    margin-block-start: 6px;
  }
  .error {
    color: var(--_danger);
    font-size: 0.875em;
  }
  .tiers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .sums {
    font-variant-numeric: tabular-nums;
  }
  .sums div {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 4px;
  }
  .sums dd {
    white-space: nowrap;
  }
  .sums .total {
    margin-block-start: 8px;
    padding-block: 12px 0;
    border-block-start: 1px solid var(--_border);
    color: var(--_text);
    font-size: 1.143em;
    font-weight: 600;
  }
  .promises {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border: 1px solid transparent;
    border-radius: calc(12 * var(--_radius));
    background: var(--_surface-3);
    font-size: 0.875em;
    line-height: 1.43;
    list-style: none;
  }
  .promises li {
    display: flex;
    gap: 10px;
    text-wrap: pretty;
  }
  .promises .icon {
    color: var(--_brand-text);
  }
  .alert {
    display: flex;
    gap: 10px;
    padding: 12px 14px;
    border: 1px solid transparent;
    border-radius: calc(12 * var(--_radius));
    background: var(--_danger-soft);
    color: var(--_danger);
    font-size: 0.875em;
    line-height: 1.43;
    text-wrap: pretty;
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
    inline-size: 40px;
    block-size: 40px;
    border: 3px solid var(--_border);
    border-block-start-color: var(--_brand);
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  iframe {
    inline-size: calc(100% + 40px);
    block-size: min(680px, 100dvb - 180px);
    margin-inline: -20px;
    border: 0;
    border-block: 1px solid var(--_border);
  }

  .money {
    font-size: 1.125em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .deadline {
    display: flex;
    align-items: center;
    gap: 8px;
    justify-self: start;
    padding: 4px 12px;
    border: 1px solid transparent;
    border-radius: calc(99 * var(--_radius));
    background: var(--_info-soft);
    color: var(--_info);
    font-size: 0.875em;
    font-weight: 550;
    font-variant-numeric: tabular-nums;
  }
  .story {
    list-style: none;
  }
  .story li {
    line-height: 24px;
    position: relative;
    display: grid;
    grid-template-columns: 24px 1fr auto;
    gap: 12px;
    padding-block-end: 14px;
  }
  .story li:last-child {
    padding-block-end: 0;
  }
  .story li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 11px;
    inset-block: 24px 0;
    inline-size: 2px;
    background: var(--_border);
  }
  .story .done:not(:last-child)::after {
    background: var(--_success);
  }
  .story .meta {
    line-height: 24px;
    font-weight: 400;
  }
  .dot {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 2px solid var(--_border-strong);
    border-radius: 50%;
    background: var(--_surface);
  }
  .done .dot {
    border-color: var(--_success);
    background: var(--_success-soft);
    color: var(--_success);
  }
  .dot .icon {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 2.5;
  }
  .current {
    font-weight: 600;
  }
  .current .dot {
    border-color: var(--_brand);
    box-shadow: inset 0 0 0 4px var(--_surface);
    background: var(--_brand);
  }
  .ahead {
    color: var(--_text-muted);
  }
  .link {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
    color: var(--_brand-text);
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }
  .actions,
  .question {
    display: grid;
    gap: 8px;
  }
  .actions:not(:has(*)) {
    display: none;
  }
  .actions .quiet.compact {
    margin-block: 0;
  }
  .question {
    padding: 16px;
    border: 1px solid var(--_border-strong);
    border-radius: calc(12 * var(--_radius));
  }
  .skeleton.line {
    block-size: 20px;
  }
  .skeleton.button {
    border: 0;
  }

  @media (max-width: 480px) {
    dialog {
      inline-size: 100vw;
      max-block-size: calc(100dvb - 24px);
      margin-block: auto 0;
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      padding-block-end: env(safe-area-inset-bottom);
    }
  }
  @media (forced-colors: active) {
    .current .dot {
      border-color: Highlight;
      background: Highlight;
    }
    .primary {
      border: 2px solid;
    }
    .spinner {
      border-block-start-color: Highlight;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
`;
