import { assert } from 'chai';
import { textOf, until } from '../../../test/shop.js';
import { scarfDeal, type ScarfDeal } from './deals.js';
import { find, press, reads, seen, stage, type } from './stage.js';

describe('souk-checkout, when a deal is reviewed', () => {
  const on = stage();

  async function finished(): Promise<ScarfDeal> {
    const deal = await scarfDeal(on.shop);
    await deal.buyer.escrows.confirm(deal.escrow);
    return deal;
  }

  it('the buyer gives stars and words, reads nothing before both have written, and then both', async () => {
    const deal = await finished();
    const element = await deal.shownTo('buyer');
    await press(element, '[data-action=review]');
    await type(element, '#statement', 'Soft, and there in three days.');
    await press(element, '.question [type=submit]');
    await reads(element, '.question', 'Choose stars for the seller.');
    await press(element, '.rating:nth-of-type(1) .star:nth-of-type(5) input');
    await press(element, '.rating:nth-of-type(2) .star:nth-of-type(4) input');
    await press(element, '.question [type=submit]');
    await reads(element, '.reviews', 'Your review is kept until both have written.');
    await deal.seller.reviews.create(deal.escrow, { text: 'Paid at once.' });
    element.refresh();
    await reads(element, '.reviews', 'Paid at once.');
    const stars = [...element.renderRoot.querySelectorAll('.reviews .stars')].map(({ ariaLabel }) => ariaLabel);
    assert.deepEqual(stars, ['5 of 5 stars', '4 of 5 stars']);
    assert.notInclude(textOf(find(element, '.reviews')), 'kept until');
  });

  it('a review that waits for the other side outlives the closing of the dialog', async () => {
    const deal = await finished();
    const element = await deal.shownTo('buyer');
    await press(element, '.close');
    await until('closed', () => !element.renderRoot.querySelector('dialog')?.open);
    await reads(element, '.order', 'The buyer confirmed.');
    await press(element, '#opener');
    await seen(element, '[data-action=review]');
  });

  it('the seller answers a review once, when it is shown and not before', async () => {
    const deal = await finished();
    await deal.buyer.reviews.create(deal.escrow, { sellerRating: 2, itemRating: 3, text: 'It came late.' });
    const element = await deal.shownTo('seller');
    assert.isNull(find(element, '[data-action=reply]'));
    assert.notInclude(textOf(find(element, '.panel')), 'It came late.');
    await deal.seller.reviews.create(deal.escrow, { text: 'A patient buyer.' });
    element.refresh();
    await reads(element, '.reviews', 'It came late.');
    await press(element, '[data-action=reply]');
    await press(element, '.question [type=submit]');
    await reads(element, '#statement-fault', 'This is needed.');
    await type(element, '#statement', 'The carrier was on strike.');
    await press(element, '.question [type=submit]');
    await reads(element, '.reviews .answer', 'Seller');
    await reads(element, '.reviews .answer', 'The carrier was on strike.');
    assert.isNull(find(element, '[data-action=reply]'));
    element.remove();
    const buyer = await deal.shownTo('buyer');
    await reads(buyer, '.reviews .answer', 'The carrier was on strike.');
    assert.isNull(find(buyer, '[data-action=reply]'));
  });
}); // prettier-ignore
