import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { books } from '../gallery/books.js';
import { choiceOf } from '../gallery/address.js';
import { usageOf } from '../gallery/usage.js';
import { snippetFor, type Target } from '../snippet/snippet.js';
import { exhibition } from '../testing/examples.js';
import { axeFindings, fill, press, reads, type VisitOptions } from '../testing/visit.js';
import { presetNames } from './theme.js';

const shown = exhibition();
const folder = mkdtempSync(join(tmpdir(), 'souk-snippets-'));
after(() => rmSync(folder, { recursive: true }));

const open = (query = '', options?: VisitOptions) => shown.visit(`/generator/${query}`, options);
const button = (words: string): string => `button ::-p-text(${words})`;

test('a merchant chooses a widget, an option, a look and a place, and has the code for it', async () => {
  const { page, complaints } = await open();
  await press(page, `.widgets ${button('Checkout')}`);
  await fill(page, '#attribute-quantity', '5');
  await press(page, `#theme ${button('Berry')}`);
  await reads(page, '#contrast', 'pairs can be read.');
  await press(page, `.targets ${button('Shopify')}`);
  await reads(page, '#code', 'Custom Liquid');
  await reads(page, '#code', '<souk-checkout listing="lst_silkscarf" quantity="5">');
  await reads(page, '#code', 'data-appearance="berry"');
  const address = new URL(page.url()).search;
  assert.equal(address, '?element=souk-checkout&a.quantity=5&for=shopify&look=berry');
  await page.goBack();
  await reads(page, '#code', 'Paste it where the element shall stand.');
  assert.deepEqual(complaints, []);
});

test('every look to begin with can be read, and colours that cannot are told', async () => {
  const { page, complaints } = await open();
  for (const preset of presetNames) {
    await press(page, `#theme .presets [aria-pressed]:nth-child(${presetNames.indexOf(preset) + 1})`);
    await reads(page, '#contrast', 'All 30 pairs can be read.');
  }
  await page.$eval('[aria-label="text, light"]', (field) => {
    if (field instanceof HTMLInputElement) field.value = '#9a9a9a';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await reads(page, '#contrast', 'are too weak to read.');
  await reads(page, '#theme .weak', 'Too weak, 4.5 is needed');
  await reads(page, '#code', '"color-text":"light-dark(#9a9a9a, ');
  assert.deepEqual(complaints, []);
}); // prettier-ignore

test('a secret key is no key for a page', async () => {
  const { page, complaints } = await open();
  await fill(page, '#key', 'sk_test_demo');
  await reads(page, '#key-is', 'That is a secret key');
  assert.deepEqual(complaints, []);
});

for (const scheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`the generator is accessible and fits, ${scheme}, ${width} px wide`, async () => {
      const { page, complaints } = await open('', { scheme, width });
      await reads(page, '#contrast', 'pairs can be read.');
      assert.deepEqual(await axeFindings(page), []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      assert.deepEqual(complaints, []);
    });

/** Where code is pasted as it is; what Shopify reads itself is gone by then. */
const pasted: readonly Target[] = ['html', 'wordpress', 'wix', 'squarespace', 'shopify'];
/** A part of each element, and what it says once it is there. */
const alive = {
  'souk-search [part~=hit]': 'Tag',
  'souk-checkout #opener': 'kaufen',
  'souk-chat [part~=launcher]': 'fragen',
  'souk-trust-badge [part~=badge]': 'Atelier',
};
const look = '{"tokens":{"color-brand":"light-dark(#7a1f5c, #f0a6d8)"}}';

for (const target of pasted)
  test(`what is pasted into ${target} makes all four widgets, in the chosen look`, async () => {
    const script = `${shown.examples.origin}/v1/souk.js`;
    const code = books.map((book) => {
      const { stories } = book;
      // The state that the generator shows, with every option that has words to choose from at its last.
      const story = stories.find(({ id }) => ['results', 'button', 'launcher', 'card'].includes(id));
      assert.ok(story, book.element);
      const usage = usageOf(choiceOf('?locale=de&theme=light'), book, story, script);
      return snippetFor(target, { ...usage, script: { ...usage.script, appearance: look } }).code;
    });
    const path = join(folder, `${target}.html`);
    writeFileSync(path, code.join('\n').replaceAll(/\{% (end)?raw %\}\n?/g, ''));
    const { page, complaints } = await shown.visit(pathToFileURL(path).href);
    for (const [element, words] of Object.entries(alive))
      await reads(page, element.replace(' ', ' >>> '), words);
    await page.waitForFunction(
      () => getComputedStyle(document.documentElement).getPropertyValue('--souk-color-brand') !== '',
      { polling: 50 },
    );
    assert.deepEqual(complaints, []);
  }); // prettier-ignore
