import assert from 'node:assert/strict';
import test from 'node:test';
import { inDialog } from '../testing/deal.js';
import { exhibition } from '../testing/examples.js';
import { axeFindings, fill, openedBy, pay, press, reads, seen } from '../testing/visit.js';

const shown = exhibition();

test('on a page with every bad habit at once a scarf is found, bought and paid, and the page’s own form is not sent', async () => {
  const { page, complaints } = await shown.visit('/hostile/host.html');
  await fill(page, 'souk-search >>> input', 'silk scarf');
  await reads(page, 'souk-search >>> [role=listbox]', 'Teal silk scarf');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await press(page, 'souk-checkout >>> #opener');
  // The page has moved the element while it opened.
  await seen(page, '#elsewhere souk-checkout');
  await press(page, inDialog('form [type=submit]'));
  await pay(await openedBy({ page, complaints }, inDialog('[part=button]')));
  await reads(page, inDialog(''), 'Paid into escrow');
  await reads(page, '#said', 'Nothing has gone wrong yet.');
  const audit = await shown.examples.mock.souk.audit();
  assert.deepEqual([audit.entries, audit.faults], [1, []]);
  assert.deepEqual(complaints, []);
});

for (const [scheme, width] of [
  ['light', 320],
  ['dark', 1280],
] as const)
  test(`what is guarded is told, accessible and fitting, ${scheme}, ${width} px wide`, async () => {
    const { page, complaints } = await shown.visit('/hostile/', { scheme, width });
    await reads(page, '#guards', 'No');
    await press(page, '#habits label:last-child');
    await seen(page, 'iframe[src$="viewport"]');
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    assert.deepEqual(complaints, []);
  });
