/** The shield with a tick. By itself, because the trust badge draws it without the template engine that `icons.ts` needs. */
export const shieldIcon =
  'M12 3.5 5 6v5.5c0 4.3 2.9 7.4 7 9 4.1-1.6 7-4.7 7-9V6Zm-3 8.3 2.2 2.2 4-4.2';
