import 'axe-core';
import { assert } from 'chai';
import type axe from 'axe-core';
import { createMockSouk, mockKeys, type MockSouk } from './index.js';

declare global {
  // The package is a script that sets this.
  var axe: typeof import('axe-core');
}

/** The platform's payment page as a browser shows it, in a frame whose network is the mock. */
interface Page {
  readonly window: Window;
  readonly document: Document;
  /** Bodies of what was posted. */
  readonly posts: readonly string[];
  field(name: string): HTMLInputElement;
  /** Types a card, a key at a time, and presses the button. */
  pay(number: string): void;
}

let mock: MockSouk;
let paymentUrl: string;
let checkout: string;

beforeEach(async () => {
  document.body.replaceChildren();
  mock = await createMockSouk();
  const answer = await mock.fetch(`${mock.origin}/v1/checkouts`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${mockKeys.publishable}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({ listing: 'lst_silkscarf', quantity: 1 }),
  });
  ({ id: checkout, paymentUrl } = await answer.json());
});

async function openPage(scheme = 'light', width = 480): Promise<Page> {
  const text = async (path: string): Promise<string> => (await mock.fetch(path)).text();
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 900px; border: 0; color-scheme: ${scheme}`;
  document.body.append(frame);
  const { contentWindow, contentDocument } = frame;
  assert.isOk(contentWindow && contentDocument);
  if (!contentWindow || !contentDocument) throw new Error('The frame has no document.');
  const posts: string[] = [];
  Object.assign(contentWindow, {
    fetch: (address: string, init: RequestInit) => {
      posts.push(String(init.body));
      return mock.fetch(`${mock.origin}${new URL(address, location.href).pathname}`, init);
    },
  });
  contentDocument.open();
  contentDocument.write(
    (await text(paymentUrl)).replace(/<link[^>]*>|<script[^>]*><\/script>/g, ''),
  );
  contentDocument.close();
  const style = contentDocument.createElement('style');
  style.textContent = `${await text(`${mock.origin}/pay/assets/pay.css`)}:root{color-scheme:${scheme}}`;
  const script = contentDocument.createElement('script');
  script.textContent = await text(`${mock.origin}/pay/assets/pay.js`);
  contentDocument.head.append(style);
  contentDocument.body.append(script);
  const field = (name: string): HTMLInputElement => {
    const found = contentDocument.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!found) throw new Error(`There is no field "${name}".`);
    return found;
  };
  const type = (name: string, keys: string): void => {
    const input = field(name);
    input.value = '';
    for (const key of keys) {
      input.value += key;
      input.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
    }
  };
  return {
    window: contentWindow,
    document: contentDocument,
    posts,
    field,
    pay(number) {
      type('number', number);
      type('expiry', '12/34');
      type('cvc', '123');
      contentDocument.querySelector<HTMLButtonElement>('[type=submit]')?.click();
    },
  };
}

async function until<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const end = performance.now() + 6_000;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((wake) => setTimeout(wake, 15));
  }
}

const heading = ({ document: page }: Page): string =>
  page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const authorized = (): number =>
  mock.bank.records().filter(({ state }) => state === 'authorized').length;

describe('the payment page', () => {
  it('takes a card and tells where the money is', async () => {
    const page = await openPage();
    page.pay('4242424242424242');
    assert.equal(page.field('number').value, '4242 4242 4242 4242');
    assert.equal(page.field('expiry').value, '12/34');
    await until('paid', () => heading(page) === '$23.56 is held in escrow');
    assert.equal(page.document.activeElement?.localName, 'h1');
    assert.equal(authorized(), 1);
  });

  it('pays with the test wallet, whose sheet can be left again', async () => {
    const page = await openPage();
    const press = async (name: string, value: string): Promise<void> => {
      const selector = `button[name=${name}][value="${value}"]`;
      (
        await until(selector, () => page.document.querySelector<HTMLButtonElement>(selector))
      ).click();
    };
    await press('wallet', 'test');
    await until('the sheet', () => heading(page) === 'Test wallet');
    assert.equal(page.document.activeElement?.localName, 'h1');
    assert.equal(authorized(), 0);
    await press('wallet', '');
    await press('wallet', 'test');
    await press('walletToken', 'wlt_pays');
    await until('paid', () => heading(page).includes('held'));
    assert.equal(authorized(), 1);
  });

  it('pressed twice, it sends one payment', async () => {
    const page = await openPage();
    page.pay('4242424242424242');
    page.document.querySelector<HTMLButtonElement>('[type=submit]')?.click();
    await until('paid', () => heading(page).includes('held'));
    assert.lengthOf(page.posts, 1);
  });

  it('a lost answer is asked for again with the same key, and nothing is charged twice', async () => {
    mock.faults.add({ what: { kind: 'lose_response' }, on: /^POST \/pay/, times: 1 });
    const page = await openPage();
    page.pay('4242424242424242');
    await until('the remark', () => page.document.querySelector('[data-waiting]'));
    assert.include(page.document.body.textContent, 'Nothing is charged twice.');
    await until('paid', () => heading(page).includes('held'));
    assert.lengthOf(page.posts, 2);
    assert.equal(page.posts[0], page.posts[1]);
    assert.equal(authorized(), 1);
  });

  it('a decline keeps the number, drops the security code, and lets another card pay', async () => {
    const page = await openPage();
    page.pay('4000000000009995');
    const alert = await until('the reason', () => page.document.querySelector('.alert span'));
    assert.include(alert.textContent, 'not enough money on this card. Nothing was charged.');
    assert.equal(page.field('number').value, '4000 0000 0000 9995');
    assert.equal(page.field('cvc').value, '');
    page.pay('4242424242424242');
    await until('paid', () => heading(page).includes('held'));
  });

  it('a mistyped number is marked, described and focused', async () => {
    const page = await openPage();
    page.pay('4242424242424241');
    const wrong = await until('the mark', () => page.document.querySelector('[aria-invalid]'));
    assert.equal(wrong.id, 'number');
    assert.equal(page.document.activeElement, wrong);
    assert.include(page.document.querySelector('#number-error')?.textContent, 'typing mistake');
  });

  it('tells the time that is left, and never a time that has passed', async () => {
    await mock.clock.advance('PT8M');
    const page = await openPage();
    const clock = await until('the clock', () => {
      const text = page.document.querySelector('.clock')?.textContent;
      return text?.includes(':') && text;
    });
    assert.match(clock, /^1:5\d$/);
  });

  it('an expired checkout cannot be paid, and says that nothing was charged', async () => {
    await mock.clock.advance('PT11M');
    const page = await openPage();
    assert.equal(heading(page), 'This payment is closed');
    assert.isNull(page.document.querySelector('form'));
    assert.match(checkout, /^chk_/);
  });

  it('fits a window of 320 px', async () => {
    const page = await openPage('light', 320);
    assert.isAtMost(page.document.documentElement.scrollWidth, 320);
  });

  for (const scheme of ['light', 'dark'])
    it(`passes axe as a form, with an error and once paid, ${scheme}`, async () => {
      const page = await openPage(scheme);
      const pass = async (): Promise<void> => {
        await Promise.all(page.document.getAnimations().map(({ finished }) => finished));
        const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const options: axe.RunOptions = { runOnly };
        const frame = document.querySelector('iframe');
        frame?.setAttribute('title', 'Payment');
        const rules = { 'page-has-heading-one': { enabled: false }, region: { enabled: false } };
        const script = page.document.createElement('script');
        const started = new Promise((resolve) => script.addEventListener('load', resolve));
        script.src = new URL('/node_modules/axe-core/axe.min.js', location.href).href;
        page.document.head.append(script);
        await started;
        const inner: unknown = Reflect.get(page.window, 'axe');
        if (!isAxe(inner)) throw new Error('axe did not start in the frame.');
        const { violations } = await inner.run(page.document, { ...options, rules });
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((each) => each.html).join(' ')}`),
          [],
        );
      };
      page.document.querySelector('details')?.setAttribute('open', '');
      await pass();
      page.pay('4000000000000127');
      await until('the reason', () => page.document.querySelector('.alert span'));
      await pass();
      page.pay('4242424242424242');
      await until('paid', () => heading(page).includes('held'));
      await pass();
    });
});

const isAxe = (value: unknown): value is typeof globalThis.axe =>
  typeof value === 'object' && value !== null && 'run' in value;
