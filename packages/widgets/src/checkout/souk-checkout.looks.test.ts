import 'axe-core';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { textOf } from '../../test/shop.js';
import { configure } from '../shared/config.js';
import { en } from '../shared/messages/en.js';
import { accessibilityFaults } from '../testing/page.js';
import { marked, unmarked } from '../testing/pseudo.js';
import './define.js';
import type { SoukCheckout } from './souk-checkout.js';
import { mount, paying, seen, settled, stage } from './testing/stage.js';
import { statesOfBuying } from './testing/states-of-buying.js';
import { statesOfDeals } from './testing/states-of-deals.js';

const { checkout, deal, dispute, claim, rules, papers } = en;
const pseudo = marked({ checkout, deal, dispute, claim, rules, papers });

/** What sticks out of the element's dialog, or of its place in the page. */
function sticksOut(element: SoukCheckout): string[] {
  const dialog = element.renderRoot.querySelector('dialog');
  const frame = dialog?.open ? dialog : document.documentElement;
  const { left, right } = frame.getBoundingClientRect();
  const wide = frame.scrollWidth > frame.clientWidth ? [`${frame.scrollWidth} px wide`] : [];
  const out = [...element.renderRoot.querySelectorAll('button, input, select, textarea, p, li, dd')]
    .filter((each) => each.getClientRects().length > 0 && !each.matches('.sr, iframe *'))
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    });
  return [...wide, ...out.map((each) => `${each.localName}.${each.className}`)];
}

/** Names of all that can be pressed or filled in, each as a screen reader says it. */
const namesIn = (element: SoukCheckout): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea')]
    .filter((each) => each.checkVisibility())
    .map((each) => {
      const labels = 'labels' in each && each.labels instanceof NodeList ? [...each.labels] : [];
      const group = each.matches('[type=radio]')
        ? textOf(each.closest('fieldset')?.firstElementChild)
        : '';
      return `${group} ${each.ariaLabel ?? (labels.map(textOf).join(' ') || textOf(each))}`.trim();
    });

/** Small enough for a page that is zoomed to 400 %, in words that are marked, so that one visit to each state shows it all. */
describe('souk-checkout in every state', () => {
  const on = stage();
  // An engine whose windows are never so narrow shows it in the narrowest that it has.
  before(() => setViewport({ width: 320, height: 256 }).catch(() => undefined));
  beforeEach(() => configure({ messages: pseudo }));
  after(() => setViewport({ width: 1_024, height: 768 }));

  for (const [name, reach] of Object.entries({ ...statesOfBuying, ...statesOfDeals }))
    it(`${name}: accessible in both themes, fits 320 px either way round, says nothing but its words, names each thing once`, async () => {
      const page = document.body;
      page.style.cssText = 'color-scheme: light; background: Canvas';
      configure({ theme: 'light' });
      const element = await reach(on.shop);
      await settled(element);
      assert.deepEqual(await accessibilityFaults(element), [], 'light');
      assert.deepEqual(sticksOut(element), [], 'from left to right');
      assert.deepEqual(unmarked(element), []);
      const names = namesIn(element);
      assert.notInclude(names, '');
      assert.deepEqual(
        names.filter((each, at) => names.indexOf(each) !== at),
        [],
      );
      page.style.colorScheme = 'dark';
      document.documentElement.dir = 'rtl';
      configure({ theme: 'dark' });
      await element.updateComplete;
      await settled(element);
      assert.deepEqual(await accessibilityFaults(element, ['color-contrast']), [], 'dark');
      assert.deepEqual(sticksOut(element), [], 'from right to left');
      document.documentElement.dir = '';
    });
});

describe('souk-checkout, as it moves and is touched', () => {
  stage();

  it('who wants no motion sees none', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = mount();
    await paying(element);
    const moved = (element.shadowRoot?.getAnimations() ?? []).filter(({ effect }) =>
      effect instanceof KeyframeEffect &&
      effect.getKeyframes().some((frame) => 'translate' in frame || 'rotate' in frame) &&
      Number(effect.getComputedTiming().activeDuration) > 1,
    );
    await emulateMedia({ reducedMotion: 'no-preference' });
    assert.isEmpty(moved);
  });

  it('what can be pressed is 44 px for fingers, and 24 px at least', async () => {
    const element = mount({ listing: 'lst_teabulk' });
    (await seen(element, '#opener')).click();
    await seen(element, '#quantity');
    for (const button of element.renderRoot.querySelectorAll('dialog button')) {
      const { width, height } = button.getBoundingClientRect();
      const least = button.matches('.chip') ? 24 : 44;
      assert.isAtLeast(Math.min(width, height), least, button.className);
    }
  });
}); // prettier-ignore
