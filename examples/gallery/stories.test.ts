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

for (const { element, stories } of books)
  test(`every state of <${element}> comes about on the real platform, refused by no policy, and axe finds nothing`, async () => {
    for (const [index, { id }] of stories.entries()) {
      const at = `/gallery/story.html?element=${element}&state=${id}`;
      const scheme = index % 2 === 0 ? 'light' : 'dark';
      const { page, complaints } = await shown.visit(at, { scheme, width: 480 });
      await page.waitForFunction('document.documentElement.dataset.story', { polling: 50 });
      assert.equal(await page.evaluate('document.documentElement.dataset.story'), 'ready', id);
      assert.deepEqual(await axeFindings(page), [], `${id}, ${scheme}`);
      assert.equal(complaints.length, complains(id) ? 1 : 0, `${id}: ${complaints.join('\n')}`);
      await page.browserContext().close();
    }
  });
