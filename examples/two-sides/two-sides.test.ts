import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'puppeteer-core';
import { buy, shut } from '../testing/deal.js';
import { exhibition } from '../testing/examples.js';
import { axeFindings, fill, press, reads, type Visit, seen } from '../testing/visit.js';

const shown = exhibition();

const standing = '#standing';

test('what the buyer writes the seller reads, here and in another tab, and what the seller ships the buyer sees', async () => {
  const { page, complaints } = await shown.visit('/two-sides/');
  await reads(page, standing, 'Nothing is agreed yet.');
  const other = await tabBeside(page, '?as=seller');
  await fill(page, '#buyer-chat >>> textarea', 'Is it the teal of the picture?');
  await page.keyboard.press('Enter');
  // A conversation in a tab that nobody sees costs no connection, and is caught up with.
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await reads(tab, '#seller-chat >>> .log', 'Is it the teal of the picture?');
  }

  await bought({ page, complaints });
  await reads(other, standing, 'Funded: $23.56 is held by Souk.');
  await reads(other, '#journal', 'Cash at the bank');
  await press(other, '#seller-ship');
  await reads(page, standing, 'Shipped: $23.56 is held by Souk.');
  await press(page, '[data-advance=P10D]');
  await reads(page, standing, 'Over: released, auto release.');
  await reads(page, '.stations', 'The atelier’s $22.90');
  await reads(page, '#verdict', 'Debits equal credits.');
  await press(page, '#again');
  await reads(page, standing, 'Nothing is agreed yet.');
  assert.deepEqual(complaints, []);
});

for (const [scheme, width] of [
  ['light', 1440],
  ['dark', 320],
] as const)
  test(`both sides are accessible and fit, ${scheme}, ${width} px wide`, async () => {
    const { page, complaints } = await shown.visit('/two-sides/', { scheme, width });
    await reads(page, standing, 'Nothing is agreed yet.');
    await seen(page, '#buyer-chat >>> textarea');
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    assert.deepEqual(complaints, []);
  });

/** Another tab of the same browser, which shares what the first keeps. */
async function tabBeside(page: Page, query: string): Promise<Page> {
  const tab = await page.browserContext().newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(new URL(query, page.url()).href);
  await reads(tab, standing, 'Nothing is agreed yet.');
  return tab;
}

/** Buys, and closes the dialog. */
async function bought(visited: Visit): Promise<void> {
  await buy(visited);
  await shut(visited.page);
}
