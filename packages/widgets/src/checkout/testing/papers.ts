import { assert } from 'chai';
import { textOf } from '../../../test/shop.js';
import { scarfDeal } from './deals.js';
import { press, seen, stage } from './stage.js';

describe('papers of a deal', () => {
  const on = stage();

  it('the receipt is printed from a frame of its own, with the quote line by line', async () => {
    const deal = await scarfDeal(on.shop, { isShipped: false });
    const element = await deal.shownTo('buyer');
    await press(element, '[data-paper=receipt]');
    const frame = await seen(element, 'iframe.receipt');
    assert.instanceOf(frame, HTMLIFrameElement);
    const paper = frame instanceof HTMLIFrameElement ? textOf(frame.contentDocument?.body) : '';
    assert.include(
      paper,
      '1 × $18.40 $18.40 Delivery $4.50 Buyer protection $0.66 The buyer paid $23.56',
    );
    assert.include(paper, deal.escrow);
  });

  it('the deadlines come as a calendar file', async () => {
    const deal = await scarfDeal(on.shop, { isShipped: false });
    const element = await deal.shownTo('buyer');
    const { createObjectURL } = URL;
    let kept: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      kept = blob;
      return createObjectURL.call(URL, blob);
    };
    try {
      await press(element, '[data-paper=receipt] + button');
      const text = (await kept?.text()) ?? '';
      assert.include(text, 'DTEND:20261125T090000Z');
      assert.include(text, 'Last day to ship: Teal silk scarf');
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });
});
