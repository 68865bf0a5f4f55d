import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'puppeteer-core';
import { buy, inDialog, shut } from '../testing/deal.js';
import { exhibition } from '../testing/examples.js';
import {
  axeFindings,
  fill,
  press,
  reads,
  type Visit,
  type VisitOptions,
  seen,
} from '../testing/visit.js';

const shown = exhibition();

const visit = (options?: VisitOptions) => shown.visit('/panel/', options);
const panel = (selector: string): string => `[popover] >>> ${selector}`;
const tab = (label: string): string => panel(`#tab-${label}`);
const sheet = (label: string, selector = ''): string => panel(`#sheet-${label} ${selector}`.trim());

test('a deal is followed through calls, states, books and webhooks, moved on in time, and taken back', async () => {
  const { page, complaints } = await visit();
  await press(page, panel('.launcher'));
  await press(page, tab('Webhooks'));
  await press(page, sheet('Webhooks', '.tools button'));
  await reads(page, panel('.said'), 'Everything is posted to');
  await press(page, panel('#close'));
  await bought({ page, complaints });

  await press(page, panel('.launcher'));
  await reads(page, sheet('Webhooks'), 'escrow.funded');
  await reads(page, sheet('Webhooks', 'details:nth-of-type(1) summary'), 'signature verified');
  await press(page, tab('Calls'));
  await reads(page, sheet('Calls'), 'POST/v1/checkouts201');
  await press(page, tab('Events'));
  await reads(page, sheet('Events'), 'souk-paid<souk-checkout>');
  await press(page, tab('Deal'));
  await reads(page, sheet('Deal', '.here'), 'funded');
  await press(page, sheet('Deal', 'td button'));
  await reads(page, sheet('Deal', '.here'), 'shipped');
  await press(page, tab('Time'));
  await press(page, sheet('Time', '[data-advance=P15D]'));
  await press(page, tab('Ledger'));
  await reads(page, sheet('Ledger'), 'Debits equal credits in 2 entries');
  await press(page, tab('Time'));
  await reads(page, sheet('Time', 'li:nth-child(2)'), 'seller: ship');
  await press(page, sheet('Time', 'li:nth-child(2) button'));
  await press(page, tab('Ledger'));
  await reads(page, sheet('Ledger'), 'Debits equal credits in 1 entry');
  await press(page, tab('Deal'));
  await reads(page, sheet('Deal', '.here'), 'shipped');
  assert.deepEqual(complaints, []);
});

test('an answer that is lost by a switch is asked for again, and the call says that it was replayed', async () => {
  const { page, complaints } = await visit();
  await press(page, panel('.launcher'));
  await press(page, tab('Chaos'));
  await press(page, sheet('Chaos', '.tools button'));
  await reads(page, sheet('Chaos'), 'lose_response on ^POST');
  await press(page, panel('#close'));
  await press(page, 'souk-checkout >>> #opener');
  await press(page, inDialog('form [type=submit]'));
  await seen(page, inDialog('[part=button]'));
  await shut(page);
  await press(page, panel('.launcher'));
  await press(page, tab('Calls'));
  await reads(page, sheet('Calls'), 'lost');
  await reads(page, sheet('Calls'), 'replayed');
  assert.deepEqual(complaints, []);
});

test('a bug report is one press: calls and the line that makes the world anew, and nothing that is secret', async () => {
  const { page, complaints } = await visit();
  const { origin } = shown.examples;
  await page.browserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await fill(page, 'souk-search >>> input', 'silk scarf');
  await page.keyboard.press('Enter');
  await reads(page, 'souk-search >>> [part~=hit]', 'silk scarf');
  await press(page, panel('.launcher'));
  await press(page, panel('#copy'));
  await reads(page, panel('.said'), 'The report is in the clipboard.');
  const report = String(await page.evaluate('navigator.clipboard.readText()'));
  assert.match(report, /GET {2}\/v1\/search\S* {2}200/);
  assert.match(report, /- mock: \S+/);
  assert.match(report, /- books: right/);
  assert.doesNotMatch(report, /pk_demo|pk_test|Bearer/);
  assert.deepEqual(complaints, []);
}); // prettier-ignore

test('it is worked by keyboard alone: tabs by arrows, Escape closes and gives the focus back', async () => {
  const { page } = await visit();
  await seen(page, panel('.launcher'));
  await page.focus(panel('.launcher'));
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'tab-Calls');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await focused(page), 'tab-Webhooks');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(page), 'tab-Events');
  await reads(page, sheet('Events'), 'No element has fired anything yet.');
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'launcher');
});

test('a page without data-debug fetches nothing of the panel', async () => {
  const { page } = await shown.visit('/shop/');
  await seen(page, 'souk-search >>> input');
  const files: string[] = JSON.parse(
    String(
      await page.evaluate(
        `JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name))`,
      ),
    ),
  );
  assert.ok(files.some((name) => name.endsWith('/v1/souk.js')));
  assert.deepEqual(
    files.filter((name) => /panel|\/demo\//.test(name)),
    [],
  );
});

for (const [scheme, width] of [
  ['light', 320],
  ['dark', 1280],
] as const)
  test(`each sheet is accessible and fits, ${scheme}, ${width} px wide`, async () => {
    const { page, complaints } = await visit({ scheme, width });
    await press(page, panel('.launcher'));
    for (const label of ['Calls', 'Events', 'Deal', 'Ledger', 'Time', 'Chaos', 'Webhooks']) {
      await press(page, tab(label));
      await seen(page, sheet(label, ':first-child'));
      assert.deepEqual(await axeFindings(page), [], label);
    }
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    assert.deepEqual(complaints, []);
  });

/** Buys, and closes the dialog. */
async function bought(visited: Visit): Promise<void> {
  await buy(visited);
  await shut(visited.page);
}

/** Id or class of what has the focus, wherever it is. */
const focused = (page: Page): Promise<unknown> =>
  page.evaluate(
    `(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at?.id || at?.className; })()`,
  );
