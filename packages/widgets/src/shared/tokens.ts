// Not from lit itself: the launcher of chat has the colours, and no template engine.
import { css } from '@lit/reactive-element/css-tag.js';
import { palette } from './palette.js';

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
  ${palette}
  :host {
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
  }
`;
