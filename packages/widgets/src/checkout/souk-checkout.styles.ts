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
  .order .row {
    align-items: start;
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

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 4px 20px 20px;
  }
  .wide {
    min-block-size: 52px;
    text-decoration: none;
  }
  .goods {
    min-block-size: 56px;
  }
  .notice {
    gap: 10px;
    background: var(--_danger-soft);
    color: var(--_danger);
    text-wrap: pretty;
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
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
`;
