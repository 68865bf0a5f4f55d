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
    /* A name of the other direction is cut at its own end, and stands where ours do. */
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
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
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
`;
