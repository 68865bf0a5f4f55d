import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'puppeteer-core';
import { exhibition } from '../testing/examples.js';
import { act, desk, inDialog, openDeal, review, shut } from '../testing/deal.js';
import { fill, openedBy, pay, press, reads, textOf } from '../testing/visit.js';

const shown = exhibition();

const inChat = (selector: string): string => `souk-chat >>> ${selector}`;
const latestOffer = inChat('.offer.open .price');
const money = '#money-sentence';

/** Writes a message and sends it. */
async function say(page: Page, text: string): Promise<void> {
  await fill(page, inChat('#draft'), text);
  await press(page, inChat('.send'));
}

/** Names a price in the form that a button opens. */
async function name(page: Page, opener: string, price: string): Promise<void> {
  await press(page, opener);
  await fill(page, inChat('#price'), price);
  await reads(page, inChat('.form .total'), 'Buyer pays');
  await press(page, inChat('.form .primary'));
}

test('two people find each other, haggle, deal, pay, ship, confirm and review each other', async () => {
  const { page: buyer, complaints } = await shown.visit('/shop/');
  const { page: seller, complaints: sellersComplaints } = await shown.visit(desk);
  await fill(buyer, 'souk-search >>> input', 'silk scarf');
  await buyer.keyboard.press('Enter');
  await press(buyer, 'souk-search >>> a[href="?listing=lst_silkscarf"]');
  await press(buyer, inChat('[part=launcher]'));
  await say(buyer, 'Is the teal one still there?');
  await reads(buyer, inChat('.bubble.own'), 'Is the teal one still there?');

  await seller.bringToFront();
  await seller.reload();
  await press(seller, inChat('.talk'));
  await reads(seller, inChat('.bubble'), 'Is the teal one still there?');
  await say(seller, 'Yes. Make me an offer.');

  await buyer.bringToFront();
  await reads(buyer, inChat('.bubble:not(.own)'), 'Make me an offer.');
  await name(buyer, inChat('.goods .button'), '14');
  await reads(buyer, latestOffer, '1 × $14.00');

  await seller.bringToFront();
  await reads(seller, latestOffer, '1 × $14.00');
  await name(seller, inChat('.offer.open .answers .button:nth-child(2)'), '16,00');
  await reads(seller, latestOffer, '1 × $16.00');

  await buyer.bringToFront();
  await reads(buyer, latestOffer, '1 × $16.00');
  await press(buyer, inChat('.offer.open .primary'));
  await reads(buyer, inChat('.deal'), 'Pay $21.09 into escrow');
  await press(buyer, inChat('.deal .primary'));
  await reads(buyer, inDialog(''), '1 × $16.00');
  await pay(await openedBy({ page: buyer, complaints }, inDialog('[part=button]')));
  await reads(buyer, money, '$21.09 is held until the goods arrive.');
  await shut(buyer);

  await seller.bringToFront();
  await reads(seller, inChat('.log'), 'Paid into escrow');
  await openDeal(seller);
  await act(seller, 'ship', { '#tracking': '1234567890' });
  await reads(seller, inDialog('.money'), 'silence pays you.');

  await buyer.bringToFront();
  await reads(buyer, inChat('.log'), 'Shipped');
  await openDeal(buyer);
  await act(buyer, 'confirm');
  await reads(buyer, inChat('.log'), 'The seller is paid');
  await review(buyer, 'Soft, and there in three days.', 5);
  await reads(buyer, inDialog('.reviews'), 'Your review is kept until both have written.');

  await reads(seller, inDialog('.money'), 'The buyer confirmed.');
  assert.ok(!(await textOf(seller, inDialog('.panel'))).includes('Soft, and there'));
  await review(seller, 'Paid at once.');
  await reads(seller, inDialog('.reviews'), 'Soft, and there in three days.');
  await act(seller, 'reply', { '#statement': 'Come back in spring.' });
  await reads(seller, inDialog('.reviews .answer'), 'Come back in spring.');

  await shut(buyer);
  await openDeal(buyer);
  await reads(buyer, inDialog('.reviews'), 'Paid at once.');
  await reads(buyer, inDialog('.reviews .answer'), 'Come back in spring.');

  const audit = await shown.examples.mock.souk.audit();
  assert.deepEqual([audit.entries, audit.faults], [2, []]);
  // A busy machine may turn a request away for a moment; the client asks again.
  const faults = [...complaints, ...sellersComplaints].filter((each) => !each.includes('503'));
  assert.deepEqual(faults, []);
});
