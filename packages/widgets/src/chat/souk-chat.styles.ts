// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/**
 * How the launcher of `<souk-chat>` looks. It has the few tokens that it needs, under the same public names as all elements:
 * their whole palette would be half of what it weighs.
 */
export const styles = css`
  :host {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    display: block;
    font-family: var(--souk-font-family, inherit);
    font-size: var(--souk-font-size, clamp(16px, 1rem, 24px)) !important;
    --_brand: var(--souk-color-brand, var(--_page-brand, light-dark(#007475, #41c1ba)));
    --_on: clamp(0, (0.179 - y) * 9999, 1);
    --_on-brand: var(
      --souk-color-on-brand,
      color(from var(--_brand) xyz calc(0.9505 * var(--_on)) var(--_on) calc(1.089 * var(--_on)))
    );
    --_radius: calc(1px * var(--souk-radius, 1));
  }
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='auto']),
  :host(:not([theme]):state(auto)) {
    color-scheme: light dark;
  }
  :host([theme='light']),
  :host(:not([theme]):state(light)) {
    color-scheme: light;
  }
  :host([theme='dark']),
  :host(:not([theme]):state(dark)) {
    color-scheme: dark;
  }

  :host([display='floating']) {
    position: fixed;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    z-index: 10;
  }
  button {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-inline-size: min(100%, 16em);
    min-block-size: 48px;
    padding: 6px 20px;
    border: 1px solid var(--souk-color-border-strong, light-dark(#867f76, #778383));
    border-radius: calc(12 * var(--_radius));
    background: var(--souk-color-surface, light-dark(#fff, #111919));
    color: var(--souk-color-text, light-dark(#261d16, #f3f2ed));
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover {
    filter: brightness(0.95);
  }
  :host([display='floating']) button {
    border-color: transparent;
    border-radius: calc(99 * var(--_radius));
    background: var(--_brand);
    color: var(--_on-brand);
    box-shadow: var(--souk-shadow, 0 8px 24px -6px rgb(0 0 0 / 30%));
  }
  :host([display='inline']) button {
    display: none;
  }
  :focus-visible {
    outline: 2px solid var(--souk-color-focus, light-dark(#2171cc, #70b3f7));
    outline-offset: 2px;
  }
  button[aria-busy='true'] {
    opacity: 0.7;
    cursor: progress;
  }
  svg {
    inline-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  b {
    position: absolute;
    inset-block-start: -8px;
    inset-inline-end: -8px;
    min-inline-size: 22px;
    padding-inline: 6px;
    border-radius: 99px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: 0.75em;
    line-height: 22px;
  }
  :host([display='floating']) b {
    background: var(--_on-brand);
    color: var(--_brand);
  }
  @media (forced-colors: active) {
    :host([display='floating']) button,
    b {
      border: 1px solid;
    }
  }
`;
