import type { Locales } from '../messages.js';

/** The languages of `<souk-search>` beside English. */
export const locales: Locales<'search'> = {};
