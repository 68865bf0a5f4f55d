// For the build, which makes CSS smaller that is marked as such. It is text, because the trust badge has no library to hold it.
const css = String.raw;

/** Colours by name, in light and in dark. */
const colors = `
  surface #fff #111919
  surface-2 #fbfaf7 #192223
  surface-3 #f6f3ee #222c2d
  text #261d16 #f3f2ed
  text-muted #63594f #acb7b7
  text-faint #7c736a #909b9b
  border #e1ddd7 #353f40
  border-strong #867f76 #778383
  success #21763c #6fd087
  success-soft #e6fae9 #1a321f
  warning #915c08 #f0ba59
  warning-soft #fff4d7 #3f2c10
  danger #c22826 #f7857d
  danger-soft #fee #47211e
  info #1f6cb0 #82b9f2
  info-soft #eaf5ff #192f46
  focus #2171cc #70b3f7
  accent #efa831 #f6b84d`;

/** Colours, shape and scheme: of the tokens, what every widget needs; see `tokens` for what each is for. */
export const paletteCss = css`
  :host {
    ${colors.replace(/(\S+) (\S+) (\S+)/g, '--_$1:var(--souk-color-$1,light-dark($2,$3));')}
    --_brand: var(--souk-color-brand, var(--_page-brand, light-dark(#007475, #41c1ba)));
    --_shadow: var(
      --souk-shadow,
      0 1px 2px light-dark(rgb(38 29 22 / 6%), transparent),
      0 12px 32px -8px light-dark(rgb(38 29 22 / 18%), transparent)
    );
    --_line: 1px solid var(--_border);
    --_radius: calc(1px * var(--souk-radius, 1));
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
  @media (forced-colors: active) {
    :host {
      --_focus: Highlight;
      --_accent: CanvasText;
    }
  }
`;

/**
 * What every widget's host starts from: nothing of the page's typography but the typeface, and a text size that
 * survives pages on which 1rem is 10 px. What pages force onto every tag is forced back: of two `!important`, that within a
 * shadow root wins. Colours come with the first rule, so that text is never lost on a page whose own colour is near ours.
 */
export const hostCss = css`
  :host {
    all: initial;
    /* Of what is inherited, this is the page's to say. */
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
    font-family: var(--souk-font-family, inherit);
    display: block;
    color: var(--_text);
    font-size: var(--souk-font-size, clamp(16px, 1rem, 24px)) !important;
    line-height: 1.5 !important;
    letter-spacing: 0 !important;
    text-transform: none !important;
    text-align: start !important;
    font-weight: 400 !important;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation-duration: 1ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 1ms !important;
    }
  }
`;
