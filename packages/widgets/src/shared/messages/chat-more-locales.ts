import type { Locales } from '../messages.js';

/** The languages, beside English, of the parts of `<souk-chat>` that come when they are wanted. */
export const locales: Locales<'chatMore'> = {};
