import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type axe from 'axe-core';

/** A page that is visited with a real browser, and what it complained of meanwhile. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, uncaught exceptions, failed requests and what the page's policy refused. */
  readonly complaints: string[];
}

/** How a visitor looks at it. @default light, 1280 px wide */
export interface VisitOptions {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
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
  { scheme = 'light', width = 1280 }: VisitOptions = {},
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

/** Collects what a page complains of. */
function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`));
  page.on('requestfailed', (request) => {
    // What a page calls off itself, as a search that a newer one makes void, has not failed.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
  });
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

/**
 * Presses what a selector names, once it is there, enabled, at rest and covered by nothing. `>>>` leads into elements. A
 * press that it did not get, because the page moved under it, is made again. The driver's own locators wait for frames,
 * which a window behind another does not draw.
 */
export async function press(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  let before: string | undefined;
  await until(`"${selector}" should be pressed`, async () => {
    // Nothing is there while another page comes.
    const target = await page.$(selector).catch(() => null);
    if (target === null) return 'it is not there';
    const aimed = await target.evaluate(aim).catch(() => 'the page went away');
    if (typeof aimed === 'string') return aimed;
    const moved = before !== JSON.stringify(aimed);
    before = JSON.stringify(aimed);
    if (moved) return 'it moves';
    await page.mouse.click(aimed.x, aimed.y);
    // A press that leads to another page takes its target with it.
    const arrived = await target.evaluate((node) => 'soukPressed' in node).catch(() => true);
    return arrived ? undefined : 'something else got the press';
  });
}

/** Presses a field, and types over what is in it. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await press(page, selector);
  await page.$eval(selector, (field) => {
    if (field instanceof HTMLInputElement) field.select();
  });
  await page.keyboard.type(text);
}

/** The window that a press opens. What it complains of is the visit's. */
export async function openedBy({ page, complaints }: Visit, selector: string): Promise<Page> {
  const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
  await press(page, selector);
  const late = new Promise<null>((resolve) => setTimeout(resolve, 30_000, null).unref());
  const window =
    (await Promise.race([opened, late])) ?? assert.fail(`"${selector}" opened no window.`);
  listen(window, complaints);
  return window;
}

/** Fills in a card on the platform's payment page, and pays. */
export async function pay(payment: Page, card = '4242424242424242'): Promise<void> {
  await fill(payment, '[name=number]', card);
  await fill(payment, '[name=expiry]', '12/34');
  await fill(payment, '[name=cvc]', '123');
  await press(payment, 'form [type=submit]');
}

/** Where to press an element; or, in words, why it cannot be pressed. It runs in the page. */
function aim(node: Element): { x: number; y: number } | string {
  if (node.matches(':disabled')) return 'it is disabled';
  node.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = node.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let part: Node | null = document.elementFromPoint(x, y);
  for (let inner = part; inner instanceof Element && inner !== null;) {
    part = inner;
    inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === part) break;
  }
  while (part !== null && part !== node)
    part = part instanceof ShadowRoot ? part.host : part.parentNode;
  if (part === null) return 'something covers it';
  node.addEventListener('click', () => Reflect.set(node, 'soukPressed', true), { once: true });
  return { x, y };
}

/** Waits until the text of what a selector names holds some words. */
export const reads = (page: Page, selector: string, words: string): Promise<void> =>
  until(`"${selector}" should say "${words}"`, async () => {
    const text = await textOf(page, selector);
    return text.includes(words) ? undefined : `it says "${text}"`;
  });

/** The text of what a selector names, as it is read; empty when it is not there. */
export const textOf = async (page: Page, selector: string): Promise<string> =>
  plain(await page.$eval(selector, (node) => node.textContent ?? '').catch(() => ''));

/**
 * Waits until something that a selector names is there. The driver's own waiting sees nothing of what changes within
 * elements, or waits for frames, which a window behind another does not draw.
 *
 * @param patienceMs after which it will not come any more
 */
export const seen = (page: Page, selector: string, patienceMs?: number): Promise<void> =>
  until(
    `"${selector}" should be there`,
    async () => ((await page.$(selector).catch(() => null)) === null ? 'it is not' : undefined),
    patienceMs,
  );

/** Asks again until nothing is wrong any more. What is still wrong after half a minute, on however busy a machine, stays so. */
async function until(
  wanted: string,
  wrong: () => Promise<string | undefined>,
  patienceMs = 30_000,
): Promise<void> {
  const end = Date.now() + patienceMs;
  for (let why = await wrong(); why !== undefined; why = await wrong()) {
    assert.ok(Date.now() < end, `${wanted}; ${why}.`);
    await new Promise((wake) => setTimeout(wake, 25));
  }
}

/** Text as it is read: without the marks that only steer its direction. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
