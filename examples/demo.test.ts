import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inDialog, toPayment } from './testing/deal.js';
import { exhibition } from './testing/examples.js';
import { fill, pay, press, reads } from './testing/visit.js';

/** The key `pk_demo`: a page on disk with pasted lines, and the files of the script tag. The backend is in the page. */
const shown = exhibition();
const folder = mkdtempSync(join(tmpdir(), 'souk-demo-'));
after(() => rmSync(folder, { recursive: true }));

function pasted(name: string, element: string): string {
  const path = join(folder, `${name}.html`);
  const tag = `<script async src="${shown.examples.origin}/v1/souk.js" data-key="pk_demo"></script>`;
  writeFileSync(path, `${tag}\n${element}\n`);
  return pathToFileURL(path).href;
}

test('two pasted lines in an empty file on disk are a market that can be searched', async () => {
  const { page, complaints } = await shown.visit(pasted('search', '<souk-search></souk-search>'));
  await fill(page, 'souk-search >>> input', 'silk scarf');
  await page.keyboard.press('Enter');
  await reads(page, 'souk-search >>> [part~=hit]', 'silk scarf');
  assert.deepEqual(complaints, []);
});

test('a purchase of the demo is paid in a window of another origin, and is there after a reload', async () => {
  const checkout = '<souk-checkout listing="lst_silkscarf"></souk-checkout>';
  const { page, complaints } = await shown.visit(pasted('checkout', checkout));
  const payment = await toPayment({ page, complaints });
  assert.equal(new URL(payment.url()).origin, shown.examples.origin);
  await pay(payment);
  await reads(page, inDialog(''), 'Paid into escrow');
  await page.reload();
  await reads(page, 'souk-checkout >>> [part=order]', '$23.56 is held');
  assert.deepEqual(complaints, []);
});

test('in the demo a visitor is signed in when they want to talk, and a seller answers a price', async () => {
  const chat = '<souk-chat listing="lst_silkscarf"></souk-chat>';
  const { page, complaints } = await shown.visit(pasted('chat', chat));
  await press(page, 'souk-chat >>> [part=launcher]');
  await press(page, 'souk-chat >>> .goods .button');
  await fill(page, 'souk-chat >>> #price', '15');
  await reads(page, 'souk-chat >>> .form .total', 'Buyer pays');
  await press(page, 'souk-chat >>> .form .primary');
  await reads(page, 'souk-chat >>> .log', 'Buyer pays $20.07');
  await reads(page, 'souk-chat >>> .log', 'Atelier Croix-Rousse offers');
  assert.deepEqual(complaints, []);
});
