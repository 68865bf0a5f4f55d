// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/**
 * How text is set at a host, whatever the page forces onto its tags: of two `!important`, that within a shadow root wins.
 * Size and typeface follow tokens.
 */
export const hostTextCss = css`
  :host {
    font-size: var(--souk-font-size, clamp(16px, 1rem, 24px)) !important;
    font-style: normal !important;
    font-weight: 400 !important;
    font-variant: normal !important;
    line-height: 1.5 !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
  }
`;
