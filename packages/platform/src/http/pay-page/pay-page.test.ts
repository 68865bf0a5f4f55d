import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Checkout } from '@souk/sdk/contract';
import { payPage, type PayPageView } from './pay-page.js';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;

const checkout: Checkout = {
  id: 'chk_1',
  status: 'open',
  listing: 'lst_silkscarf',
  listingTitle: 'Silk scarf <script>alert(1)</script>',
  seller: 'sel_lyonsilk',
  sellerName: `Atelier "Croix-Rousse" & fils`,
  escrow: 'esc_1',
  quote: {
    quantity: 2,
    unitPrice: usd(1840),
    items: usd(3680),
    delivery: usd(450),
    feePayer: 'buyer',
    buyerFee: usd(120),
    sellerFee: usd(0),
    feeBasisPoints: 290,
    feeRefund: 'proportional',
    total: usd(4250),
    sellerReceives: usd(4130),
  },
  clientSecret: 'cs_never_shown',
  paymentUrl: 'https://souk.test/pay/chk_1?link=l1',
  lastDecline: null,
  needsAuthentication: false,
  createdAt: '2026-11-22T09:00:00.000Z',
  payBy: '2026-11-22T09:10:00.000Z',
  shipWithin: 'PT72H',
  confirmWithin: 'P10D',
  testMode: true,
};

const page = (change: Partial<PayPageView> = {}) =>
  payPage({
    checkout,
    mode: 'form',
    paymentToken: 'pt_1',
    idempotencyKey: 'key_1',
    origins: ['https://shop.example'],
    locale: 'en',
    now: '2026-11-22T09:01:00.000Z',
    ...change,
  });

const text = (markup: string): string => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('says what is paid, to whom, for what, and by when each side must act', () => {
  const shown = text(page().html);
  for (const words of ['Atelier', '2 × $18.40', 'Delivery $4.50', 'Buyer protection $1.20', 'Pay $42.50 into escrow', 'within 72 hours', '10 days to check'])
    assert.ok(shown.includes(words), words); // prettier-ignore
});

test('names of sellers and goods are text, never markup', () => {
  const { html } = page({ state: '"><img src=x onerror=alert(1)>' });
  assert.ok(!html.includes('<script>alert'));
  assert.ok(!html.includes('<img'));
  assert.ok(html.includes('&quot;Croix-Rousse&quot; &amp; fils'));
});

test('the page has no inline script or style, and its policy allows none', () => {
  const { html, csp } = page();
  assert.doesNotMatch(html, /<style|style=|<script>|\son\w+=/);
  assert.match(csp, /default-src 'none'; style-src 'self'; script-src 'self'/);
  assert.doesNotMatch(csp, /unsafe/);
});

test('only the sites of the shop may frame the page', () => {
  assert.match(page().csp, /frame-ancestors https:\/\/shop\.example$/);
  const origins = ['https://shop.example', 'https://www.shop.example'];
  assert.match(
    page({ origins }).csp,
    /frame-ancestors https:\/\/shop\.example https:\/\/www\.shop\.example$/,
  );
  assert.match(page({ origins: [] }).csp, /frame-ancestors 'none'$/);
});

test('the secret that opens the escrow is never in the page', () => {
  for (const mode of ['form', 'processing', 'paid', 'gone'] as const)
    assert.ok(!page({ mode }).html.includes('cs_never_shown'));
});

test('a decline is told with its reason, and the number stays while the security code does not', () => {
  const { html } = page({
    declined: 'insufficient_funds',
    values: { number: '4000 0000 0000 9995', expiry: '12/34' },
  });
  assert.match(text(html), /not enough money on this card\. Nothing was charged/);
  assert.match(html, /value="4000 0000 0000 9995"/);
  assert.match(html, /id="cvc"\s+name="cvc"\s+value=""/);
});

test('a wrong field is marked and described', () => {
  const { html } = page({ fieldErrors: { expiry: 'The card expired in 01/20.' } });
  assert.match(html, /aria-invalid="true" aria-describedby="expiry-error"/);
  assert.match(html, /id="expiry-error">The card expired in 01\/20\.</);
});

test('the way back leads to where the buyer was, and never to another site', () => {
  const back = (returnUrl: string) => page({ mode: 'paid', returnUrl }).html;
  assert.match(
    back('https://shop.example/scarf?size=m'),
    /href="https:\/\/shop\.example\/scarf\?size=m"/,
  );
  for (const other of ['https://evil.example/', 'javascript:alert(1)', '//evil.example', 'https://shop.example.evil.example/'])
    assert.match(back(other), /href="https:\/\/shop\.example"/, other); // prettier-ignore
});

test('the form posts back to an address that still knows the shop', () => {
  const { html } = page({ state: 'n1', returnUrl: 'https://shop.example/a?b=c&d' });
  assert.match(
    html,
    /action="\/pay\/chk_1\?state=n1&amp;return=https%3A%2F%2Fshop\.example%2Fa%3Fb%3Dc%26d"/,
  );
});

test('a payment that the bank has not answered is asked after, never called failed', () => {
  const shown = text(page({ mode: 'processing' }).html);
  assert.match(shown, /being checked/);
  assert.match(shown, /Nothing is charged twice/);
  assert.match(
    page({ mode: 'processing' }).html,
    /href="https:\/\/souk\.test\/pay\/chk_1\?link=l1"/,
  );
});

test('the goods are kept as long as the platform says', () => {
  assert.match(page().html, /data-reserved="540"/);
  assert.match(page({ now: '2026-11-22T10:00:00.000Z' }).html, /data-reserved="0"/);
});
