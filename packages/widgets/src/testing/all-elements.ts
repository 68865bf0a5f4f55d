import '../chat/define.js';
import '../checkout/define.js';
import '../search/define.js';
import '../trust-badge/define.js';
import type { MockSouk } from '@souk/mocks';
import { sessionOf } from './talk.js';
import { show, until } from './page.js';

/** An element of ours, as the suites of all of them see it. */
export interface Kind {
  readonly name: 'souk-search' | 'souk-checkout' | 'souk-trust-badge' | 'souk-chat';
  readonly attributes: string;
  /** Does what makes it ask the platform for all that it shows. */
  readonly use: (element: HTMLElement, souk: MockSouk) => Promise<void>;
  /** Whether it shows what the platform knows. */
  readonly isReady: (element: HTMLElement) => boolean;
}

/** The four, in the order in which a visitor meets them. */
export const kinds: readonly Kind[] = [
  {
    name: 'souk-search',
    attributes: 'query="silk scarf"',
    use: async () => {},
    isReady: (element) => element.matches(':state(ready)'),
  },
  {
    name: 'souk-trust-badge',
    attributes: 'seller="sel_lyonsilk"',
    use: async () => {},
    isReady: (element) => element.matches(':state(verified)'),
  },
  {
    name: 'souk-chat',
    attributes: 'listing="lst_silkscarf" display="inline"',
    use: async (element, souk) => {
      Object.assign(element, { session: await sessionOf(souk, 'buyer', 'buy_amina') });
    },
    isReady: (element) => deepFind(element, '#draft') !== undefined,
  },
  {
    name: 'souk-checkout',
    attributes: 'listing="lst_silkscarf"',
    use: async (element) => {
      await until('the button', () => deepFind(element, '#opener'));
      deepFind(element, '#opener')?.click();
    },
    isReady: (element) => deepFind(element, '#quantity') !== undefined,
  },
];

/** Puts an element on the page, with the link that a page has in it. */
export function put({ name, attributes }: Kind, width?: number): HTMLElement {
  const markup = `<${name} ${attributes}><a href="/instead">Instead of it</a></${name}>`;
  const element = show(markup, width).querySelector<HTMLElement>(name);
  if (!element) throw new Error(`There is no <${name}> on the page.`);
  // What nobody sees asks for nothing.
  element.scrollIntoView();
  return element;
}

/** Puts it on the page and waits until it shows what the platform knows. */
export async function putReady(kind: Kind, souk: MockSouk, width?: number): Promise<HTMLElement> {
  const element = put(kind, width);
  await kind.use(element, souk);
  await until(`<${kind.name}> is ready`, () => kind.isReady(element));
  return element;
}

/** The first part that matches, in an element's shadow root and in those within. */
export function deepFind(element: Element, selector: string): HTMLElement | undefined {
  for (const root of rootsIn(element)) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}

/** What a person reads of an element: the text in it and in its shadow roots that is shown. */
export const deepText = (element: HTMLElement): string =>
  [element, ...rootsIn(element).flatMap((root) => [...root.children])]
    .filter((each) => each instanceof HTMLElement && each.checkVisibility())
    .map((each) => (each instanceof HTMLElement ? each.innerText : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

function rootsIn(element: Element): ShadowRoot[] {
  const { shadowRoot } = element;
  if (!shadowRoot) return [];
  const inner = Array.from(shadowRoot.querySelectorAll('*')).flatMap(rootsIn);
  return [shadowRoot, ...inner];
}
