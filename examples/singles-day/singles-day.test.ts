import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'puppeteer-core';
import { exhibition } from '../testing/examples.js';
import { axeFindings, press, reads, type VisitOptions, seen } from '../testing/visit.js';

const shown = exhibition();
const visit = (options?: VisitOptions) => shown.visit('/singles-day/', options);

test('a visitor waits for the opening, holds one, and a thousand others buy the rest: fifty, and not one twice', async () => {
  const { page, complaints } = await visit();
  await reads(page, '#status', 'until it opens');
  await reads(page, '#clock', 's behind.');
  await press(page, '#open-now');
  await press(page, '#reserve');
  await reads(page, '#mine', 'One is yours.');
  await press(page, '#come-1000');
  await seen(page, '#come-1000:enabled', 120_000);
  await reads(page, '#sale', 'Pay into escrow');
  const [sold, held, left, paid, hesitating, empty, turned] = await numbers(page, [
    'sold', 'held', 'left', 'paid', 'holding', 'empty', 'turned',
  ]); // prettier-ignore
  assert.deepEqual([sold, Number(held) + Number(sold), left], [paid, 50, 0]);
  assert.deepEqual([Number(hesitating) + 1, Number(paid) + Number(hesitating) + Number(empty)], [held, 1_000]); // prettier-ignore
  assert.ok(Number(turned) > 0, 'nobody was turned away');
  await press(page, '#pay');
  await reads(page, '#mine', 'Paid into escrow.');
  await reads(page, '#verdict', `Buyers, campaign and ledger agree: ${Number(paid) + 1} paid;`);
  await reads(page, '#oversold', '0');
  await reads(page, '#heard', 'Sold out.');
  assert.deepEqual(complaints, []);
});

test('what is held and not paid is free again after ten minutes', async () => {
  const { page, complaints } = await visit();
  await press(page, '#open-now');
  await press(page, '#reserve');
  await reads(page, '.key', '1 in baskets 49 left');
  await press(page, '#ten-minutes');
  await reads(page, '#mine', 'Your ten minutes are over');
  await reads(page, '.key', '0 in baskets 50 left');
  assert.deepEqual(complaints, []);
});

test('a device that slept through the opening wakes up to an open sale', async () => {
  const { page, complaints } = await visit();
  await reads(page, '#status', 'until it opens');
  // Asleep, its wall clock runs on and nothing else does.
  await page.evaluate(`(() => { const own = Date.now; Date.now = () => own() + 120_000; })()`);
  await reads(page, '#status', 'left to buy');
  await press(page, '#reserve');
  await reads(page, '#mine', 'One is yours.');
  assert.deepEqual(complaints, []);
});

for (const [scheme, width] of [
  ['light', 320],
  ['dark', 1280],
] as const)
  test(`the sale is accessible and fits, ${scheme}, ${width} px wide`, async () => {
    const { page, complaints } = await visit({ scheme, width });
    await press(page, '#open-now');
    await press(page, '#reserve');
    await reads(page, '#mine', 'One is yours.');
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    assert.deepEqual(complaints, []);
  });

/** What the counters of these ids show. */
const numbers = (page: Page, ids: readonly string[]): Promise<number[]> =>
  Promise.all(
    ids.map((id) =>
      page.$eval(`#${id}`, (node) => Number((node.textContent ?? '').replace(/\D/g, ''))),
    ),
  );
