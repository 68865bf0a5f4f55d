import { assert } from 'chai';
import { textOf, until } from '../../../test/shop.js';
import {
  find,
  heading,
  kept,
  mount,
  paying,
  press,
  quoted,
  seen,
  sent,
  stage,
  titled,
} from './stage.js';
import type { SoukCheckout } from '../souk-checkout.js';

/**
 * A page that means ill can press, cover, move and rewrite everything in an element: its shadow root is open, and a script of
 * the page runs before ours. So nothing in the page can charge: that takes the platform's own page, and a card typed there.
 */
describe('souk-checkout in a page that means ill', () => {
  const on = stage();

  /** Nothing was charged, and nothing but the platform's own page was opened. */
  async function nothingCharged(): Promise<void> {
    const { entries, faults } = await on.shop.mock.audit();
    assert.deepEqual([entries, faults], [0, []]);
    assert.isEmpty(on.shop.mock.bank.records());
    assert.equal(sent(on, /\/pay$/), 0);
    for (const address of on.opened) assert.match(address, /^https:\/\/souk\.test\/pay\/chk_\w+\?/);
  }

  /** Everything of the element that can be pressed. */
  const pressables = (element: SoukCheckout): NodeListOf<HTMLElement> =>
    element.renderRoot.querySelectorAll<HTMLElement>('button, a[href], summary, [type=submit]');

  it('a script that presses everything, over and over, charges nothing', async () => {
    const element = mount();
    await seen(element, '#opener');
    for (let round = 0; round < 12; round++) {
      for (const each of pressables(element)) {
        if (each.matches('.close, .quiet')) continue;
        each.click();
        each.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
        each.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        each.closest('form')?.requestSubmit();
      }
      await new Promise((wake) => setTimeout(wake));
    }
    await until('the payment window is waited for', () => heading(element) === 'Waiting for your payment');
    assert.equal(sent(on, /POST \/v1\/checkouts$/), 1);
    await nothingCharged();
  });

  it('a covered, a transparent and a moved button lead to the platform’s page at most, where the amount stands', async () => {
    const element = mount();
    await quoted(element);
    const pay = await seen(element, 'dialog .primary');
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;opacity:0';
    cover.addEventListener('click', () => pay.click());
    document.body.append(cover);
    pay.style.cssText = 'opacity:0;position:fixed;inset:0;inline-size:100vw;block-size:100vh';
    cover.click();
    pay.click();
    await titled(element, 'Waiting for your payment');
    assert.lengthOf(new Set(on.opened), 1);
    await nothingCharged();
  });

  it('amounts, names and addresses rewritten in the shadow root change nothing of what is bought or asked for', async () => {
    const element = mount();
    await quoted(element);
    const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      if (node instanceof Text && /\d/.test(node.data)) node.data = node.data.replace(/[\d.]+/g, '0.01');
    }
    Object.assign(element, { quantity: '11', variant: 'var_other', offerToken: 'ot_made_up' });
    await press(element, 'dialog .primary');
    await titled(element, 'Waiting for your payment');
    const answer = await on.shop.mock.fetch(on.opened[0] ?? '');
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    assert.include(textOf(page.body), '$23.56');
    assert.include(textOf(page.body), 'Atelier Croix-Rousse');
    assert.notInclude(textOf(page.body), '0.01');
    await nothingCharged();
  });

  it('a forged message, event or memory of a payment is asked about, and believed of nobody but the platform', async () => {
    const element = mount();
    let told = 0;
    element.addEventListener('souk-paid', () => told++);
    await paying(element);
    const { checkout } = kept();
    const forged = { type: 'souk:payment', checkout, state: on.word, status: 'paid', escrow: 'esc_forged' };
    on.hint(forged);
    on.hint(forged, 'https://evil.example');
    dispatchEvent(new StorageEvent('storage', { key: 'souk.attempt.pk_test_demo.lst_silkscarf' }));
    document.dispatchEvent(new CustomEvent('souk-paid', { detail: { checkout, escrow: 'esc_forged' } }));
    await until('it was asked about', () => sent(on, /GET \/v1\/checkouts/) > 2);
    assert.equal(heading(element), 'Waiting for your payment');
    assert.equal(told, 0);
    await nothingCharged();
  });

  it('a payment page of an address that is none of the web is no link and no window', async () => {
    const element = mount();
    await quoted(element);
    const { fetch } = on.shop.mock;
    // Only a broken platform answers so; the element does not run what it says all the same.
    const { paymentAddress } = await import('../payment-surface.js');
    const answer = await fetch(`${on.shop.mock.origin}/v1/checkouts/${kept().checkout}`, {
      headers: { Authorization: 'Bearer pk_test_demo', 'Souk-Client-Secret': Reflect.get(kept(), 'secret') },
    });
    const checkout = await answer.json();
    for (const paymentUrl of ['javascript:alert(1)', 'data:text/html,x', 'blob:https://souk.test/1'])
      assert.isUndefined(paymentAddress({ checkout: { ...checkout, paymentUrl }, nonce: 'n' }));
    await nothingCharged();
  });

  it('a frame laid over the framed payment page gets nothing of it: the frame tells nobody but its own origin’s listener', async () => {
    const element = mount({ 'pay-surface': 'frame' });
    await quoted(element);
    await press(element, 'dialog .primary');
    const frame = await seen(element, 'iframe');
    const overlay = document.createElement('iframe');
    overlay.srcdoc = '<button style="position:fixed;inset:0">Win a scarf</button>';
    overlay.style.cssText = 'position:fixed;inset:0;inline-size:100vw;block-size:100vh;border:0';
    find(element, 'dialog')?.append(overlay);
    await new Promise((loaded) => overlay.addEventListener('load', loaded, { once: true }));
    overlay.contentDocument?.querySelector('button')?.click();
    overlay.contentWindow?.parent.postMessage({ type: 'souk:payment', checkout: kept().checkout, state: 'guessed' }, '*');
    assert.isFalse(frame.hasAttribute('srcdoc'));
    assert.match(frame.getAttribute('src') ?? '', /^https:\/\/souk\.test\/pay\//);
    await nothingCharged();
  });
}); // prettier-ignore
