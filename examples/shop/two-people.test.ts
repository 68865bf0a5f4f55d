import assert from 'node:assert/strict';
import test from 'node:test';
import { act, buy, desk, inDialog, openDeal, scarf, shut, toPayment } from '../testing/deal.js';
import { exhibition } from '../testing/examples.js';
import { fill, pay, press, reads, type Visit, seen } from '../testing/visit.js';

/** What can go wrong between two people, each with a browser of their own, on one platform. */
const shown = exhibition();

/** Lets a piece of a story happen, and proves that it wrote so many entries into the books, which are right. */
async function books(entries: number, story: () => Promise<void>): Promise<void> {
  const before = await shown.examples.mock.souk.audit();
  await story();
  const { entries: now, faults } = await shown.examples.mock.souk.audit();
  assert.deepEqual([now - before.entries, faults], [entries, []]);
}

/** A busy machine may turn a request away for a moment; the client asks again. What a story broke itself is no fault. */
const complained = (...visits: readonly Visit[]): string[] =>
  visits
    .flatMap(({ complaints }) => complaints)
    .filter((each) => !/503|ERR_(FAILED|EMPTY|CONN)/.test(each));

test('a card is declined: the seller hears of nothing; with another one the deal is made, once', async () => {
  const buyer = await shown.visit(scarf);
  const seller = await shown.visit(desk);
  const payment = await toPayment(buyer);
  await books(0, async () => {
    await pay(payment, '4000000000000002');
    await reads(payment, '.alert', 'Nothing was charged');
    await reads(
      buyer.page,
      inDialog('.alert'),
      'Your bank declined the card. Nothing was charged.',
    );
    await reads(seller.page, '#deals-remark', 'Nothing is sold yet.');
  });
  await books(1, async () => {
    await pay(payment);
    await reads(buyer.page, inDialog('.money'), 'is held by Souk.');
    await seller.page.reload();
    await openDeal(seller.page);
    await reads(seller.page, inDialog('.money'), 'The buyer has paid: $22.90 is yours');
  });
  assert.deepEqual(complained(buyer, seller), []);
});

test('no answer comes to a payment: "we are checking", and the truth after a reload and in another tab', async () => {
  const buyer = await shown.visit(scarf);
  const payment = await toPayment(buyer);
  await books(1, async () => {
    const back = shown.examples.mock.souk.faults.add({
      on: /^GET .v1.checkouts/,
      what: { kind: 'lose_request' },
    });
    await pay(payment);
    await reads(buyer.page, inDialog('#heading'), 'We are checking');
    await reads(buyer.page, inDialog('.waiting'), 'nothing is charged twice.');
    back();
    await buyer.page.reload();
    await reads(buyer.page, inDialog('.money'), '$23.56 is held by Souk.');
    const tab = await buyer.page.browserContext().newPage();
    await tab.goto(buyer.page.url());
    await reads(tab, 'souk-checkout >>> .order', '$23.56 is held by Souk.');
  });
});

test('the seller lets the time pass: the clock offers the buyer everything back, and the seller sees it go', async () => {
  const { mock } = shown.examples;
  const buyer = await shown.visit(scarf);
  await books(1, async () => {
    await buy(buyer);
    await reads(buyer.page, inDialog('.money'), 'ships by');
  });
  await books(1, async () => {
    await shut(buyer.page);
    await mock.souk.clock.advance('PT73H');
    await buyer.page.reload();
    await openDeal(buyer.page);
    await reads(
      buyer.page,
      inDialog('.money'),
      'The seller is late: you may have it all back now.',
    );
    await act(buyer.page, 'cancel');
    await reads(buyer.page, inDialog('.money'), 'shipping was late. $23.56 went back to you.');
  });
  const seller = await shown.visit(desk);
  await reads(
    seller.page,
    '#deals li:first-child souk-checkout >>> .order',
    '$23.56 went back to the buyer.',
  );
  assert.deepEqual(complained(buyer, seller), []);
});

test('a torn scarf: the buyer shows it, the seller offers a part, and both go apart with theirs', async () => {
  const { souk } = shown.examples.mock;
  const buyer = await shown.visit(scarf);
  await books(1, async () => {
    await buy(buyer);
    await reads(buyer.page, inDialog('.money'), 'is held by Souk.');
  });
  const seller = await shown.visit(desk);
  await books(0, async () => {
    await openDeal(seller.page);
    await act(seller.page, 'ship', { '#tracking': '1234567890' });
    await reads(buyer.page, inDialog('#heading'), 'On its way');
    await press(buyer.page, inDialog('[data-action=dispute]'));
    await press(buyer.page, inDialog('.choice:nth-of-type(3) input'));
    await fill(buyer.page, inDialog('#statement'), 'Torn along one edge.');
    await show(buyer, 'torn-edge.png');
    await press(buyer.page, inDialog('.question [type=submit]'));
    await reads(buyer.page, inDialog('.dispute'), 'The seller is to answer.');
    await reads(seller.page, inDialog('.dispute'), 'Torn along one edge.');
    await reads(seller.page, inDialog('.evidence'), 'Photo of the goods');
    await act(seller.page, 'offer_split', { '#amount': '10' });
    await reads(buyer.page, inDialog('.settlement'), 'Back to the buyer $10.00');
  });
  await books(1, async () => {
    await act(buyer.page, 'accept');
    await reads(
      buyer.page,
      inDialog('.money'),
      '$10.00 went back to the buyer, $13.18 to the seller.',
    );
    await reads(
      seller.page,
      inDialog('.money'),
      '$10.00 went back to the buyer, $13.18 to the seller.',
    );
  });
  await shut(seller.page);
  const { balances } = await souk.audit();
  assert.ok(
    balances.every(({ account, money }) => !account.startsWith('escrow') || money.amount >= 0),
  );
  assert.deepEqual(complained(buyer, seller), []);
});

/** Drops a photograph on the form, as from a folder. */
async function show({ page }: Visit, name: string): Promise<void> {
  const field = await page.$(inDialog('#files'));
  await field?.evaluate((input, file) => {
    const bytes = Uint8Array.from(
      atob(
        'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAYAAACzzX7wAAAAKElEQVR4AaTKsQkAAAgDQclK2clpXcFZIvaCRR6uezBLq0ldEE/+MAAAAP//6bC22gAAAAZJREFUAwBHqhJdCWCOxgAAAABJRU5ErkJggg==',
      ),
      (sign) => sign.charCodeAt(0),
    );
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], file, { type: 'image/png' }));
    if (input instanceof HTMLInputElement) input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  }, name);
  await seen(page, inDialog('.mark[aria-label=Uploaded]'));
}
