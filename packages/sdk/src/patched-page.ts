/**
 * A copy of options that inherits nothing. Host pages put properties on `Object.prototype`; read through it, an option
 * that nobody gave would have a value.
 */
export const own = <T extends object>(given: T): T => ({ __proto__: null, ...given });

/** Two of them in one; the second wins. Spread into an object with a prototype, this would take many times as long. */
export const ownOf = <T extends object, More extends object>(given: T, more: More): T & More => ({
  __proto__: null,
  ...given,
  ...more,
});
