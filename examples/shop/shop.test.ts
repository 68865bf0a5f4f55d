import assert from 'node:assert/strict';
import test, { after, before, beforeEach } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startExamples, type Examples } from '../serve.js';
import { buy, inDialog, scarf, shut, toPayment } from '../testing/deal.js';
import {
  axeFindings,
  fill,
  openBrowser,
  pay,
  press,
  reads,
  visit,
  seen,
} from '../testing/visit.js';

let browser: Browser;
let examples: Examples;
before(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  await examples?.close();
  examples = await startExamples({ port: 0 });
});
after(async () => {
  await examples?.close();
  await browser.close();
});

const opener = 'souk-checkout >>> #opener';
const money = '#money-sentence';

test('a visitor finds a silk scarf, pays into escrow, has it, and the books balance', async () => {
  const { page, complaints } = await visit(browser, `${examples.origin}/shop/`);
  await fill(page, 'souk-search >>> input', 'silk scarf');
  await page.keyboard.press('Enter');
  await press(page, 'souk-search >>> a[href="?listing=lst_silkscarf"]');
  await reads(page, '#product-title', 'Teal silk scarf');
  await buy({ page, complaints });
  await reads(page, money, '$23.56 is held until the goods arrive.');
  await reads(page, '#accounts', 'Held in escrow$23.56');
  await shut(page);
  await press(page, '#ship');
  await reads(page, money, 'the goods are on their way');
  await press(page, '#deliver');
  await reads(page, money, 'held while you check the goods');
  await press(page, opener);
  await press(page, inDialog('.actions .primary'));
  await press(page, inDialog('.question .primary'));
  await reads(page, money, '$22.90 went to the seller.');
  await reads(page, '#accounts', 'Owed to Atelier Croix-Rousse$22.90');
  await reads(page, '#verdict', 'Debits equal credits in 2 entries.');
  await finished(complaints, 2);
});

test('the answer to the payment is lost, the page asks again, and the card is charged once', async () => {
  const { page, complaints } = await visit(browser, examples.origin + scarf);
  examples.mock.souk.faults.add({ on: /^POST \/pay\//, times: 1, what: { kind: 'lose_response' } });
  await buy({ page, complaints: [] });
  await reads(page, money, '$23.56 is held until the goods arrive.');
  const charges = examples.mock.souk.bank.records().filter(({ state }) => state === 'authorized');
  assert.equal(charges.length, 1);
  await finished(complaints, 1);
});

test('a page that is reloaded while the payment window is open goes on with the payment', async () => {
  const { page, complaints } = await visit(browser, examples.origin + scarf);
  const payment = await toPayment({ page, complaints });
  await page.reload();
  await pay(payment);
  await reads(page, money, '$23.56 is held until the goods arrive.');
  await reads(page, inDialog(''), 'Paid into escrow');
  await finished(complaints, 1);
});

test('a parcel that nobody objects to in ten days releases the money by the clock', async () => {
  const { page, complaints } = await visit(browser, examples.origin + scarf);
  await buy({ page, complaints });
  await shut(page);
  await press(page, '#ship');
  await reads(page, money, 'on their way');
  await press(page, '[data-advance=P10D]');
  await reads(page, money, '$22.90 went to the seller, because nobody objected in time.');
  await reads(page, 'souk-checkout >>> [part=order]', '$22.90');
  await finished(complaints, 2);
});

test('a declined card says so, takes nothing, and another one may be tried', async () => {
  const { page, complaints } = await visit(browser, examples.origin + scarf);
  const payment = await toPayment({ page, complaints });
  await pay(payment, '4000000000009995');
  await reads(payment, '.alert', 'Nothing was charged');
  await pay(payment);
  await reads(page, money, '$23.56 is held until the goods arrive.');
  await finished(complaints, 1);
});

test('what is sold out, and what never was, is told in words of its own', async () => {
  const { page, complaints } = await visit(browser, `${examples.origin}/shop/?listing=lst_soldout`);
  await reads(page, opener, 'Sold out');
  assert.deepEqual(complaints, []);
  await page.goto(`${examples.origin}/shop/?listing=lst_nothing`);
  await reads(page, '#product-title', 'Not here any more');
  await reads(page, '#product-fault', 'lst_nothing');
});

for (const scheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`the shop is accessible and fits, ${scheme}, ${width} px wide`, async () => {
      const { page, complaints } = await visit(browser, `${examples.origin}/shop/`, {
        scheme,
        width,
      });
      await press(page, '#tries button');
      await seen(page, 'souk-search >>> [part~=hit]');
      assert.deepEqual(await axeFindings(page), []);
      await page.goto(examples.origin + scarf);
      await reads(page, '#seller-name', 'Atelier');
      assert.deepEqual(await axeFindings(page), []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      assert.deepEqual(complaints, []);
    });

/** Nothing was complained of, and the books are right and have so many entries. */
async function finished(complaints: readonly string[], entries: number): Promise<void> {
  assert.deepEqual(complaints, []);
  const audit = await examples.mock.souk.audit();
  assert.deepEqual([audit.entries, audit.faults], [entries, []]);
}
