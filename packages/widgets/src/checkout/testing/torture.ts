import { assert } from 'chai';
import { until } from '../../../test/shop.js';
import { scarfDeal } from './deals.js';
import { find, kept, mount, paying, press, quoted, seen, sent, stage, titled } from './stage.js';

describe('souk-checkout makes one escrow, whatever is done to it', () => {
  const on = stage();

  it('a double click, and an impatient one, make one escrow', async () => {
    const element = mount();
    const opener = await seen(element, '#opener');
    opener.click();
    opener.click();
    const submit = await seen(element, 'dialog [type=submit]');
    submit.click();
    submit.click();
    await titled(element, 'Your order');
    assert.lengthOf(on.shop.requests.filter((each) => each === 'POST /v1/checkouts'), 1);
  }); // prettier-ignore

  it('two tabs make one escrow', async () => {
    const first = mount();
    const second = mount();
    // Both were there before there was an order; one that comes later finds it, and asks nothing.
    for (const tab of [first, second]) tab.refresh();
    await quoted(first);
    find(first, '.close')?.click();
    await until('closed', () => !first.renderRoot.querySelector('dialog')?.open);
    await quoted(second);
    assert.lengthOf(on.shop.requests.filter((each) => each === 'POST /v1/checkouts'), 1);
  }); // prettier-ignore

  it('a wish whose answer was lost is the same wish when the page comes back in another language', async () => {
    const lost = on.shop.mock.faults.add({ what: { kind: 'lose_response' }, on: /POST .*checkouts/ });
    const before = mount();
    await press(before, '#opener');
    await press(before, 'dialog [type=submit]');
    await until('it was sent', () => sent(on, /POST \/v1\/checkouts$/) > 0);
    before.remove();
    lost();
    const after = mount({ locale: 'de' });
    await press(after, '#opener');
    await press(after, 'dialog [type=submit]');
    await titled(after, 'Ihre Bestellung');
    assert.equal(find(after, '.alert'), null);
  }); // prettier-ignore

  it('a reload in the middle of paying comes back to it, and finds the payment', async () => {
    const before = mount();
    await quoted(before);
    await press(before, 'dialog .primary');
    await on.shop.pay(kept().checkout);
    before.remove();
    const after = mount();
    await titled(after, 'Paid into escrow');
    assert.isTrue(after.renderRoot.querySelector('dialog')?.open);
    assert.equal(kept().checkout.slice(0, 4), 'chk_');
  });

  it('a reload while the payment window is open waits for it', async () => {
    const before = mount();
    await quoted(before);
    await press(before, 'dialog .primary');
    before.remove();
    const after = mount();
    await titled(after, 'Waiting for your payment');
    await on.shop.pay(kept().checkout);
    on.moved();
    await titled(after, 'Paid into escrow');
  });

  it('Enter held down on each button in turn makes one order, and opens one payment page', async () => {
    const element = mount();
    const hold = (target: HTMLElement | null): void => {
      for (let repeat = 0; repeat < 30; repeat++) target?.click();
    };
    hold(await seen(element, '#opener'));
    const submit = await seen(element, 'dialog [type=submit]');
    hold(submit);
    hold(submit);
    await titled(element, 'Your order');
    hold(find(element, 'dialog .primary'));
    await titled(element, 'Waiting for your payment');
    assert.equal(sent(on, /POST \/v1\/checkouts$/), 1);
    assert.lengthOf(new Set(on.opened), 1);
  });

  it('back and forward, hidden and shown, offline and online: what happened meanwhile is found, once', async () => {
    const element = mount();
    let told = 0;
    element.addEventListener('souk-paid', () => told++);
    await paying(element);
    const back = on.shop.mock.faults.add({ what: { kind: 'lose_request' }, on: /^GET/ });
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await titled(element, 'We are checking');
    await on.shop.pay(kept().checkout);
    back();
    dispatchEvent(new Event('online'));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.dispatchEvent(new Event('visibilitychange'));
    await titled(element, 'Paid into escrow');
    assert.equal(told, 1);
    const { entries, faults } = await on.shop.mock.audit();
    assert.deepEqual([entries, faults], [1, []]);
  });

  it('a confirmation pressed in two tabs at once, and again and again, releases once, and both say so', async () => {
    const deal = await scarfDeal(on.shop);
    const tabs = [await deal.shownTo('buyer'), await deal.shownTo('buyer')];
    for (const tab of tabs) await press(tab, '[data-action=confirm]');
    for (const tab of tabs) {
      const yes = await seen(tab, '.question [type=submit]');
      yes.click();
      yes.click();
    }
    for (const tab of tabs) await titled(tab, 'All done');
    const { releases } = await deal.buyer.escrows.retrieve(deal.escrow);
    assert.lengthOf(releases, 1);
    assert.isEmpty((await on.shop.mock.audit()).faults);
  });

  it('taken out of the page in the middle of each request, it comes back to the same order', async () => {
    const first = mount();
    await press(first, '#opener');
    await press(first, 'dialog [type=submit]');
    first.remove();
    const second = mount();
    await quoted(second);
    second.remove();
    const third = mount();
    await press(third, '#opener');
    await titled(third, 'Your order');
    const listing = await (await on.shop.as('buyer', 'buy_other')).listings.retrieve('lst_silkscarf');
    assert.equal(listing.available, 11);
  });
}); // prettier-ignore
