import type { Page } from 'puppeteer-core';
import { fill, openedBy, pay, press, reads, type Visit, seen } from './visit.js';

/** The page of the silk scarf in the shop. */
export const scarf = '/shop/?listing=lst_silkscarf';
/** The desk of the scarf's seller. */
export const desk = '/shop/desk.html?seller=sel_lyonsilk';

/** In the dialog of the page's one checkout. */
export const inDialog = (selector: string): string => `souk-checkout >>> dialog ${selector}`;

/** Presses Pay in the shop, and waits for the platform's payment page in its own window. */
export async function toPayment(visit: Visit): Promise<Page> {
  await press(visit.page, 'souk-checkout >>> #opener');
  await press(visit.page, inDialog('form [type=submit]'));
  const payment = await openedBy(visit, inDialog('[part=button]'));
  await seen(payment, 'form [type=submit]');
  return payment;
}

/** Buys what the page shows, until it has heard that the money is held. A dialog that is closed before asks back. */
export async function buy(visit: Visit): Promise<void> {
  await pay(await toPayment(visit));
  await reads(visit.page, inDialog(''), 'Paid into escrow');
}

/** Takes an action of a deal whose dialog is open: fills in its form, and says yes. */
export async function act(
  page: Page,
  action: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  await press(page, inDialog(`[data-action=${action}]`));
  for (const [field, text] of Object.entries(fields)) await fill(page, inDialog(field), text);
  await press(page, inDialog('.question [type=submit]'));
}

/** Opens the deal that a page shows. */
export const openDeal = (page: Page): Promise<void> =>
  press(page, 'souk-checkout >>> .order #opener');

/** Shuts a dialog, to get at what is behind it. */
export const shut = (page: Page): Promise<void> => press(page, inDialog('.close'));

/** Writes a review: words, and a buyer's stars. */
export async function review(page: Page, text: string, stars?: number): Promise<void> {
  await press(page, inDialog('[data-action=review]'));
  if (stars !== undefined)
    for (const row of [1, 2])
      await press(page, inDialog(`.rating:nth-of-type(${row}) .star:nth-of-type(${stars}) input`));
  await fill(page, inDialog('#statement'), text);
  await press(page, inDialog('.question [type=submit]'));
}
