import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { serve } from 'srvx/node';
import { fill, openBrowser, reads, seen, visit } from '../testing/visit.js';
import { emptyFolder, firstBlock, run, stopwatch, tarballs } from './project.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('a merchant pastes two lines of the quick start into an empty file, opens it from disk, and finds a scarf', async (t) => {
  const folder = emptyFolder(t);
  const network = await contentNetwork(folder);
  t.after(() => network.close(true));
  const lines = firstBlock('docs/quick-start.md', 'html');
  assert.equal(lines.trim().split('\n').length, 2);

  const took = stopwatch(t);
  const file = join(folder, 'shop.html');
  writeFileSync(file, lines.replace('http://localhost:4000/', network.url ?? ''));
  const { page, complaints } = await visit(browser, pathToFileURL(file).href);
  await seen(page, 'souk-search >>> input');
  took('the search is in the page');
  await fill(page, 'souk-search >>> input', 'silk scarf');
  await page.keyboard.press('Enter');
  await reads(page, 'souk-search >>> [part~=hit]', 'silk scarf');
  took('it has found something');
  assert.deepEqual(complaints, []);
});

/** The script tag's files as a merchant finds them at `/v1/`: those of the elements' package, and the demo of the mock's. */
async function contentNetwork(folder: string) {
  for (const name of ['widgets', 'mocks'] as const) {
    mkdirSync(join(folder, name));
    run(folder, ['tar', '-xzf', tarballs[name], '-C', name]);
  }
  const server = serve({
    port: 0,
    hostname: 'localhost',
    silent: true,
    gracefulShutdown: false,
    async fetch({ url }) {
      const path = new URL(url).pathname.replace(/^\/v1\//, '');
      const at = path.startsWith('demo/') ? `mocks/package/dist/${path}` : `widgets/package/dist/cdn/${path}`;
      const bytes = await readFile(join(folder, at)).catch(() => undefined);
      return new Response(bytes && new Uint8Array(bytes), {
        status: bytes ? 200 : 404,
        headers: { 'Content-Type': types[extname(path)] ?? 'text/plain', 'Access-Control-Allow-Origin': '*' },
      });
    },
  });
  await server.ready();
  return server;
} // prettier-ignore

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};
