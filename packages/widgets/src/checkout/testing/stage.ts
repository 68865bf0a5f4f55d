import { openShop, textOf, until, type Shop } from '../../../test/shop.js';
import { configure } from '../../shared/config.js';
import { SoukCheckout } from '../souk-checkout.js';

/** A page for the tests of a checkout: a mock behind it, and what the element did with the browser's windows. */
export interface Stage {
  readonly shop: Shop;
  /** Addresses of the payment windows that were opened; the browser opens none. */
  readonly opened: readonly string[];
  /** Closes the payment window, once the page has seen it open: one it never saw may just be isolated from it. */
  closeWindow(): Promise<void>;
  /** Says to the page what its payment window says to it. */
  hint(data: object, origin?: string): void;
  /** Says that something has happened to the payment that was begun last. */
  moved(): void;
  /** The payment page's secret word for this page. */
  readonly word: string | null;
}

/** Sets the page up before each test of a block, and clears it after. Read it within the tests. */
export function stage(): Stage {
  let shop: Shop | undefined;
  let opened: string[] = [];
  let looks = 0;
  let isClosed = false;
  const paymentWindow = {
    get closed() {
      looks++;
      return isClosed;
    },
    focus: () => undefined,
  };
  const { open } = window;
  beforeEach(async () => {
    shop = await openShop();
    opened = [];
    looks = 0;
    isClosed = false;
    Object.assign(window, {
      open: (address: string) => {
        opened.push(address);
        return paymentWindow;
      },
    });
  });
  afterEach(() => {
    document.body.replaceChildren();
    document.body.removeAttribute('style');
    configure({ session: undefined, locale: undefined, theme: undefined, messages: undefined });
    Object.assign(window, { open });
  });
  const at = (): Shop => {
    if (!shop) throw new Error('The stage is set while tests run.');
    return shop;
  };
  return {
    get shop() {
      return at();
    },
    get opened() {
      return opened;
    },
    async closeWindow() {
      const before = looks;
      await until('the page looks at its payment window', () => looks > before);
      isClosed = true;
    },
    get word() {
      return new URL(opened.at(-1) ?? '').searchParams.get('state');
    },
    hint: (data, origin = at().mock.origin) =>
      void dispatchEvent(new MessageEvent('message', { origin, data })),
    moved() {
      this.hint({ type: 'souk:payment', checkout: kept().checkout, state: this.word });
    },
  };
}

/** Puts a checkout on the page. It is for the silk scarf unless its attributes say otherwise. */
export function mount(
  attributes: Readonly<Record<string, string>> = {},
  host: Node = document.body,
): SoukCheckout {
  const element = new SoukCheckout();
  const all = 'escrow' in attributes ? attributes : { listing: 'lst_silkscarf', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  host.appendChild(element);
  return element;
}

export const find = (element: SoukCheckout, selector: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(selector);

/** What a selector names, as soon as it is there. */
export const seen = (element: SoukCheckout, selector: string): Promise<HTMLElement> =>
  until(selector, () => find(element, selector));

export const press = async (element: SoukCheckout, selector: string): Promise<void> =>
  (await seen(element, selector)).click();

export const heading = (element: SoukCheckout): string => textOf(find(element, '#heading'));

export const titled = (element: SoukCheckout, title: string): Promise<true> =>
  until(`"${title}"`, () => heading(element) === title);

/** Waits until what a selector names says some words. */
export const reads = (element: SoukCheckout, selector: string, words: string): Promise<true> =>
  until(`"${words}" in ${selector}`, () => textOf(find(element, selector)).includes(words));

export const alertText = async (element: SoukCheckout): Promise<string> =>
  textOf(await seen(element, '.alert'));

/** Types into a field, as a person does. */
export async function type(element: SoukCheckout, selector: string, text: string): Promise<void> {
  const field = await seen(element, selector);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses an action, and the yes of its form. */
export async function act(element: SoukCheckout, action: string): Promise<void> {
  await press(element, `[data-action=${action}]`);
  await press(element, '.question [type=submit]');
}

/** What this device remembers of the purchase. */
export function kept(): { readonly checkout: string; readonly escrow: string } {
  const name = Object.keys(localStorage).find((each) => each.includes('lst_')) ?? '';
  return JSON.parse(localStorage.getItem(name) ?? '{}').data;
}

/** Goes as far as the quote. */
export async function quoted(element: SoukCheckout): Promise<void> {
  await press(element, '#opener');
  await press(element, 'dialog [type=submit]');
  await titled(element, 'Your order');
}

/** Goes as far as the payment window. */
export async function paying(element: SoukCheckout): Promise<void> {
  await quoted(element);
  await press(element, 'dialog .primary');
  await titled(element, 'Waiting for your payment');
}

/** Goes as far as the escrow. @returns its id */
export async function bought(
  { shop }: Pick<Stage, 'shop'>,
  element: SoukCheckout,
): Promise<string> {
  const paid = new Promise<string>((resolve) =>
    element.addEventListener('souk-paid', ({ detail }) => resolve(detail.escrow), { once: true }),
  );
  await paying(element);
  await shop.pay(kept().checkout);
  element.refresh();
  const escrow = await paid;
  await titled(element, 'Paid into escrow');
  return escrow;
}

/** Requests to the platform whose line ("POST /v1/checkouts") matches. */
export const sent = ({ shop }: Stage, line: RegExp): number =>
  shop.requests.filter((each) => line.test(each)).length;

/** Animations that end are over: what is half faded in has half its contrast. */
export async function settled(element: SoukCheckout): Promise<void> {
  const running = element.shadowRoot?.getAnimations() ?? [];
  const ending = running.filter(({ effect }) => effect?.getComputedTiming().iterations === 1);
  // One that is called off has ended too.
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}
