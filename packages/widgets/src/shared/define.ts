/** Registers an element, unless this page has one of that name already: the first copy wins, and nothing throws. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
