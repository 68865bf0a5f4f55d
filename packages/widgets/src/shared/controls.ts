import { css } from 'lit';

/**
 * Buttons, fields, chips, icons, skeletons and the focus ring of all widgets, by class:
 * `button` with `primary` or `quiet`, `field`, `chip`, `icon`, `skeleton`, `notice`.
 */
export const controls = css`
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  button,
  select,
  summary {
    cursor: pointer;
    touch-action: manipulation;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 48px;
    padding: 8px 20px;
    border: 1px solid var(--_border-strong);
    border-radius: calc(12 * var(--_radius));
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    transition:
      background 0.12s,
      border-color 0.12s;
  }
  .button:hover {
    background: var(--_surface-3);
  }
  .primary {
    border-color: transparent;
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .primary:hover {
    background: var(--_brand-hover);
  }
  .primary:active {
    background: var(--_brand-active);
  }
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--_brand-text);
  }
  .button[disabled] {
    opacity: 0.55;
    cursor: not-allowed;
  }
  .button[aria-busy='true']::after {
    content: '';
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid;
    border-inline-start-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  .field {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 14px;
    border: 1px solid var(--_border-strong);
    border-radius: calc(12 * var(--_radius));
    background: var(--_surface);
    font-size: max(16px, 1em);
  }
  .field::placeholder {
    color: var(--_text-faint);
    opacity: 1;
  }
  .compact {
    min-block-size: 40px;
    padding: 6px 14px;
    font-size: 0.875em;
    border-radius: calc(10 * var(--_radius));
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    padding: 3px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: calc(99 * var(--_radius));
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.25;
    text-align: start;
    transition: background 0.12s;
  }
  .chip:hover {
    background: var(--_surface-3);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_brand-soft);
    color: var(--_brand-text);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 12px 16px;
    border: 1px solid transparent;
    border-radius: calc(12 * var(--_radius));
    background: var(--_warning-soft);
    font-size: 0.875em;
  }
  .notice > .icon {
    color: var(--_warning);
  }
  .skeleton {
    border-radius: calc(6 * var(--_radius));
    background: linear-gradient(
        100deg,
        var(--_surface-3) 40%,
        var(--_border) 50%,
        var(--_surface-3) 60%
      )
      100% 0 / 300% 100%;
    animation: sweep 1.2s linear infinite;
  }
  @media (pointer: coarse) {
    .button,
    .field,
    .compact,
    .chip {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
    .skeleton {
      border: 1px solid;
    }
  }
  @keyframes sweep {
    to {
      background-position: 0 0;
    }
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
`;
