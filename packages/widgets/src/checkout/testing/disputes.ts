import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { textOf, until } from '../../../test/shop.js';
import { scarfDeal } from './deals.js';
import { choose, disputed, disputeOf, picture } from './evidence.js';
import { act, find, press, reads, seen, sent, stage, titled, type } from './stage.js';

describe('souk-checkout in a dispute', () => {
  const on = stage();

  it('the buyer says what is wrong and shows it; the money stays and the seller has three days', async () => {
    const deal = await scarfDeal(on.shop);
    const element = await deal.shownTo('buyer');
    await press(element, '[data-action=dispute]');
    await press(element, '.question [type=submit]');
    assert.equal(textOf(await seen(element, '#reason-fault')), 'This is needed.');
    assert.equal(sent(on, /POST \/v1\/disputes/), 0);
    await press(element, '.choice:nth-of-type(3) input');
    await type(element, '#statement', 'Torn along one edge.');
    await choose(element, picture());
    await reads(element, '.upload', 'Photo of the goods');
    await until('uploaded', () => find(element, '.mark[aria-label=Uploaded]'));
    await press(element, '.question [type=submit]');
    await titled(element, 'In dispute');
    assert.equal(textOf(find(element, '.money')), '$23.56 stays with Souk until this is settled.');
    assert.include(textOf(find(element, '.dispute')), 'The seller is to answer. Without an answer, the money goes back to the buyer.');
    assert.include(textOf(find(element, '.dispute')), 'It is damaged Torn along one edge.');
    assert.include(textOf(find(element, '.evidence')), 'Photo of the goods');
    assert.match(textOf(find(element, '.dispute [role=timer]')), /^(3 days|2 days, 23 hours) left$/);
  });

  it('what is too large or no picture is refused beside its name, and the rest goes on', async () => {
    const deal = await scarfDeal(on.shop);
    const element = await deal.shownTo('buyer');
    await press(element, '[data-action=dispute]');
    await press(element, '.choice:nth-of-type(3) input');
    await type(element, '#statement', 'Torn.');
    await choose(element, new File([new Uint8Array(8 * 1024 * 1024 + 1)], 'large.png'), new File(['<svg>'], 'drawing.svg'), picture());
    await reads(element, '.upload:nth-child(1)', 'Larger than 8 MB.');
    await reads(element, '.upload:nth-child(2)', 'Neither a picture nor a PDF.');
    await until('uploaded', () => find(element, '.upload:nth-child(3) .mark[aria-label=Uploaded]'));
    await press(element, '.question [type=submit]');
    await titled(element, 'In dispute');
    const { evidence } = await deal.seller.disputes.retrieve(await disputeOf(deal));
    assert.deepEqual(evidence.filter(({ by }) => by === 'buyer').map(({ type: kind, files }) => [kind, files.length]), [['photo', 1]]);
  });

  it('a lost answer to its opening is asked for again: one dispute', async () => {
    const deal = await scarfDeal(on.shop);
    const element = await deal.shownTo('buyer');
    on.shop.mock.faults.add({ what: { kind: 'lose_response' }, on: /^POST \/v1\/disputes$/, times: 2 });
    await disputed(element);
    await until('two more askings', () => sent(on, /POST \/v1\/disputes$/) === 3);
    const { data } = await deal.seller.escrows.timeline(deal.escrow);
    assert.lengthOf(data.filter(({ type: kind }) => kind === 'escrow.disputed'), 1);
  });

  it('what the other side does meanwhile is seen without asking', async () => {
    const deal = await scarfDeal(on.shop);
    const element = await deal.shownTo('buyer');
    await disputed(element);
    await until('the stream', () => sent(on, /events\/stream/) > 0);
    await deal.seller.disputes.offerSplit(await disputeOf(deal), { refund: { amount: 1000, currency: 'USD' } });
    await reads(element, '.settlement', 'The seller offers Back to the buyer $10.00 To the seller $13.56');
    await act(element, 'accept');
    await titled(element, 'Settled');
    assert.equal(textOf(find(element, '.money')), 'Both sides agreed. $10.00 went back to the buyer, $13.18 to the seller. Souk keeps its fee of $0.38.');
    assert.isEmpty((await on.shop.mock.audit()).faults);
  });

  it('the seller disagrees, the rules propose with their reasons and facts, a mediator divides, and both review unseen', async () => {
    const deal = await scarfDeal(on.shop);
    const buyer = await deal.shownTo('buyer');
    await disputed(buyer);
    buyer.remove();
    const seller = await deal.shownTo('seller');
    await reads(seller, '.dispute', 'It is your turn.');
    await press(seller, '[data-action=contest]');
    await type(seller, '#statement', 'It was whole.');
    await press(seller, '.question [type=submit]');
    const mediator = await on.shop.as('mediator', 'med_ada');
    await until('no form', () => !find(seller, '.question'));
    await reads(seller, '.dispute', 'A mediator looks at it.');
    await mediator.disputes.decide(await disputeOf(deal), { outcome: 'split', refund: { amount: 800, currency: 'USD' }, note: 'Torn, but worn.' });
    await titled(seller, 'Settled');
    assert.include(textOf(find(seller, '.settlement')), 'Decided Back to the buyer $8.00 To the seller $15.56 Torn, but worn.');
    await press(seller, '[data-action=review]');
    assert.isNull(find(seller, '.rating'));
    await type(seller, '#statement', 'A fair buyer.');
    await press(seller, '.question [type=submit]');
    await reads(seller, '.reviews', 'Your review is kept until both have written.');
    assert.isNull(find(seller, '[data-action=review]'));
  });

  it('goods go back with a number, and the money when the seller has them', async () => {
    const deal = await scarfDeal(on.shop);
    const buyer = await deal.shownTo('buyer');
    await disputed(buyer);
    await deal.seller.disputes.askReturn(await disputeOf(deal));
    await press(buyer, '[data-action=ship_return]');
    await type(buyer, '#tracking', '1234567890');
    await press(buyer, '.question [type=submit]');
    await reads(buyer, '.dispute', 'Sent back DHL 1234567890');
    buyer.remove();
    const seller = await deal.shownTo('seller');
    await press(seller, '[data-action=confirm_return]');
    assert.equal(textOf(await seen(seller, '.question [type=submit]')), 'I have them: give $23.56 back');
    await press(seller, '.question [type=submit]');
    await titled(seller, 'Money back');
    assert.equal(textOf(find(seller, '.money')), 'The goods came back. $23.56 went back to the buyer.');
  });

  it('by keyboard alone a claim is made, and what is missing gets the focus', async () => {
    const deal = await scarfDeal(on.shop);
    const element = await deal.shownTo('buyer');
    (await seen(element, '[data-action=dispute]')).focus();
    await sendKeys({ press: 'Enter' });
    await until('the question', () => element.shadowRoot?.activeElement?.id === 'question');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    assert.equal(element.shadowRoot?.activeElement?.id, 'statement');
    find(element, '.question [type=submit]')?.focus();
    await sendKeys({ press: 'Enter' });
    await until('the fault', () => element.shadowRoot?.activeElement?.id === 'statement');
    await sendKeys({ type: 'It is not silk.' });
    find(element, '.question [type=submit]')?.focus();
    await sendKeys({ press: 'Enter' });
    await titled(element, 'In dispute');
    await until('the heading', () => element.shadowRoot?.activeElement?.id === 'heading');
  });
}); // prettier-ignore
