import { assert } from 'chai';
import { textOf, until } from '../../../test/shop.js';
import { bought, find, mount, press, seen, stage, titled } from './stage.js';

describe('souk-checkout, once it is paid', () => {
  const on = stage();

  it('once paid, says where the money is and by when the seller ships', async () => {
    const element = mount();
    const escrow = await bought(on, element);
    assert.match(escrow, /^esc_/);
    assert.equal(
      textOf(find(element, '.money')),
      '$23.56 is held by Souk. Atelier Croix-Rousse ships by Wed, Nov 25.',
    );
    const current = find(element, '[aria-current=step]');
    assert.equal(textOf(current), 'Seller ships by Wed, Nov 25');
    assert.isTrue(element.matches(':state(held)'));
  });

  it('shipped, the buyer releases the money with a second, deliberate press', async () => {
    const element = mount();
    const steps: string[] = [];
    element.addEventListener('souk-escrow-change', ({ detail }) => steps.push(detail.status));
    await on.shop.ship(await bought(on, element));
    element.refresh();
    await titled(element, 'On its way');
    assert.match(find(element, '.link')?.getAttribute('href') ?? '', /^https:\/\/.*1234567890/);
    await press(element, '.actions .primary');
    await seen(element, '.question');
    assert.equal(element.shadowRoot?.activeElement?.id, 'question');
    assert.equal(textOf(find(element, '.question .primary')), 'I have it: release $22.90 to the seller');
    find(element, '.question .primary')?.click();
    find(element, '.question .primary')?.click();
    await titled(element, 'All done');
    assert.equal(textOf(find(element, '.money')), 'The buyer confirmed. $22.90 went to Atelier Croix-Rousse.');
    assert.deepEqual(steps, ['shipped', 'released']);
    assert.lengthOf(on.shop.requests.filter((each) => each.endsWith('/confirm')), 1);
    assert.isEmpty((await on.shop.mock.audit()).faults);
  }); // prettier-ignore

  it('when shipping is late the buyer may have it all back', async () => {
    const element = mount();
    await bought(on, element);
    await on.shop.mock.clock.advance('PT73H');
    element.refresh();
    await press(element, '.actions .primary');
    await press(element, '.question .primary');
    await titled(element, 'Money back');
    assert.equal(
      textOf(find(element, '.money')),
      'Canceled, as shipping was late. $23.56 went back to you.',
    );
  });

  it('silence releases the money, and the page says so', async () => {
    const element = mount();
    await on.shop.ship(await bought(on, element));
    await on.shop.mock.clock.advance('P11D');
    element.refresh();
    await titled(element, 'All done');
    assert.include(textOf(find(element, '.money')), 'The time to check the goods is over.');
  });

  it('a deal that is over makes room for the next', async () => {
    const element = mount();
    await on.shop.ship(await bought(on, element));
    await on.shop.mock.clock.advance('P11D');
    element.refresh();
    await titled(element, 'All done');
    await press(element, '.panel > .wide');
    await until('the button', () => textOf(find(element, '#opener')).startsWith('Buy safely'));
    assert.equal(localStorage.length, 0);
  });

  it('the page is told of a payment once, also when it was reloaded', async () => {
    let told = 0;
    const count = (): void => void told++;
    document.addEventListener('souk-paid', count);
    const before = mount();
    await bought(on, before);
    before.remove();
    const after = mount();
    await seen(after, '.order');
    document.removeEventListener('souk-paid', count);
    assert.equal(told, 1);
  });
});
