import { css } from 'lit';

/** How the log of `<souk-chat>` looks, and the lines in it. */
export const styles = css`
  .log {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 6px;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px;
  }
  .log:focus-visible {
    outline-offset: -2px;
  }
  .log::before {
    content: '';
    margin-block-start: auto;
  }
  .log > .quiet {
    align-self: center;
  }
  .line {
    display: grid;
    justify-items: start;
    gap: 4px;
  }
  .line.own {
    justify-items: end;
  }
  .bubble {
    max-inline-size: min(85%, 34em);
    padding: 8px 14px;
    border: 1px solid transparent;
    border-radius: calc(16 * var(--_radius));
    border-end-start-radius: calc(4 * var(--_radius));
    background: var(--_surface-3);
    overflow-wrap: anywhere;
  }
  .bubble.own {
    border-end-start-radius: calc(16 * var(--_radius));
    border-end-end-radius: calc(4 * var(--_radius));
    background: var(--_brand-soft);
  }
  .pending {
    opacity: 0.72;
  }
  .said {
    white-space: pre-wrap;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    max-inline-size: 85%;
  }
  .state.own {
    justify-content: end;
  }
  .link {
    min-block-size: 24px;
    color: var(--_brand-text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .warning,
  .alert {
    align-items: start;
    padding: 8px 12px;
    font-size: 0.8125em;
    text-wrap: pretty;
  }
  .warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .line .warning {
    max-inline-size: 85%;
  }
  .alert {
    background: var(--_danger-soft);
    color: var(--_danger);
    text-align: start;
  }
  .remark,
  .day {
    justify-self: stretch;
    padding-block: 4px;
    color: var(--_text-muted);
    font-size: 0.8125em;
    text-align: center;
    text-wrap: balance;
  }
  .day {
    padding-block: 8px 4px;
  }
  .empty {
    padding-block: 4px 8px;
    font-weight: 600;
    text-align: center;
    text-wrap: balance;
  }
  .typing {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
  }
  .dots {
    inline-size: 22px;
    block-size: 6px;
    background: radial-gradient(circle, currentColor 2.5px, transparent 3px) 0 / 33.4% 100%;
    animation: breathe 1.2s ease-in-out infinite;
  }
  .newer {
    position: absolute;
    inset-block-end: 76px;
    inset-inline: 0;
    justify-self: center;
    inline-size: fit-content;
    margin-inline: auto;
    box-shadow: var(--_shadow);
  }
  @media (forced-colors: active) {
    .bubble {
      border: 1px solid;
    }
    .bubble.own {
      border-color: Highlight;
    }
  }
  @keyframes breathe {
    50% {
      opacity: 0.3;
    }
  }
`;
