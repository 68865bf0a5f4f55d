/** The manifest of the elements as the build puts it into the pages. */
declare module 'souk-elements' {
  export const elements: readonly import('./element-api.js').ElementApi[];
}
