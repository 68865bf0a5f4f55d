// Not from lit itself: it would bring the template engine along.
import { unsafeCSS } from '@lit/reactive-element/css-tag.js';
import { hostCss, paletteCss } from './base-css.js';

/** Colours, shape and scheme, for elements of Lit. */
export const palette = unsafeCSS(paletteCss);

/** What every widget's host starts from, for elements of Lit. */
export const hostStyles = unsafeCSS(hostCss);
