import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve } from 'srvx/node';
import { makeSite } from './site.js';
import { exhibition } from './testing/examples.js';
import { press, reads } from './testing/visit.js';

/** The pages as plain files, below a path that they know nothing of, on a server that knows nothing but files. */
const shown = exhibition();
const folder = mkdtempSync(join(tmpdir(), 'souk-site-'));
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' }; // prettier-ignore
const server = serve({
  port: 0,
  hostname: 'localhost',
  silent: true,
  manual: true,
  gracefulShutdown: false,
  async fetch({ url }) {
    const path = new URL(url).pathname.replace(/^\/deep\/down/, '').replace(/\/$/, '/index.html');
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (!bytes) return new Response('Not here.', { status: 404 });
    const type = types[extname(path)] ?? 'text/plain';
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
  },
});
let pages: readonly string[] = [];
before(async () => {
  pages = await makeSite(pathToFileURL(`${folder}/`));
  await server.serve();
  await server.ready();
});
after(async () => {
  await server.close(true);
  rmSync(folder, { recursive: true });
});

const at = (path: string): string => new URL(`/deep/down/${path}`, server.url).href;

test('what needs a backend is no part of it, and the rest is', () => {
  for (const page of ['index.html', 'gallery/index.html', 'generator/index.html', 'simulator/index.html'])
    assert.ok(pages.includes(page), page);
  for (const page of ['shop/index.html', 'hostile/index.html']) assert.ok(!pages.includes(page), page);
}); // prettier-ignore

test('every page of it opens from any path, and misses nothing', async () => {
  const { page, complaints } = await shown.visit(at('shared/page.css'));
  for (const each of pages) {
    await page.goto(at(each));
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'), { polling: 50 });
    assert.deepEqual(complaints, [], each);
  }
});

test('from any path, without a server behind it, a visitor goes from the first page to a state in the gallery', async () => {
  const { page, complaints } = await shown.visit(at(''));
  await reads(page, 'souk-search >>> [part~=hit]', 'silk scarf');
  await press(page, 'nav a[href="gallery/"]');
  await press(page, '#tab-events');
  await reads(page, '#panel', 'souk-results');
  await page.goto(at('generator/'));
  await reads(page, '#contrast', 'pairs can be read.');
  assert.deepEqual(complaints, []);
});
