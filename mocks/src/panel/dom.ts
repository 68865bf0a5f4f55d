/** What an element is made with: attributes by name, `true` for those without a value, `undefined` for none. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string | undefined;

/**
 * Makes an element. The panel stands in pages of any policy and beside any framework, and is never part of what pages ship:
 * so it has no template engine, sets no markup, and puts texts in as texts.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does something. */
export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLElement {
  const element = make('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', press);
  return element;
}

/**
 * Shows items in a place, each by a node of its own: what is there already stays, with its focus and what is unfolded in it.
 *
 * @param keyOf what tells an item from all others; an item that has changed has another key
 */
export function rows<Item>(keyOf: (item: Item) => string, draw: (item: Item) => HTMLElement) {
  const drawn = new Map<string, HTMLElement>();
  return (place: HTMLElement, items: readonly Item[], otherwise: string): void => {
    const nodes = items.map((item) => {
      const key = keyOf(item);
      const node = drawn.get(key) ?? draw(item);
      drawn.set(key, node);
      return node;
    });
    const wanted = nodes.length > 0 ? nodes : [make('p', { class: 'nothing' }, otherwise)];
    const isSame =
      place.children.length === wanted.length &&
      wanted.every((node, index) => place.children[index] === node);
    if (!isSame) place.replaceChildren(...wanted);
    if (drawn.size > 2 * items.length + 100)
      for (const [key, node] of drawn) if (!node.isConnected) drawn.delete(key);
  };
}

/** A table of texts; what begins with a digit or a currency sign stands right. */
export const table = (
  caption: string,
  heads: readonly string[],
  lines: readonly (readonly Child[])[],
): HTMLElement =>
  make('table', {}, 
    make('caption', {}, caption),
    make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
    make('tbody', {}, ...lines.map((line) => make('tr', {}, ...line.map((cell) => make('td', {}, cell))))),
  ); // prettier-ignore
