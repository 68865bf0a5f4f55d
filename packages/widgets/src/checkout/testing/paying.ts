import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { textOf, until } from '../../../test/shop.js';
import {
  alertText,
  find,
  heading,
  kept,
  mount,
  press,
  quoted,
  seen,
  stage,
  titled,
} from './stage.js';

describe('souk-checkout, while the buyer pays', () => {
  const on = stage();

  it('opens the platform’s own page within the click, and believes only the platform', async () => {
    const element = mount();
    await quoted(element);
    find(element, 'dialog .primary')?.click();
    assert.lengthOf(on.opened, 1);
    assert.match(on.opened[0] ?? '', /^https:\/\/souk\.test\/pay\/chk_\w+\?link=\w+&state=\w{32}&return=/);
    await titled(element, 'Waiting for your payment');
    on.moved();
    await until('a reading', () => on.shop.requests.filter((each) => each.startsWith('GET /v1/checkouts')).length > 1);
    assert.equal(heading(element), 'Waiting for your payment');
  }); // prettier-ignore

  it('a message from another origin, or without the secret word, is not even a hint', async () => {
    const element = mount();
    await quoted(element);
    await press(element, 'dialog .primary');
    const before = on.shop.requests.length;
    const { checkout } = kept();
    const data = { type: 'souk:payment', checkout, state: new URL(on.opened[0] ?? '').searchParams.get('state') };
    dispatchEvent(new MessageEvent('message', { origin: 'https://evil.example', data }));
    on.hint({ type: 'souk:payment', checkout, state: 'guessed' });
    on.hint({ type: 'souk:payment', checkout: 'chk_other', state: data.state });
    await new Promise((wake) => setTimeout(wake, 60));
    assert.lengthOf(on.shop.requests, before);
  }); // prettier-ignore

  it('a declined card is told with the bank’s reason, and the order stays', async () => {
    const element = mount();
    await quoted(element);
    await press(element, 'dialog .primary');
    await on.shop.pay(kept().checkout, '4000000000009995');
    on.moved();
    assert.include(await alertText(element), 'not enough money on the card. Nothing was charged.');
    await on.closeWindow();
    await titled(element, 'Your order');
    assert.include(await alertText(element), 'not enough money');
    assert.equal(textOf(find(element, 'dialog .primary')), 'Pay $23.56 into escrow');
  });

  it('a closed payment window leads back to the order', async () => {
    const element = mount();
    await quoted(element);
    await press(element, 'dialog .primary');
    await on.closeWindow();
    await titled(element, 'Your order');
    assert.equal(await alertText(element), 'The payment window was closed. Nothing was charged.');
  });

  it('where the browser opens no window, a link leads to the payment page', async () => {
    Object.assign(window, { open: () => null });
    const element = mount();
    await quoted(element);
    await press(element, 'dialog button.primary');
    const link = await seen(element, 'dialog a.primary');
    assert.match(link.getAttribute('href') ?? '', /^https:\/\/souk\.test\/pay\/.*&return=http/);
    assert.equal(textOf(link), 'Pay $23.56 into escrow');
  });

  it('the payment page can be framed in the dialog, which asks before what is typed there is lost', async () => {
    const element = mount({ 'pay-surface': 'frame' });
    await quoted(element);
    await press(element, 'dialog .primary');
    const frame = await seen(element, 'iframe');
    assert.match(frame.getAttribute('src') ?? '', /^https:\/\/souk\.test\/pay\//);
    await press(element, '.close');
    await seen(element, '#leave');
    assert.strictEqual(find(element, 'iframe'), frame);
    assert.isTrue(element.renderRoot.querySelector('dialog')?.open);
  });

  it('Escape asks before a payment is left', async () => {
    const element = mount();
    await quoted(element);
    // Pressed by somebody: browsers let a page hold on to nobody who has not touched it.
    (await seen(element, 'dialog .primary')).focus();
    await sendKeys({ press: 'Enter' });
    await titled(element, 'Waiting for your payment');
    await sendKeys({ press: 'Escape' });
    await seen(element, '#leave');
    assert.isTrue(element.renderRoot.querySelector('dialog')?.open);
    await press(element, '.panel .primary');
    assert.isNull(find(element, '#leave'));
  });
});
