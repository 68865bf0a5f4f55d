// Not from lit itself, which would bring the template engine to the trust badge.
import { css, unsafeCSS } from '@lit/reactive-element/css-tag.js';

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

/**
 * Every colour, radius and shadow of the widgets, as private `--_name` properties that hold the merchant's
 * `--souk-…` token or its default. The public tokens are only read here and never set, so a value wins wherever
 * the merchant puts it: on `:root`, on a container, or on the element.
 *
 * All shades of the brand follow from the one token `--souk-color-brand`. The colour of text on it is the better of
 * black and white by relative luminance, which is the `y` of XYZ: at least 4.58:1 on any brand. `contrast-color()`
 * would say the same in fewer words, but is younger than the browsers that we support, and relative colours are not.
 *
 * @cssproperty --souk-color-surface - Background of boxes and panels
 * @cssproperty --souk-color-surface-2 - Background of what lies on a surface
 * @cssproperty --souk-color-surface-3 - Background of skeletons, chips and hovered rows
 * @cssproperty --souk-color-text - Text
 * @cssproperty --souk-color-text-muted - Secondary text
 * @cssproperty --souk-color-text-faint - Placeholders
 * @cssproperty --souk-color-border - Hairlines; never the only boundary of a control
 * @cssproperty --souk-color-border-strong - Boundaries of controls
 * @cssproperty --souk-color-brand - The one colour to set: buttons, links and marks follow from it
 * @cssproperty --souk-color-brand-hover - Brand under the pointer
 * @cssproperty --souk-color-brand-active - Brand while pressed
 * @cssproperty --souk-color-on-brand - Text on the brand colour
 * @cssproperty --souk-color-brand-soft - Tint of the brand, for selections
 * @cssproperty --souk-color-brand-text - Brand dark (or light) enough for text
 * @cssproperty --souk-color-success - Text and icons of good news
 * @cssproperty --souk-color-success-soft - Background of good news
 * @cssproperty --souk-color-warning - Text and icons of warnings
 * @cssproperty --souk-color-warning-soft - Background of warnings
 * @cssproperty --souk-color-danger - Text and icons of errors
 * @cssproperty --souk-color-danger-soft - Background of errors
 * @cssproperty --souk-color-info - Text and icons of remarks
 * @cssproperty --souk-color-info-soft - Background of remarks
 * @cssproperty --souk-color-focus - Focus ring
 * @cssproperty --souk-color-accent - Stars; never text
 * @cssproperty --souk-font-family - Typeface; the page's unless set
 * @cssproperty --souk-font-size - Size that all others follow; `clamp(16px, 1rem, 24px)` unless set
 * @cssproperty --souk-radius - Multiplier of every corner radius; 1 unless set, 0 is square
 * @cssproperty --souk-shadow - Shadow of what floats
 */
export const tokens = css`
  :host {
    ${unsafeCSS(colors.replace(/(\S+) (\S+) (\S+)/g, '--_$1:var(--souk-color-$1,light-dark($2,$3));'))}
    --_brand: var(--souk-color-brand, var(--_page-brand, light-dark(#007475, #41c1ba)));
    --_on: clamp(0, (0.179 - y) * 9999, 1);
    --_on-brand: var(
      --souk-color-on-brand,
      color(from var(--_brand) xyz calc(0.9505 * var(--_on)) var(--_on) calc(1.089 * var(--_on)))
    );
    --_off: calc(1 - var(--_on));
    --_away: color(
      from var(--_brand) xyz calc(0.9505 * var(--_off)) var(--_off) calc(1.089 * var(--_off))
    );
    --_brand-hover: var(
      --souk-color-brand-hover,
      color-mix(in oklab, var(--_brand), var(--_away) 14%)
    );
    --_brand-active: var(
      --souk-color-brand-active,
      color-mix(in oklab, var(--_brand), var(--_away) 24%)
    );
    --_brand-soft: var(
      --souk-color-brand-soft,
      light-dark(
        oklch(from var(--_brand) 0.965 min(c, 0.022) h),
        oklch(from var(--_brand) 0.3 min(c, 0.05) h)
      )
    );
    --_brand-text: var(
      --souk-color-brand-text,
      light-dark(
        oklch(from var(--_brand) min(l, 0.44) c h),
        oklch(from var(--_brand) max(l, 0.79) c h)
      )
    );
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
 * survives pages on which 1rem is 10 px. Colours come with the first rule, so that text is never lost on a page
 * whose own colour is near ours.
 */
export const hostStyles = css`
  :host {
    all: initial;
    /* Of what is inherited, this is the page's to say. */
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
    font-family: var(--souk-font-family, inherit);
    display: block;
    color: var(--_text);
    font-size: var(--souk-font-size, clamp(16px, 1rem, 24px));
    line-height: 1.5;
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
