import { assert } from 'chai';
import { textOf, until } from '../../../test/shop.js';
import { configure } from '../../shared/config.js';
import { find, mount, press, quoted, seen, stage, titled } from './stage.js';

describe('souk-checkout, before anything is paid', () => {
  const on = stage();

  it('names the real price on its button, and asks for nothing but the listing before it is pressed', async () => {
    const element = mount();
    await until('price', () => textOf(find(element, '#opener')) === 'Buy safely · $18.40');
    assert.deepEqual(on.shop.requests, ['GET /v1/listings/lst_silkscarf']);
    assert.equal(localStorage.length, 0);
  });

  it('opens the dialog within the click, with the focus on its heading', async () => {
    const element = mount();
    (await seen(element, '#opener')).click();
    assert.isTrue(element.renderRoot.querySelector('dialog')?.matches(':modal'));
    assert.equal(element.shadowRoot?.activeElement?.id, 'heading');
  });

  it('a listener can keep the dialog shut', async () => {
    const element = mount();
    element.addEventListener('souk-checkout-before', (event) => event.preventDefault());
    await press(element, '#opener');
    assert.isFalse(element.renderRoot.querySelector('dialog')?.open);
  });

  it('takes the price of the quantity, within what the seller sells', async () => {
    const element = mount({ listing: 'lst_teabulk', quantity: '60' });
    await press(element, '#opener');
    const field = await seen(element, '#quantity');
    assert.include(textOf(find(element, '.sums')), '60 × $5.40 $324.00');
    assert.instanceOf(field, HTMLInputElement);
    if (!(field instanceof HTMLInputElement)) return;
    for (const [typed, text] of [
      ['0', 'Choose a whole number, 1 or more.'],
      ['3', 'Orders start at 10'],
      ['9999', 'Only 4,800 left. Choose fewer.'],
    ] as const) {
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(text, () => textOf(find(element, '#quantity-note')) === text);
      assert.equal(field.getAttribute('aria-invalid'), 'true');
    }
    await press(element, 'dialog [type=submit]');
    assert.notInclude(on.shop.requests, 'POST /v1/checkouts');
  });

  it('names the price with its delivery on the way on', async () => {
    const element = mount();
    await press(element, '#opener');
    assert.equal(textOf(await seen(element, 'dialog [type=submit]')), 'Continue · $22.90');
  });

  it('a thing that comes in sizes is bought in the chosen one, at its price', async () => {
    const listing = await on.shop.inSizes();
    const element = mount({ listing });
    await until('price', () => textOf(find(element, '#opener')) === 'Buy safely · $44.00');
    await press(element, '#opener');
    const sizes = Array.from((await seen(element, '.tiers')).querySelectorAll('button'));
    assert.deepEqual(sizes.map((size) => [textOf(size), size.disabled]), [['s', false], ['m', false], ['l', true]]);
    sizes[1]?.click();
    await until('the price of M', () => textOf(find(element, '.sums')).startsWith('1 × $46.00'));
    assert.equal(sizes[1]?.getAttribute('aria-pressed'), 'true');
    await press(element, 'dialog [type=submit]');
    await titled(element, 'Your order');
    assert.include(textOf(find(element, '.sums')), '1 × $46.00 $46.00');
  }); // prettier-ignore

  it('nothing moves when the price arrives', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    });
    observer.observe({ type: 'layout-shift' });
    const frames = (): Promise<unknown> =>
      new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const release = Promise.withResolvers<void>();
    configure({
      fetch: async (input, init) => {
        await release.promise;
        return on.shop.mock.fetch(new Request(input, init));
      },
    });
    const element = mount();
    document.body.append(document.createElement('p'));
    const button = await seen(element, '#opener');
    await frames();
    const { left, top, height } = button.getBoundingClientRect();
    release.resolve();
    await until('price', () => textOf(find(element, '#opener')) === 'Buy safely · $18.40');
    await frames();
    const after = button.getBoundingClientRect();
    assert.deepEqual([after.left, after.top, after.height], [left, top, height]);
    observer.disconnect();
    assert.deepEqual(shifts, []);
  });

  it('shows the quote in full before anything is paid', async () => {
    const element = mount();
    await quoted(element);
    assert.equal(
      textOf(find(element, '.sums')),
      '1 × $18.40 $18.40 Delivery $4.50 Buyer protection $0.66 Held in escrow $23.56',
    );
    assert.include(textOf(find(element, '.promises')), 'ships within 72 hours');
    assert.include(textOf(find(element, '.promises')), '10 days to check the goods');
    assert.equal(textOf(find(element, 'dialog .primary')), 'Pay $23.56 into escrow');
  });

  it('sold out and closed listings say so, and cannot be pressed', async () => {
    for (const [listing, text] of [['lst_soldout', 'Sold out'], ['lst_closed', 'No longer for sale']] as const) {
      const element = mount({ listing });
      await until(text, () => textOf(find(element, '#opener')) === text);
      assert.isTrue(find(element, '#opener')?.matches(':disabled'));
    }
  }); // prettier-ignore

  it('a quantity of the page’s that cannot be bought is explained, and corrected by the buyer', async () => {
    const element = mount({ quantity: '0' });
    await press(element, '#opener');
    await until('why', () => textOf(find(element, '#quantity-note')).startsWith('Choose a whole'));
  });
});
