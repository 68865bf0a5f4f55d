import { assert } from 'chai';
import { textOf } from '../../../test/shop.js';
import { scarfDeal } from './deals.js';
import { claimShown } from './evidence.js';
import { act, find, press, reads, stage, titled, type } from './stage.js';

describe('souk-checkout, on the ways out of a dispute', () => {
  const on = stage();
  const balanced = async (): Promise<void> => assert.isEmpty((await on.shop.mock.audit()).faults);

  it('a seller who gives in pays everything back, after a deliberate yes', async () => {
    const deal = await scarfDeal(on.shop);
    await deal.claim();
    const element = await deal.shownTo('seller');
    await press(element, '[data-action=concede]');
    await reads(element, '.question [type=submit]', 'Give $23.56 back');
    await press(element, '.question [type=submit]');
    await titled(element, 'Money back');
    assert.equal(textOf(find(element, '.money')), 'The seller gave in. $23.56 went back to the buyer.');
    await balanced();
  });

  it('a buyer withdraws the claim, and the deal goes on with the clock that was stopped', async () => {
    const deal = await scarfDeal(on.shop);
    await on.shop.mock.clock.advance('P2D');
    await deal.claim();
    await on.shop.mock.clock.advance('P1D');
    const element = await deal.shownTo('buyer');
    await act(element, 'withdraw');
    await titled(element, 'On its way');
    assert.include(textOf(find(element, '.dispute')), 'The claim was withdrawn; the deal goes on.');
    assert.include(textOf(find(element, '.money')), 'Check them by Thu, Dec 3');
    await balanced();
  });

  it('an offer that the buyer refuses is followed by what the rules propose, with their reasons', async () => {
    const deal = await scarfDeal(on.shop);
    await claimShown(deal);
    const seller = await deal.shownTo('seller');
    await press(seller, '[data-action=offer_split]');
    await type(seller, '#amount', '4');
    await reads(seller, '.question [type=submit]', 'Offer a part · $4.00');
    await press(seller, '.question [type=submit]');
    await reads(seller, '.dispute', 'The buyer is to answer. Without an answer, the offer counts as accepted.');
    seller.remove();
    const buyer = await deal.shownTo('buyer');
    await act(buyer, 'reject');
    await reads(buyer, '.settlement', 'The rules propose Back to the buyer $11.78 To the seller $11.78');
    await reads(buyer, '.settlement', '60% sure');
    await reads(buyer, '.settlement details', 'The buyer shows');
    await reads(buyer, '.dispute', 'Both sides are to answer.');
    await act(buyer, 'accept');
    await reads(buyer, '.dispute', 'The buyer has accepted.');
    buyer.remove();
    const again = await deal.shownTo('seller');
    await reads(again, '.dispute', 'It is your turn.');
    await act(again, 'accept');
    await titled(again, 'Settled');
    await balanced();
  });

  it('a proposal that one side does not like goes to a mediator', async () => {
    const deal = await scarfDeal(on.shop);
    const claim = await claimShown(deal);
    await deal.seller.disputes.contest(claim, { statement: 'All of it was there.' });
    const element = await deal.shownTo('seller');
    await press(element, '[data-action=appeal]');
    await type(element, '#statement', 'I weighed the parcel.');
    await press(element, '.question [type=submit]');
    await reads(element, '.dispute', 'A mediator looks at it.');
  });

  it('what came back and is not right is said in words, and a mediator looks at it', async () => {
    const deal = await scarfDeal(on.shop);
    const claim = await deal.claim();
    const seller = await deal.shownTo('seller');
    await act(seller, 'ask_return');
    await reads(seller, '.dispute', 'The buyer is to answer. Without an answer, the seller is paid.');
    await deal.buyer.disputes.shipReturn(claim, { carrier: 'dhl', trackingNumber: '1234567890' });
    await press(seller, '[data-action=reject_return]');
    await press(seller, '.question [type=submit]');
    await reads(seller, '#statement-fault', 'This is needed.');
    await type(seller, '#statement', 'It is another scarf.');
    await press(seller, '.question [type=submit]');
    await reads(seller, '.dispute', 'A mediator looks at it.');
    await balanced();
  });

  it('more evidence is shown by either side while nothing is settled', async () => {
    const deal = await scarfDeal(on.shop);
    const claim = await deal.claim();
    const element = await deal.shownTo('seller');
    await press(element, '[data-action=evidence]');
    await press(element, '.question [type=submit]');
    await reads(element, '#statement-fault', 'This is needed.');
    await type(element, '#statement', 'It left here whole.');
    await press(element, '.question [type=submit]');
    await reads(element, '.evidence', 'It left here whole.');
    const { evidence } = await deal.buyer.disputes.retrieve(claim);
    assert.deepEqual(evidence.filter(({ by }) => by === 'seller').map(({ text }) => text), ['It left here whole.']);
  });
}); // prettier-ignore
