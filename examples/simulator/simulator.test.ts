import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'puppeteer-core';
import { exhibition } from '../testing/examples.js';
import { axeFindings, press, reads, type VisitOptions } from '../testing/visit.js';

const shown = exhibition();

const open = (options?: VisitOptions) => shown.visit('/simulator/', options);

const balanced = 'Debits equal credits';

test('a deal goes its way to the seller, and every step is in the map, the books, the webhooks and the history', async () => {
  const { page, complaints } = await open();
  await reads(page, '#standing', 'Awaiting payment of $23.56.');
  for (const move of ['platform-fund', 'seller-ship', 'platform-deliver', 'buyer-confirm'])
    await press(page, `#move-${move}`);
  await reads(page, '#standing', 'Over: released (buyer confirmed).');
  await reads(page, '#journal', 'Owed to Atelier Croix-Rousse$22.90');
  await reads(page, '#told', '5 escrow.released');
  await reads(page, '#chain', '5 lines of history');
  await reads(page, '#verdict', balanced);
  assert.deepEqual(await statesShown(page, 'past'), [
    'awaiting payment',
    'funded',
    'shipped',
    'delivered',
  ]);
  assert.deepEqual(await statesShown(page, 'here'), ['released']);
  assert.deepEqual(complaints, []);
});

test('silence is answered by the clock, and a step back gives the money its place again', async () => {
  const { page, complaints } = await open();
  await press(page, '#move-platform-fund');
  await press(page, '[data-advance=P15D]');
  await reads(page, '#standing', 'Over: refunded (never shipped).');
  await press(page, '#undo');
  await reads(page, '#standing', 'Funded: $23.56 is held by the platform.');
  await reads(page, '#verdict', balanced);
  assert.deepEqual(complaints, []);
});

test('a dispute goes to a mediator, who splits the money', async () => {
  const { page, complaints } = await open();
  for (const move of ['platform-fund', 'seller-ship', 'buyer-dispute', 'seller-offer_split'])
    await press(page, `#move-${move}`);
  await reads(page, '#standing', 'the dispute is “awaiting buyer”');
  await press(page, '#move-buyer-reject');
  await press(page, '#move-mediator-decide');
  await reads(page, '#standing', 'Over: settled (mediator decided).');
  await reads(page, '#verdict', balanced);
  assert.deepEqual(complaints, []);
});

for (const scheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`the simulator is accessible and fits, ${scheme}, ${width} px wide`, async () => {
      const { page, complaints } = await open({ scheme, width });
      await press(page, '#move-platform-fund');
      await reads(page, '#standing', 'Funded');
      assert.deepEqual(await axeFindings(page), []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      assert.deepEqual(complaints, []);
    });

/** Names of the states that the map shows as past, or as the one that the deal is in. */
const statesShown = (page: Page, as: 'past' | 'here'): Promise<string[]> =>
  page.$$eval(`.state[data-is=${as}] .name`, (names) =>
    names.map(({ textContent }) => textContent ?? ''),
  );
