import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { exhibition } from '../testing/examples.js';
import { axeFindings } from '../testing/visit.js';
import { books } from './books.js';

const shown = exhibition();

test('every element of the manifest has a book, and every story its own name', () => {
  const manifest: string = readFileSync('packages/widgets/custom-elements.json', 'utf8');
  const tags = [...manifest.matchAll(/"tagName": "([^"]+)"/g)].map(([, tag]) => tag);
  assert.deepEqual(new Set(books.map(({ element }) => element)), new Set(tags));
  for (const { element, stories } of books)
    assert.equal(new Set(stories.map(({ id }) => id)).size, stories.length, element);
});

/** Only these have something to complain of: the developer is told of the wrong key, once. */
const complains = (id: string): boolean => id === 'misconfigured';

/** Axe looks at each state in the elements' own tests; here it does when it is asked to, as it takes its time. */
const isWhole = process.env['GALLERY'] === 'whole';

for (const { element, stories } of books)
  test(`every state of <${element}> comes about on the real platform, and no policy refuses anything${isWhole ? '; axe finds nothing' : ''}`, async () => {
    // One page after the other in the same window: what is read once is not read again.
    const { page, complaints } = await shown.visit('/gallery/story.css', { width: 480 });
    for (const [index, { id }] of stories.entries()) {
      const scheme = index % 2 === 0 ? 'light' : 'dark';
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`${shown.examples.origin}/gallery/story.html?element=${element}&state=${id}`);
      await page.waitForFunction('document.documentElement.dataset.story', { polling: 50 });
      assert.equal(await page.evaluate('document.documentElement.dataset.story'), 'ready', id);
      if (isWhole) assert.deepEqual(await axeFindings(page), [], `${id}, ${scheme}`);
      const said = complaints.splice(0);
      assert.equal(said.length, complains(id) ? 1 : 0, `${id}: ${said.join('\n')}`);
    }
  });
