import type { Locales } from '../messages.js';

/** The languages of `<souk-checkout>` beside English. */
export const locales: Locales<'checkout'> = {};
