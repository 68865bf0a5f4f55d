/** A speech bubble. By itself, because the launcher of chat draws it without the template engine that `icons.ts` needs. */
export const chatIcon =
  'M5 5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-8l-4.5 4v-4H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Z';
