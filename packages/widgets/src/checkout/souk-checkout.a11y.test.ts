import 'axe-core';
import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import type axe from 'axe-core';
import { openShop, until, type Shop } from '../../test/shop.js';
import './define.js';
import { SoukCheckout } from './souk-checkout.js';

declare global {
  // The package is a script that sets this.
  var axe: typeof import('axe-core');
}

let shop: Shop;
const { open } = window;

beforeEach(async () => {
  shop = await openShop();
  Object.assign(window, { open: () => ({ closed: false, focus: () => undefined }) });
});
afterEach(() => {
  document.body.replaceChildren();
  Object.assign(window, { open });
});

async function seen(element: SoukCheckout, selector: string): Promise<HTMLElement> {
  return until(selector, () => element.renderRoot.querySelector<HTMLElement>(selector));
}
const press = async (element: SoukCheckout, selector: string): Promise<void> =>
  (await seen(element, selector)).click();
const kept = (): { checkout: string } => {
  const name = Object.keys(localStorage).find((each) => each.includes('lst_')) ?? '';
  return JSON.parse(localStorage.getItem(name) ?? '{}').data;
};
async function pay(element: SoukCheckout, number?: string): Promise<void> {
  await press(element, 'dialog button.primary');
  await seen(element, '.waiting');
  await shop.pay(kept().checkout, number);
  element.refresh();
}
const escrowOf = async (element: SoukCheckout): Promise<string> =>
  new Promise((resolve) => {
    element.addEventListener('souk-paid', ({ detail }) => resolve(detail.escrow));
    void pay(element);
  });

/** Each state, and how a buyer gets there. */
const states: Readonly<Record<string, (element: SoukCheckout) => Promise<unknown>>> = {
  button: (element) => seen(element, '#opener'),
  async quantity(element) {
    await press(element, '#opener');
    await seen(element, '#quantity');
  },
  async 'wrong quantity'(element) {
    element.quantity = '999';
    await press(element, '#opener');
    await seen(element, '.error');
  },
  async order(element) {
    await press(element, '#opener');
    await press(element, 'dialog [type=submit]');
    await seen(element, '.promises');
  },
  async paying(element) {
    await states['order']?.(element);
    await press(element, 'dialog button.primary');
    await seen(element, '.waiting');
  },
  async leaving(element) {
    await states['paying']?.(element);
    await press(element, '.close');
    await seen(element, '#leave');
  },
  async declined(element) {
    await states['order']?.(element);
    await pay(element, '4000000000000002');
    await seen(element, '.alert');
  },
  async held(element) {
    await states['order']?.(element);
    await escrowOf(element);
    await seen(element, '.story');
  },
  async 'order in the page'(element) {
    await states['held']?.(element);
    await press(element, '.close');
    await until('closed', () => !element.renderRoot.querySelector('dialog')?.open);
  },
  async shipped(element) {
    await states['order']?.(element);
    await shop.ship(await escrowOf(element));
    element.refresh();
    await seen(element, '.link');
  },
  async 'asked to confirm'(element) {
    await states['shipped']?.(element);
    await press(element, '.actions .primary');
    await seen(element, '.question');
  },
  async released(element) {
    await states['asked to confirm']?.(element);
    await press(element, '.question .primary');
    await until('done', () => element.renderRoot.querySelectorAll('.story .current').length === 0);
  },
  async expired(element) {
    await states['order']?.(element);
    await shop.mock.clock.advance('PT11M');
    element.refresh();
    await until('ended', () => !element.renderRoot.querySelector('.promises'));
  },
};

describe('souk-checkout passes axe', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const [name, reach] of Object.entries(states))
      it(`${name}, ${theme}`, async () => {
        const page = document.createElement('main');
        page.style.cssText = `color-scheme: ${theme}; background: Canvas; color: CanvasText`;
        document.body.append(page);
        const element = new SoukCheckout();
        element.listing = 'lst_silkscarf';
        element.setAttribute('theme', theme);
        page.append(element);
        await reach(element);
        // What is half faded in has half its contrast.
        await Promise.all(
          (element.shadowRoot?.getAnimations() ?? [])
            .filter(({ effect }) => effect?.getComputedTiming().iterations === 1)
            .map(({ finished }) => finished),
        );
        const options: axe.RunOptions = {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          // A page of one element has no heading of the first level.
          rules: { 'page-has-heading-one': { enabled: false } },
        };
        const { violations } = await globalThis.axe.run(page, options);
        const said = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map((node) => node.html + node.failureSummary).join(' ')}`,
        );
        assert.deepEqual(said, []);
      });
});

describe('souk-checkout fits', () => {
  it('a window of 320 px, without sideways scrolling', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = new SoukCheckout();
    element.listing = 'lst_longtitle';
    document.body.append(element);
    await states['order']?.(element);
    assert.isAtMost((await seen(element, 'dialog')).scrollWidth, 320);
    assert.isAtMost(document.documentElement.scrollWidth, 320);
    await setViewport({ width: 1_024, height: 768 });
  });

  it('fingers: what can be pressed is at least 24 px, main things 44 px', async () => {
    const element = new SoukCheckout();
    element.listing = 'lst_teabulk';
    document.body.append(element);
    await states['quantity']?.(element);
    for (const button of element.renderRoot.querySelectorAll('dialog button')) {
      const { width, height } = button.getBoundingClientRect();
      const least = button.matches('.chip') ? 24 : 44;
      assert.isAtLeast(Math.min(width, height), least, button.className);
    }
  });
});
