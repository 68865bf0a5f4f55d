import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type axe from 'axe-core';

/** A page that is visited with a real browser, and what it complained of meanwhile. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, uncaught exceptions, failed requests and what the page's policy refused. */
  readonly complaints: readonly string[];
}

/** Starts the browser that `CHROME_PATH` names. */
export const openBrowser = (): Promise<Browser> =>
  launch({
    executablePath: process.env['CHROME_PATH'] ?? assert.fail('CHROME_PATH names no browser.'),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []),
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });

/** Opens a page in a context of its own, so that no visit meets another's storage. */
export async function visit(
  browser: Browser,
  url: string,
  { scheme = 'light', width = 1280 }: { scheme?: 'light' | 'dark'; width?: number } = {},
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const complaints: string[] = [];
  listen(page, complaints);
  await page.goto(url);
  return { page, complaints };
}

/** Collects what a page complains of; also for a window that it has opened. */
export function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`));
  page.on('requestfailed', (request) =>
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`),
  );
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe finds wrong, a line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results: axe.AxeResults = JSON.parse(
    String(await page.evaluate('axe.run().then((results) => JSON.stringify(results))')),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Presses what a selector names, once it is there and can be pressed. `>>>` leads into elements. */
export const press = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).click();

/** Waits until the text of what a selector names holds some words. */
export async function reads(page: Page, selector: string, words: string): Promise<void> {
  const seen = (): Promise<string> =>
    page.$eval(selector, (node) => node.textContent ?? '').catch(() => '(nothing there)');
  for (let text = await seen(), until = Date.now() + 8_000; !plain(text).includes(words);) {
    assert.ok(Date.now() < until, `"${selector}" should say "${words}"; it says "${plain(text)}".`);
    await new Promise((wake) => setTimeout(wake, 25));
    text = await seen();
  }
}

/** Text as it is read: without the marks that only steer its direction. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
