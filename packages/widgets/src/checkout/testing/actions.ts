import { assert } from 'chai';
import { textOf } from '../../../test/shop.js';
import { inSteps, scarfDeal } from './deals.js';
import { act, find, press, reads, seen, sent, stage, titled, type } from './stage.js';

describe('souk-checkout, with a deal under way', () => {
  const on = stage();
  const balanced = async (): Promise<void> => assert.isEmpty((await on.shop.mock.audit()).faults);

  it('an extension needs no second yes, adds three days, and is offered once', async () => {
    const deal = await scarfDeal(on.shop);
    const element = await deal.shownTo('buyer');
    await press(element, '[data-action=extend]');
    await reads(element, '.money', 'Check them by Sat, Dec 5');
    assert.isNull(find(element, '[data-action=extend]'));
    assert.equal(sent(on, /extend$/), 1);
  });

  it('the seller gives a part back, the amount stands in the button, and the deal goes on with the rest', async () => {
    const deal = await scarfDeal(on.shop);
    const element = await deal.shownTo('seller');
    await press(element, '[data-action=refund_part]');
    for (const amount of ['', '0', '23.56', '-1', '1.234', 'ten']) {
      await type(element, '#amount', amount);
      await press(element, '.question [type=submit]');
      await reads(element, '#amount-fault', 'More than nothing, and less than $23.56.');
    }
    assert.equal(sent(on, /refund-part$/), 0);
    await type(element, '#amount', '3,50');
    assert.equal(textOf(await seen(element, '.question [type=submit]')), 'Give a part back · $3.50');
    await press(element, '.question [type=submit]');
    await reads(element, '.actions', 'Give a part back');
    const { refunds, held, status } = await deal.buyer.escrows.retrieve(deal.escrow);
    assert.deepEqual([status, held.amount, refunds.map(({ amount }) => amount.amount)], ['shipped', 2006, [350]]);
    await balanced();
  });

  it('the buyer pays a part before the rest', async () => {
    const deal = await scarfDeal(on.shop);
    const element = await deal.shownTo('buyer');
    await press(element, '[data-action=release_part]');
    await type(element, '#amount', '10');
    await press(element, '.question [type=submit]');
    await reads(element, '.money', '$13.56 is held by Souk.');
    await act(element, 'confirm');
    await titled(element, 'All done');
    const { releases } = await deal.buyer.escrows.retrieve(deal.escrow);
    assert.equal(releases.reduce((sum, { amount }) => sum + amount.amount, 0), 2356);
    await balanced();
  });

  it('a deal in steps is paid a step at a time: nobody types what a step comes to', async () => {
    const element = await inSteps(on.shop);
    await press(element, '[data-action=release_part]');
    assert.isNull(find(element, '#amount'));
    assert.match(textOf(await seen(element, '.question [type=submit]')), /^Pay a part now · \$9\.4\d$/);
    await press(element, '.question [type=submit]');
    await reads(element, '.money', '$14.1');
    await balanced();
  });

  it('a seller who cannot deliver gives everything back, and is warned that this is for good', async () => {
    const deal = await scarfDeal(on.shop, { isShipped: false });
    const element = await deal.shownTo('seller');
    await press(element, '[data-action=cancel]');
    await reads(element, '.question', '$23.56 goes back to the buyer at once. This cannot be undone.');
    await press(element, '.question > .quiet');
    assert.isNull(find(element, '.question'));
    await act(element, 'cancel');
    await titled(element, 'Money back');
    await balanced();
  });

  it('what the other side made impossible meanwhile is told, and what is true now is shown', async () => {
    const deal = await scarfDeal(on.shop);
    const element = await deal.shownTo('buyer');
    await press(element, '[data-action=confirm]');
    on.shop.mock.faults.add({ what: { kind: 'lose_request' }, on: /events\/stream/ });
    await deal.buyer.escrows.confirm(deal.escrow);
    const yes = find(element, '.question [type=submit]');
    yes?.click();
    await titled(element, 'All done');
    const { releases } = await deal.buyer.escrows.retrieve(deal.escrow);
    assert.lengthOf(releases, 1);
    await balanced();
  });
}); // prettier-ignore
