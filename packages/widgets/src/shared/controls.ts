import { css } from 'lit';

/**
 * What all widgets are made of, by class: `button` with `primary`, `quiet` or `compact`, `field`, `chip`, `icon`, `row`,
 * `card`, `notice`, `meta`, `title`, `skeleton`, and `sr` for what only a screen reader needs.
 */
export const controls = css`
  button,
  input,
  select,
  fieldset {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
  }
  button,
  label,
  select,
  summary {
    cursor: pointer;
    touch-action: manipulation;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .row,
  .button,
  .chip,
  .notice {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .icon {
    inline-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .button,
  .field,
  .chip {
    min-block-size: 48px;
    padding: 6px 14px;
    border: 1px solid var(--_border-strong);
    border-radius: calc(12 * var(--_radius));
    background: var(--_surface);
    line-height: 1.25;
    transition: background 0.12s;
  }
  .button {
    justify-content: center;
    font-weight: 600;
    text-align: center;
  }
  .button:hover,
  .chip:hover {
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
    background: var(--_surface-3);
    color: var(--_text-muted);
    cursor: default;
  }
  .button[aria-busy='true']::after,
  .spinner {
    content: '';
    inline-size: 1em;
    aspect-ratio: 1;
    border: 2px solid;
    border-inline-start-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  .field {
    inline-size: 100%;
    font-size: max(16px, 1em);
  }
  ::placeholder {
    color: var(--_text-faint);
    opacity: 1;
  }
  .compact,
  .chip {
    min-block-size: 40px;
    border-radius: calc(10 * var(--_radius));
    font-size: 0.875em;
  }
  .chip {
    min-block-size: 32px;
    padding: 3px 12px;
    border-radius: calc(99 * var(--_radius));
  }
  .card {
    border: var(--_line);
    border-radius: calc(16 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
  }
  .notice {
    padding: 12px 16px;
    border: 1px solid transparent;
    border-radius: calc(12 * var(--_radius));
    font-size: 0.875em;
  }
  .title {
    font-weight: 600;
    line-height: 1.35;
  }
  .meta {
    color: var(--_text-muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .skeleton {
    border-radius: calc(6 * var(--_radius));
    background: linear-gradient(
        100deg,
        var(--_surface-3) 40%,
        var(--_border),
        var(--_surface-3) 60%
      )
      0 / 300%;
    animation: sweep 1.2s linear infinite;
  }
  @media (pointer: coarse) {
    .button,
    .field,
    .chip {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .skeleton,
    .primary {
      border: 1px solid;
    }
  }
  @keyframes sweep {
    from {
      background-position: 100%;
    }
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
`;
