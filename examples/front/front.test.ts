import assert from 'node:assert/strict';
import test from 'node:test';
import type {} from '@souk/widgets/checkout';
import { exhibition } from '../testing/examples.js';
import { axeFindings, press, reads, type VisitOptions } from '../testing/visit.js';

const shown = exhibition();

const open = (options?: VisitOptions) => shown.visit('/', options);

test('a visitor chooses another result, and checkout, badge and chat are about that one', async () => {
  const { page, complaints } = await open();
  await reads(page, 'souk-checkout >>> #opener', '$18.40');
  await press(page, 'souk-search >>> [part~=hit]:nth-of-type(1) [part~=title]');
  await reads(page, '#title', 'Green');
  const chosen = await page.$eval('souk-checkout', (checkout) => checkout.listing);
  assert.notEqual(chosen, 'lst_silkscarf');
  await reads(page, 'souk-trust-badge >>> [part=badge]', 'Trust');
  assert.deepEqual(complaints, []);
});

for (const scheme of ['light', 'dark'] as const)
  for (const [width, language] of [
    [320, 'ar'],
    [1280, 'en'],
  ] as const)
    test(`the front page is accessible and fits, ${scheme}, ${width} px wide, in "${language}"`, async () => {
      const { page, complaints } = await shown.visit(`/?lang=${language}`, { scheme, width });
      await reads(page, 'souk-search >>> [part~=hit]', '(');
      assert.deepEqual(await axeFindings(page), []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      assert.equal(
        await page.evaluate('getComputedStyle(document.documentElement).direction'),
        language === 'ar' ? 'rtl' : 'ltr',
      );
      assert.deepEqual(complaints, []);
    });
