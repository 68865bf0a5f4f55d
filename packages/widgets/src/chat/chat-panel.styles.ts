import { css } from 'lit';

/** How the panel of `<souk-chat>` looks: a sheet over the page, or a part of it. */
export const styles = css`
  :host {
    block-size: var(--souk-chat-size, 600px);
    max-inline-size: 100%;
  }
  :host([popover]) {
    position: fixed;
    inset: auto;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    inline-size: min(400px, 100vw - 32px);
    block-size: min(680px, 100dvb - 32px);
  }
  :host([popover]:not(:popover-open)) {
    display: none;
  }
  :host(:popover-open) .base {
    box-shadow: var(--_shadow);
    animation: rise 0.18s cubic-bezier(0.2, 0, 0, 1);
  }
  .base {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: hidden;
    border: var(--_line);
    border-radius: calc(16 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
    container-type: inline-size;
  }
  ul {
    list-style: none;
  }
  h2 {
    font-size: 1.0625em;
  }
  [tabindex='-1'] {
    outline: 0;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .clip {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .error {
    color: var(--_danger);
    font-size: 0.8125em;
  }
  header {
    flex: none;
    min-block-size: 64px;
    padding: 10px 12px 10px 16px;
    border-block-end: var(--_line);
  }
  header:dir(rtl) {
    padding-inline: 16px 12px;
  }
  header:has(.back) {
    padding-inline-start: 8px;
  }
  .more .icon {
    stroke-width: 3;
  }
  .back:dir(rtl) .icon,
  .send:dir(rtl) .icon {
    scale: -1 1;
  }
  .round {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    color: var(--_text-muted);
    transition: background 0.12s;
  }
  .round:hover {
    background: var(--_surface-3);
  }
  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  .sheet {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: 20px 16px;
  }
  .middle {
    display: grid;
    flex: 1;
    place-content: center;
    justify-items: center;
    gap: 16px;
    padding: 24px;
    text-align: center;
    text-wrap: balance;
  }
  .middle .meta {
    margin-block-start: -12px;
    font-size: 0.875em;
  }
  .middle .button {
    min-inline-size: 9em;
  }
  .loading {
    display: grid;
    align-content: end;
    gap: 12px;
    flex: 1;
    padding: 16px;
  }
  .skeleton.line {
    inline-size: 62%;
    block-size: 44px;
    border-radius: calc(16 * var(--_radius));
  }
  .skeleton.line:nth-child(2) {
    inline-size: 44%;
    justify-self: end;
  }
  .loading:has(.talk) {
    align-content: start;
  }
  .skeleton.talk {
    block-size: 64px;
  }

  .goods {
    flex: none;
    gap: 12px;
    padding: 10px 16px;
    border-block-end: var(--_line);
    background: var(--_surface-2);
  }
  .goods .title {
    font-size: 0.875em;
  }
  img {
    border-radius: calc(8 * var(--_radius));
    background: var(--_surface-3);
    object-fit: cover;
  }
  slot[name='checkout']::slotted(*) {
    margin: 10px 16px 0;
  }
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
  .bubble:has(img) {
    padding: 4px;
  }
  .bubble img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 280px;
    border-radius: calc(12 * var(--_radius));
  }
  .bubble img ~ .said,
  a + .said {
    padding: 6px 10px;
  }
  .bubble a {
    color: var(--_brand-text);
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

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .composer,
  .blocked {
    display: grid;
    gap: 8px;
    flex: none;
    padding: 8px;
    border-block-start: var(--_line);
  }
  .blocked {
    justify-items: center;
    padding: 16px;
    text-align: center;
  }
  .write {
    align-items: end;
    gap: 4px;
  }
  textarea {
    background: none;
    color: inherit;
    font: inherit;
  }
  textarea.field {
    min-block-size: 44px;
    max-block-size: 132px;
    padding-block: 10px;
    border-radius: calc(22 * var(--_radius));
    line-height: 1.35;
    resize: none;
    field-sizing: content;
  }
  .send {
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .send:hover {
    background: var(--_brand-hover);
  }
  .send[aria-disabled='true'] {
    background: none;
    color: var(--_text-faint);
  }
  .replies {
    flex-wrap: wrap;
    padding-inline: 8px;
  }
  .attached {
    padding-inline-start: 12px;
    font-size: 0.875em;
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

  @media (max-width: 480px) {
    :host([popover]) {
      inset: 0;
      inline-size: 100vw;
      block-size: 100dvb;
    }
    :host([popover]) .base {
      border: 0;
      border-radius: 0;
      padding-block-end: env(safe-area-inset-bottom);
    }
  }
  @media (forced-colors: active) {
    .bubble {
      border: 1px solid;
    }
    .bubble.own {
      border-color: Highlight;
    }
    .send {
      border: 1px solid ButtonText;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @keyframes breathe {
    50% {
      opacity: 0.3;
    }
  }
`;
