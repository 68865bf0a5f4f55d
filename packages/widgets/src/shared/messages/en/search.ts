
/** Everything that `<souk-search>` says. */
export const searchEn = {
  label: 'Search the marketplace',
  placeholder: 'Try “silk scarf under $30”',
};
