import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { textOf, until } from '../../../test/shop.js';
import { scarfDeal } from './deals.js';
import { choose, disputeOf } from './evidence.js';
import {
  bought,
  find,
  heading,
  mount,
  press,
  quoted,
  reads,
  seen,
  stage,
  titled,
  type,
} from './stage.js';

describe('souk-checkout, wherever it stands', () => {
  const on = stage();

  it('works by keyboard alone, and gives the focus back', async () => {
    const element = mount();
    (await seen(element, '#opener')).focus();
    await sendKeys({ press: 'Enter' });
    await seen(element, '#quantity');
    assert.equal(heading(element), 'Buy safely');
    // Close, fewer (not possible), the field: then up by the arrow, and on with Enter.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    assert.equal(element.shadowRoot?.activeElement?.id, 'quantity');
    await sendKeys({ press: 'ArrowUp' });
    await until('two', () => textOf(find(element, '.sums')).startsWith('2 ×'));
    await sendKeys({ press: 'Enter' });
    await titled(element, 'Your order');
    await until('focus', () => element.shadowRoot?.activeElement?.id === 'heading');
    await sendKeys({ press: 'Escape' });
    await until('closed', () => !element.renderRoot.querySelector('dialog')?.open);
    assert.equal(element.shadowRoot?.activeElement?.id, 'opener');
  });

  it('three shadow roots deep, inside a form, it buys and never sends the form', async () => {
    const { form, inside } = deepInForm();
    let sent = 0;
    form.addEventListener('submit', () => sent++);
    let heard = 0;
    document.addEventListener('souk-paid', () => heard++, { once: true });
    await bought(on, mount({}, inside));
    assert.equal(heard, 1);
    assert.equal(sent, 0);
  });

  it('moved in the document while open, it stays open and goes on', async () => {
    const element = mount();
    await quoted(element);
    const other = document.body.appendChild(document.createElement('section'));
    other.append(element);
    await until('modal', () => element.renderRoot.querySelector('dialog')?.matches(':modal'));
    await press(element, 'dialog .primary');
    await titled(element, 'Waiting for your payment');
  });

  it('taken out of the page, it asks for nothing more', async () => {
    const element = mount();
    await bought(on, element);
    element.remove();
    await new Promise((wake) => setTimeout(wake, 50));
    const { length } = on.shop.requests;
    dispatchEvent(new Event('pageshow'));
    await new Promise((wake) => setTimeout(wake, 50));
    assert.lengthOf(on.shop.requests, length);
  });

  it('a deal works three shadow roots deep and inside a form too, by keyboard alone, and sends no form', async () => {
    const deal = await scarfDeal(on.shop);
    const { form, inside } = deepInForm();
    let sent = 0;
    form.addEventListener('submit', () => sent++);
    const shown = await deal.shownTo('buyer');
    inside.appendChild(shown);
    await until('modal', () => shown.renderRoot.querySelector('dialog')?.matches(':modal'));
    (await seen(shown, '[data-action=confirm]')).focus();
    await sendKeys({ press: 'Enter' });
    await until('the question', () => shown.shadowRoot?.activeElement?.id === 'question');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await titled(shown, 'All done');
    await until('the heading', () => shown.shadowRoot?.activeElement?.id === 'heading');
    assert.equal(sent, 0);
  });

  it('two on a page, of two things, do not know of each other', async () => {
    const scarf = mount();
    const tea = mount({ listing: 'lst_teabulk', quantity: '50' });
    await quoted(scarf);
    await press(scarf, '.close');
    await until('closed', () => !scarf.renderRoot.querySelector('dialog')?.open);
    await press(tea, '#opener');
    assert.equal(heading(tea), 'Buy safely');
    await reads(tea, '.sums', '50 × $5.40');
    assert.isFalse(scarf.renderRoot.querySelector('dialog')?.open);
  });

  it('a claim that is being written stays as it is while the element is moved', async () => {
    const deal = await scarfDeal(on.shop);
    const element = await deal.shownTo('buyer');
    await press(element, '[data-action=dispute]');
    await type(element, '#statement', 'Torn along one edge.');
    document.body.appendChild(document.createElement('section')).append(element);
    await until('modal', () => element.renderRoot.querySelector('dialog')?.matches(':modal'));
    const field = await seen(element, '#statement');
    assert.instanceOf(field, HTMLTextAreaElement);
    assert.equal(field instanceof HTMLTextAreaElement && field.value, 'Torn along one edge.');
  });

  it('fits containers of 240 to 1,200 px, and its button does not outgrow them', async () => {
    for (const width of [240, 320, 480, 760, 1_200]) {
      const box = document.body.appendChild(document.createElement('div'));
      box.style.inlineSize = `${width}px`;
      const element = mount({ listing: 'lst_teabulk', quantity: '4800' }, box);
      await seen(element, '#opener span');
      const button = await seen(element, '#opener');
      assert.isAtMost(button.scrollWidth, button.clientWidth, `${width} px`);
      assert.isAtMost(button.getBoundingClientRect().right, box.getBoundingClientRect().right + 1);
      box.remove();
    }
  });

  it('markup and script in every field stay text: what the seller sells, what both say, and what files are called', async () => {
    const evil = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
    const deal = await scarfDeal(on.shop);
    const element = await deal.shownTo('buyer');
    await press(element, '[data-action=dispute]');
    await press(element, '.choice:nth-of-type(3) input');
    await type(element, '#statement', evil);
    await choose(element, new File(['x'], `${evil}.png`));
    await until('refused', () => find(element, '.upload .error'));
    await press(element, '.question [type=submit]');
    await titled(element, 'In dispute');
    await deal.seller.disputes.contest(await disputeOf(deal), { statement: evil });
    const mediator = await on.shop.as('mediator', 'med_ada');
    await mediator.disputes.decide(await disputeOf(deal), { outcome: 'refund', note: evil });
    await titled(element, 'Money back');
    await press(element, '[data-action=review]');
    await press(element, '.star:nth-of-type(1) input');
    await type(element, '#statement', evil);
    await press(element, '.question [type=submit]');
    await reads(element, '.reviews', evil);
    await reads(element, '.settlement', evil);
    await reads(element, '.dispute', evil);
    assert.isEmpty(element.renderRoot.querySelectorAll('script, img[onerror], img[src=x]'));
    assert.notProperty(window, 'hurt');
  });
}); // prettier-ignore

/** A place three shadow roots deep in a form. */
function deepInForm(): { readonly form: HTMLFormElement; readonly inside: Node } {
  const form = document.body.appendChild(document.createElement('form'));
  let inside: Node = form;
  for (let depth = 0; depth < 3; depth++) {
    const host = document.createElement('div');
    inside.appendChild(host);
    inside = host.attachShadow({ mode: 'open' });
  }
  return { form, inside };
}
