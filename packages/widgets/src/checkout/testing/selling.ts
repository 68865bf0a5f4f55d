import { assert } from 'chai';
import { textOf } from '../../../test/shop.js';
import { configure } from '../../shared/config.js';
import { scarfDeal } from './deals.js';
import { find, mount, press, reads, seen, stage, titled, type } from './stage.js';

describe('souk-checkout for the seller', () => {
  const on = stage();

  it('says what is due and by when, and ships with a number that the carrier could have given', async () => {
    const deal = await scarfDeal(on.shop, { isShipped: false });
    const seller = await deal.shownTo('seller');
    assert.equal(textOf(find(seller, '.money')), 'The buyer has paid: $22.90 is yours once they have the goods. Ship by Wed, Nov 25.');
    assert.include(textOf(find(seller, '.sums')), 'The seller receives $22.90');
    await press(seller, '[data-action=ship]');
    await type(seller, '#tracking', '12');
    await press(seller, '.question [type=submit]');
    await reads(seller, '#tracking-refused', 'Theirs look like 1234567890.');
    await type(seller, '#tracking', '1234567890');
    await press(seller, '.question [type=submit]');
    await titled(seller, 'On its way');
    assert.include(textOf(find(seller, '.money')), 'The buyer checks the goods until');
    assert.isNull(find(seller, '[data-action=confirm]'));
  });

  it('a session that ended, and a deal of others, are told as such, with a way on', async () => {
    const deal = await scarfDeal(on.shop, { isShipped: false });
    configure({ session: await on.shop.session('seller', 'sel_hangzhoutea') });
    const stranger = mount({ escrow: deal.escrow });
    await press(stranger, '#opener');
    await reads(stranger, '.alert', 'Sign in again to see this order.');
    configure({ session: await on.shop.session() });
    await press(stranger, 'dialog .primary');
    await seen(stranger, '.story');
    stranger.escrow = 'esc_nothing';
    await reads(stranger, '.alert', 'This order cannot be shown here.');
  });
}); // prettier-ignore
