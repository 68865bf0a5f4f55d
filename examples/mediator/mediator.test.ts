import assert from 'node:assert/strict';
import test from 'node:test';
import { exhibition } from '../testing/examples.js';
import { axeFindings, fill, press, reads, type VisitOptions } from '../testing/visit.js';

const shown = exhibition();

const open = (options?: VisitOptions) => shown.visit('/mediator/', options);
const claim = (number: number): string => `#docket li:nth-child(${number}) button`;
const standing = '#case .standing';

test('a mediator splits a small sum alone, and every step is on record', async () => {
  const { page, complaints } = await open();
  await reads(page, '#case', 'The scarf is blue.');
  await press(page, '#case [value=split]');
  await fill(page, '#case [name=share]', '25');
  await fill(page, '#case [name=note]', 'The picture is greener than the scarf.');
  await press(page, '#case form [type=submit]');
  await reads(page, standing, 'Resolved: mediator decided.');
  await reads(page, '#case .facts', 'Split, $5.89 to the buyer');
  await reads(page, '#case .audit', 'escrow.settled');
  assert.deepEqual(complaints, []);
});

test('a large sum needs a second person, who is another one', async () => {
  const { page, complaints } = await open();
  await reads(page, claim(2), 'In mediation');
  await press(page, claim(2));
  await reads(page, '#case', 'Sixty of the four hundred tins');
  await press(page, '#case [value=refund]');
  await fill(page, '#case [name=note]', 'The carrier saw the crate wet.');
  await press(page, '#case form [type=submit]');
  await reads(page, standing, 'Awaiting second mediator.');
  assert.equal(await page.$('#case .row button'), null, 'the first one cannot agree with herself');
  await page.select('#me', 'med_noor');
  await press(page, '#case .row button');
  await reads(page, standing, 'Resolved: mediator decided.');
  assert.deepEqual(complaints, []);
});

for (const scheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`the desk is accessible and fits, ${scheme}, ${width} px wide`, async () => {
      const { page, complaints } = await open({ scheme, width });
      await reads(page, '#case', 'The scarf is blue.');
      assert.deepEqual(await axeFindings(page), []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      assert.deepEqual(complaints, []);
    });
