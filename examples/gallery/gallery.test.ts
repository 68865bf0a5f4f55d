import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'puppeteer-core';
import { exhibition } from '../testing/examples.js';
import { axeFindings, fill, press, reads, type VisitOptions } from '../testing/visit.js';

const shown = exhibition();

const open = (query = '', options?: VisitOptions) => shown.visit(`/gallery/${query}`, options);
const link = (state: string): string => `.contents a[href*="state=${state}"]`;
const option = (label: string, words: string): string =>
  `.toolbar [aria-label="${label}"] button ::-p-text(${words})`;

test('a visitor looks at a state from all sides, and the address and the way back know it', async () => {
  const { page, complaints } = await open();
  await reads(page, 'h1', 'Results');
  await press(page, '#tab-events');
  await reads(page, '#panel', 'souk-results');
  await press(page, link('grid'));
  await reads(page, 'h1', 'Grid');
  await press(page, option('Theme', 'Dark'));
  await press(page, option('Width', '390'));
  await press(page, '#tab-controls');
  await fill(page, '#attribute-query', 'tea');
  await press(page, '#tab-code');
  await reads(page, '#panel', 'data-theme="dark"');
  await reads(page, '#panel', '<souk-search query="tea" results="grid">');
  await press(page, '#panel button ::-p-text(React)');
  await reads(page, '#panel', 'export function SoukSearch() {');
  assert.equal(
    new URL(page.url()).search,
    '?element=souk-search&state=grid&theme=dark&width=390&a.query=tea',
  );
  await page.goBack();
  await page.goBack();
  await reads(page, 'h1', 'Grid');
  assert.equal(new URL(page.url()).search, '?element=souk-search&state=grid');
  await page.goBack();
  await reads(page, 'h1', 'Results');
  assert.deepEqual(complaints, []);
});

test('an address opens the same again: element, state, language, direction, width and attributes', async () => {
  const { page, complaints } = await open(
    '?element=souk-trust-badge&state=inline&locale=ar&width=320&a.variant=card',
  );
  const story = await storyIn(page);
  assert.deepEqual(
    await story.$eval('souk-trust-badge', (badge) => [
      badge.getAttribute('variant'),
      getComputedStyle(badge.shadowRoot?.querySelector('button') ?? badge).direction,
      document.documentElement.lang,
      innerWidth,
    ]),
    ['card', 'rtl', 'ar', 320],
  );
  assert.deepEqual(complaints, []);
});

test('time and bad days are the platform’s own: a clock that obeys, and a line that is lost', async () => {
  const { page, complaints } = await open('?element=souk-checkout&state=held');
  await storyIn(page);
  await press(page, '#tab-world');
  await reads(page, '#panel', 'GET /v1/escrows/esc_');
  const before = await timeIn(page);
  await press(page, '#panel button ::-p-text(+10 days)');
  await page.waitForFunction((from) => {
    const now = document.querySelector('#panel time')?.getAttribute('datetime') ?? '';
    return Date.parse(now) - Date.parse(from) >= 10 * 86_400_000;
  }, { polling: 50 }, before);
  await page.select('#panel select', 'tunnel');
  await reads(page, '#panel', 'Mend all lose_request');
  await press(page, '#panel button ::-p-text(Mend all)');
  await reads(page, '#panel', 'All is well.');
  assert.deepEqual(complaints, []);
}); // prettier-ignore

test('a visitor who is turned away is told for how long, and served without a press once there is room', async () => {
  const { page, complaints } = await open('?element=souk-search&state=busy');
  const story = await storyIn(page);
  const said = await story.$eval('souk-search', (search) =>
    search.shadowRoot?.querySelector('[part=notice]')?.textContent?.replace(/[\u2066-\u2069]/g, ''),
  );
  assert.match(said ?? '', /Very busy\. Try again in \d seconds?\./);
  await press(page, '#tab-world');
  await press(page, '#panel button ::-p-text(Mend all)');
  await reads(page, '#panel', 'All is well.');
  await story.waitForFunction(
    () => document.querySelector('souk-search')?.shadowRoot?.querySelector('[part=hit]'),
    { polling: 50, timeout: 60_000 },
  );
  assert.deepEqual(complaints, []);
});

test('axe looks at the state that is shown, and names and roles are told', async () => {
  const { page, complaints } = await open('?element=souk-trust-badge&state=card');
  await press(page, '#tab-access');
  await reads(page, '#panel', 'Axe found nothing');
  await reads(page, '#panel', 'button Atelier Croix-Rousse');
  assert.deepEqual(complaints, []);
});

test('a state is the same without a policy, and the gallery says which it is', async () => {
  const { page, complaints } = await open('?element=souk-trust-badge&state=mini');
  await press(page, '#tab-world');
  await reads(page, '#panel', 'it refused nothing');
  await press(page, option('Policy of the page', 'None'));
  await reads(page, '#panel', 'This page has no policy.');
  await storyIn(page);
  assert.deepEqual(complaints, []);
});

for (const scheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`the gallery is accessible and fits, ${scheme}, ${width} px wide`, async () => {
      const { page, complaints } = await open('', { scheme, width });
      await storyIn(page);
      assert.deepEqual(await axeFindings(page), []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      assert.deepEqual(complaints, []);
    });

/** The page in the frame, once its state has come about. */
async function storyIn(page: Page) {
  const frame = await page.waitForSelector('iframe');
  const story = await frame?.contentFrame();
  if (!story) throw new Error('There is no story in the frame.');
  await page.waitForFunction(
    () => document.querySelector('iframe')?.contentDocument?.documentElement.dataset['story'],
    { polling: 50 },
  );
  return story;
}

const timeIn = (page: Page): Promise<string> =>
  page.$eval('#panel time', (time) => time.getAttribute('datetime') ?? '');
