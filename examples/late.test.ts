import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { exhibition } from './testing/examples.js';
import { seen } from './testing/visit.js';

/** Pages whose script comes late: after the page has been painted with what a merchant pasted, and text below it. */
const shown = exhibition();
const folder = mkdtempSync(join(tmpdir(), 'souk-late-'));
after(() => rmSync(folder, { recursive: true }));

const elements = {
  'souk-search': ['', 'input'],
  'souk-checkout': ['listing="lst_silkscarf"', '#opener:not(:disabled)'],
  'souk-trust-badge': ['seller="sel_lyonsilk"', '[part~=badge]'],
  'souk-chat': ['listing="lst_silkscarf"', '[part~=launcher]'],
} as const;

for (const [name, [attributes, shows]] of Object.entries(elements))
  for (const width of [1280, 360])
    test(`nothing moves on a page ${width} px wide when the script of <${name}> comes late`, async () => {
      const { page, complaints } = await shown.visit('about:blank', { width });
      await page.setRequestInterception(true);
      const script = new Promise<() => Promise<void>>((resolve) =>
        page.on('request', (request) => {
          if (request.url().endsWith('souk.js')) resolve(() => request.continue());
          else void request.continue();
        }),
      );
      await page.goto(pasted(name, `<${name} ${attributes}></${name}>`), {
        waitUntil: 'domcontentloaded',
      });
      const begin = await script;
      await painted(page);
      await begin();
      await seen(page, `${name} >>> ${shows}`);
      await page.waitForNetworkIdle();
      await painted(page);
      const moved = await shifts(page);
      assert.equal(moved.sum.toFixed(3), '0.000', moved.details);
      assert.deepEqual(complaints, []);
    });

function pasted(name: string, element: string): string {
  const path = join(folder, `${name}.html`);
  const { origin } = shown.examples;
  const lines =
    `<p>A silk scarf from Lyon, woven by hand and dyed with weld and indigo.</p>`.repeat(9);
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Late</title><link rel="stylesheet" href="${origin}/v1/souk.css">
<script async src="${origin}/v1/souk.js" data-key="pk_demo"></script>
<h1>Scarves</h1>${element}${lines}</html>`,
  );
  return pathToFileURL(path).href;
}

const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** How much has moved since the page began, as browsers count it, and what. @see https://web.dev/articles/cls */
const shifts = (page: Page): Promise<{ readonly sum: number; readonly details: string }> =>
  page.evaluate(
    () =>
      new Promise<{ sum: number; details: string }>((done) => {
        let sum = 0;
        let details = '';
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (entry.entryType === 'layout-shift') {
              sum += Number(Reflect.get(entry, 'value'));
              details += JSON.stringify(entry);
            } else done({ sum, details });
        });
        for (const type of ['layout-shift', 'mark']) observer.observe({ type, buffered: true });
        performance.mark('all before this');
      }),
  );
