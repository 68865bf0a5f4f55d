import type { Locales } from '../messages.js';

/** The languages of `<souk-chat>` beside English. */
export const locales: Locales<'chat'> = {};
