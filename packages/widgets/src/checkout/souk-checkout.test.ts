import { assert } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { mockKeys } from '@souk/mocks';
import { openShop, textOf, until, type Shop } from '../../test/shop.js';
import { configure } from '../shared/config.js';
import './define.js';
import { SoukCheckout } from './souk-checkout.js';

let shop: Shop;
let opened: string[];
let paymentWindow: { closed: boolean; focus(): void };
const { open } = window;

/** The browser's windows stay closed in tests; what would have been opened is written down. */
beforeEach(async () => {
  shop = await openShop();
  opened = [];
  paymentWindow = { closed: false, focus: () => undefined };
  Object.assign(window, {
    open: (address: string) => {
      opened.push(address);
      return paymentWindow;
    },
  });
});
afterEach(() => {
  document.body.replaceChildren();
  Object.assign(window, { open });
});

function mount(attributes: Record<string, string> = {}, host: Node = document.body): SoukCheckout {
  const element = new SoukCheckout();
  for (const [name, value] of Object.entries({ listing: 'lst_silkscarf', ...attributes }))
    element.setAttribute(name, value);
  host.appendChild(element);
  return element;
}

const find = (element: SoukCheckout, selector: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(selector);
const seen = (element: SoukCheckout, selector: string): Promise<HTMLElement> =>
  until(selector, () => find(element, selector));
const heading = (element: SoukCheckout): string => textOf(find(element, '#heading'));
const titled = (element: SoukCheckout, title: string): Promise<true> =>
  until(`"${title}"`, () => heading(element) === title);
const press = async (element: SoukCheckout, selector: string): Promise<void> =>
  (await seen(element, selector)).click();
const alertText = async (element: SoukCheckout): Promise<string> =>
  textOf(await seen(element, '.alert'));

/** Goes as far as the quote. */
async function quoted(element: SoukCheckout): Promise<void> {
  await press(element, '#opener');
  await press(element, 'dialog [type=submit]');
  await titled(element, 'Your order');
}

const kept = (): { checkout: string; escrow: string } => {
  const name = Object.keys(localStorage).find((each) => each.includes('lst_')) ?? '';
  return JSON.parse(localStorage.getItem(name) ?? '{}').data;
};
const hint = (data: object): void => {
  dispatchEvent(new MessageEvent('message', { origin: shop.mock.origin, data }));
};
/** What the payment page says to the shop. */
const moved = (): void =>
  hint({
    type: 'souk:payment',
    checkout: kept().checkout,
    state: new URL(opened.at(-1) ?? '').searchParams.get('state'),
  });

/** The element looks after its payment window every 400 ms; one that it never saw open may just be isolated from it. */
const windowNoticed = (): Promise<void> => new Promise((wake) => setTimeout(wake, 450));

/** Goes as far as the escrow. */
async function bought(element: SoukCheckout): Promise<string> {
  const paid = new Promise<string>((resolve) =>
    element.addEventListener('souk-paid', ({ detail }) => resolve(detail.escrow)),
  );
  await quoted(element);
  await press(element, 'dialog .primary');
  await shop.pay(kept().checkout);
  moved();
  await titled(element, 'Paid into escrow');
  return paid;
}

describe('souk-checkout', () => {
  it('names the real price on its button, and asks for nothing but the listing before it is pressed', async () => {
    const element = mount();
    await until('price', () => textOf(find(element, '#opener')) === 'Buy safely · $18.40');
    assert.deepEqual(shop.requests, ['GET /v1/listings/lst_silkscarf']);
    assert.equal(localStorage.length, 0);
  });

  it('opens the dialog within the click, with the focus on its heading', async () => {
    const element = mount();
    (await seen(element, '#opener')).click();
    assert.isTrue(element.renderRoot.querySelector('dialog')?.matches(':modal'));
    assert.equal(element.shadowRoot?.activeElement?.id, 'heading');
  });

  it('a listener can keep the dialog shut', async () => {
    const element = mount();
    element.addEventListener('souk-checkout-before', (event) => event.preventDefault());
    await press(element, '#opener');
    assert.isFalse(element.renderRoot.querySelector('dialog')?.open);
  });

  it('takes the price of the quantity, within what the seller sells', async () => {
    const element = mount({ listing: 'lst_teabulk', quantity: '60' });
    await press(element, '#opener');
    const field = await seen(element, '#quantity');
    assert.include(textOf(find(element, '.sums')), '60 × $5.40 $324.00');
    assert.instanceOf(field, HTMLInputElement);
    if (!(field instanceof HTMLInputElement)) return;
    for (const [typed, text] of [
      ['0', 'Choose a whole number, 1 or more.'],
      ['3', 'Orders start at 10'],
      ['9999', 'Only 4,800 left. Choose fewer.'],
    ] as const) {
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(text, () => textOf(find(element, '#quantity-note')) === text);
      assert.equal(field.getAttribute('aria-invalid'), 'true');
    }
    await press(element, 'dialog [type=submit]');
    assert.notInclude(shop.requests, 'POST /v1/checkouts');
  });

  it('names the price with its delivery on the way on', async () => {
    const element = mount();
    await press(element, '#opener');
    assert.equal(textOf(await seen(element, 'dialog [type=submit]')), 'Continue · $22.90');
  });

  it('a thing that comes in sizes is bought in the chosen one, at its price', async () => {
    const listing = await shop.inSizes();
    const element = mount({ listing });
    await until('price', () => textOf(find(element, '#opener')) === 'Buy safely · $44.00');
    await press(element, '#opener');
    const sizes = Array.from((await seen(element, '.tiers')).querySelectorAll('button'));
    assert.deepEqual(sizes.map((size) => [textOf(size), size.disabled]), [['s', false], ['m', false], ['l', true]]);
    sizes[1]?.click();
    await until('the price of M', () => textOf(find(element, '.sums')).startsWith('1 × $46.00'));
    assert.equal(sizes[1]?.getAttribute('aria-pressed'), 'true');
    await press(element, 'dialog [type=submit]');
    await titled(element, 'Your order');
    assert.include(textOf(find(element, '.sums')), '1 × $46.00 $46.00');
  }); // prettier-ignore

  it('nothing moves when the price arrives', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    });
    observer.observe({ type: 'layout-shift' });
    const frames = (): Promise<unknown> =>
      new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const release = Promise.withResolvers<void>();
    configure({
      fetch: async (input, init) => {
        await release.promise;
        return shop.mock.fetch(new Request(input, init));
      },
    });
    const element = mount();
    document.body.append(document.createElement('p'));
    const button = await seen(element, '#opener');
    await frames();
    const { left, top, height } = button.getBoundingClientRect();
    release.resolve();
    await until('price', () => textOf(find(element, '#opener')) === 'Buy safely · $18.40');
    await frames();
    const after = button.getBoundingClientRect();
    assert.deepEqual([after.left, after.top, after.height], [left, top, height]);
    observer.disconnect();
    assert.deepEqual(shifts, []);
  });

  it('shows the quote in full before anything is paid', async () => {
    const element = mount();
    await quoted(element);
    assert.equal(
      textOf(find(element, '.sums')),
      '1 × $18.40 $18.40 Delivery $4.50 Buyer protection $0.66 Held in escrow $23.56',
    );
    assert.include(textOf(find(element, '.promises')), 'ships within 72 hours');
    assert.include(textOf(find(element, '.promises')), '10 days to check the goods');
    assert.equal(textOf(find(element, 'dialog .primary')), 'Pay $23.56 into escrow');
  });

  it('opens the platform’s own page within the click, and believes only the platform', async () => {
    const element = mount();
    await quoted(element);
    find(element, 'dialog .primary')?.click();
    assert.lengthOf(opened, 1);
    assert.match(opened[0] ?? '', /^https:\/\/souk\.test\/pay\/chk_\w+\?link=\w+&state=\w{32}&return=/);
    await titled(element, 'Waiting for your payment');
    moved();
    await until('a reading', () => shop.requests.filter((each) => each.startsWith('GET /v1/checkouts')).length > 1);
    assert.equal(heading(element), 'Waiting for your payment');
  }); // prettier-ignore

  it('a message from another origin, or without the secret word, is not even a hint', async () => {
    const element = mount();
    await quoted(element);
    await press(element, 'dialog .primary');
    const before = shop.requests.length;
    const { checkout } = kept();
    const data = { type: 'souk:payment', checkout, state: new URL(opened[0] ?? '').searchParams.get('state') };
    dispatchEvent(new MessageEvent('message', { origin: 'https://evil.example', data }));
    hint({ type: 'souk:payment', checkout, state: 'guessed' });
    hint({ type: 'souk:payment', checkout: 'chk_other', state: data.state });
    await new Promise((wake) => setTimeout(wake, 60));
    assert.lengthOf(shop.requests, before);
  }); // prettier-ignore

  it('once paid, says where the money is and by when the seller ships', async () => {
    const element = mount();
    const escrow = await bought(element);
    assert.match(escrow, /^esc_/);
    assert.equal(
      textOf(find(element, '.money')),
      '$23.56 is held by Souk. Atelier Croix-Rousse ships by Wed, Nov 25.',
    );
    const current = find(element, '[aria-current=step]');
    assert.equal(textOf(current), 'Seller ships by Wed, Nov 25');
    assert.isTrue(element.matches(':state(held)'));
  });

  it('shipped, the buyer releases the money with a second, deliberate press', async () => {
    const element = mount();
    const steps: string[] = [];
    element.addEventListener('souk-escrow-change', ({ detail }) => steps.push(detail.status));
    await shop.ship(await bought(element));
    element.refresh();
    await titled(element, 'On its way');
    assert.match(find(element, '.link')?.getAttribute('href') ?? '', /^https:\/\/.*1234567890/);
    await press(element, '.actions .primary');
    await seen(element, '.question');
    assert.equal(element.shadowRoot?.activeElement?.id, 'question');
    assert.equal(textOf(find(element, '.question .primary')), 'I have it: release $22.90 to the seller');
    find(element, '.question .primary')?.click();
    find(element, '.question .primary')?.click();
    await titled(element, 'All done');
    assert.equal(textOf(find(element, '.money')), 'The buyer confirmed. $22.90 went to Atelier Croix-Rousse.');
    assert.deepEqual(steps, ['shipped', 'released']);
    assert.lengthOf(shop.requests.filter((each) => each.endsWith('/confirm')), 1);
    assert.isEmpty((await shop.mock.audit()).faults);
  }); // prettier-ignore

  it('an extension adds three days', async () => {
    const element = mount();
    await shop.ship(await bought(element));
    element.refresh();
    await titled(element, 'On its way');
    await press(element, '[data-action=extend]');
    await until('the later day', () => textOf(find(element, '.money')).includes('Sat, Dec 5'));
    assert.isNull(find(element, '[data-action=extend]'));
  });

  it('when shipping is late the buyer may have it all back', async () => {
    const element = mount();
    await bought(element);
    await shop.mock.clock.advance('PT73H');
    element.refresh();
    await press(element, '.actions .primary');
    await press(element, '.question .primary');
    await titled(element, 'Money back');
    assert.equal(
      textOf(find(element, '.money')),
      'Canceled, as shipping was late. $23.56 went back to you.',
    );
  });

  it('silence releases the money, and the page says so', async () => {
    const element = mount();
    await shop.ship(await bought(element));
    await shop.mock.clock.advance('P11D');
    element.refresh();
    await titled(element, 'All done');
    assert.include(textOf(find(element, '.money')), 'The time to check the goods is over.');
  });

  it('a deal that is over makes room for the next', async () => {
    const element = mount();
    await shop.ship(await bought(element));
    await shop.mock.clock.advance('P11D');
    element.refresh();
    await titled(element, 'All done');
    await press(element, 'dialog .primary');
    await until('the button', () => textOf(find(element, '#opener')).startsWith('Buy safely'));
    assert.equal(localStorage.length, 0);
  });

  it('a declined card is told with the bank’s reason, and the order stays', async () => {
    const element = mount();
    await quoted(element);
    await press(element, 'dialog .primary');
    await shop.pay(kept().checkout, '4000000000009995');
    moved();
    assert.include(await alertText(element), 'not enough money on the card. Nothing was charged.');
    await windowNoticed();
    paymentWindow.closed = true;
    await titled(element, 'Your order');
    assert.include(await alertText(element), 'not enough money');
    assert.equal(textOf(find(element, 'dialog .primary')), 'Pay $23.56 into escrow');
  });

  it('a closed payment window leads back to the order', async () => {
    const element = mount();
    await quoted(element);
    await press(element, 'dialog .primary');
    await windowNoticed();
    paymentWindow.closed = true;
    await titled(element, 'Your order');
    assert.equal(await alertText(element), 'The payment window was closed. Nothing was charged.');
  });

  it('where the browser opens no window, a link leads to the payment page', async () => {
    Object.assign(window, { open: () => null });
    const element = mount();
    await quoted(element);
    await press(element, 'dialog button.primary');
    const link = await seen(element, 'dialog a.primary');
    assert.match(link.getAttribute('href') ?? '', /^https:\/\/souk\.test\/pay\/.*&return=http/);
    assert.equal(textOf(link), 'Pay $23.56 into escrow');
  });

  it('the payment page can be framed in the dialog, which asks before what is typed there is lost', async () => {
    const element = mount({ 'pay-surface': 'frame' });
    await quoted(element);
    await press(element, 'dialog .primary');
    const frame = await seen(element, 'iframe');
    assert.match(frame.getAttribute('src') ?? '', /^https:\/\/souk\.test\/pay\//);
    await press(element, '.close');
    await seen(element, '#leave');
    assert.strictEqual(find(element, 'iframe'), frame);
    assert.isTrue(element.renderRoot.querySelector('dialog')?.open);
  });
});

describe('souk-checkout on a bad day', () => {
  it('a double click, and an impatient one, make one escrow', async () => {
    const element = mount();
    const opener = await seen(element, '#opener');
    opener.click();
    opener.click();
    const submit = await seen(element, 'dialog [type=submit]');
    submit.click();
    submit.click();
    await titled(element, 'Your order');
    assert.lengthOf(shop.requests.filter((each) => each === 'POST /v1/checkouts'), 1);
  }); // prettier-ignore

  it('a lost answer is asked for again with the same key: one checkout, the stock reserved once', async () => {
    shop.mock.faults.add({ what: { kind: 'lose_response' }, on: /^POST \/v1\/checkouts$/, times: 2 });
    const element = mount();
    await quoted(element);
    assert.lengthOf(shop.requests.filter((each) => each === 'POST /v1/checkouts'), 3);
    element.refresh();
    const listing = await shop.mock.fetch(`${shop.mock.origin}/v1/listings/lst_silkscarf`, {
      headers: { Authorization: `Bearer ${mockKeys.publishable}` },
    });
    const { available }: { available: number } = await listing.json();
    assert.equal(available, 11);
  }); // prettier-ignore

  it('two tabs make one escrow', async () => {
    const first = mount();
    const second = mount();
    await seen(first, '#opener');
    await quoted(first);
    find(first, '.close')?.click();
    await until('closed', () => !first.renderRoot.querySelector('dialog')?.open);
    await quoted(second);
    assert.lengthOf(shop.requests.filter((each) => each === 'POST /v1/checkouts'), 1);
  }); // prettier-ignore

  it('a reload in the middle of paying comes back to it, and finds the payment', async () => {
    const before = mount();
    await quoted(before);
    await press(before, 'dialog .primary');
    await shop.pay(kept().checkout);
    before.remove();
    const after = mount();
    await titled(after, 'Paid into escrow');
    assert.isTrue(after.renderRoot.querySelector('dialog')?.open);
    assert.equal(kept().checkout.slice(0, 4), 'chk_');
  });

  it('a reload while the payment window is open waits for it', async () => {
    const before = mount();
    await quoted(before);
    await press(before, 'dialog .primary');
    before.remove();
    const after = mount();
    await titled(after, 'Waiting for your payment');
    await shop.pay(kept().checkout);
    moved();
    await titled(after, 'Paid into escrow');
  });

  it('the page is told of a payment once, also when it was reloaded', async () => {
    let told = 0;
    const count = (): void => void told++;
    document.addEventListener('souk-paid', count);
    const before = mount();
    await bought(before);
    before.remove();
    const after = mount();
    await seen(after, '.order');
    document.removeEventListener('souk-paid', count);
    assert.equal(told, 1);
  });

  it('no answer while paying is "we are checking", and then the truth', async () => {
    const element = mount();
    await quoted(element);
    await press(element, 'dialog .primary');
    await shop.pay(kept().checkout);
    const restore = shop.mock.faults.add({ what: { kind: 'lose_request' }, on: /^GET/ });
    moved();
    await titled(element, 'We are checking');
    assert.include(textOf(find(element, '.waiting')), 'nothing is charged twice.');
    restore();
    await press(element, '.quiet');
    await titled(element, 'Paid into escrow');
  });

  it('a confirmation whose answer is lost is not called failed, and moves the money once', async () => {
    const element = mount();
    await shop.ship(await bought(element));
    element.refresh();
    await titled(element, 'On its way');
    shop.mock.faults.add({ what: { kind: 'lose_response' }, on: /confirm$/, times: 1 });
    await press(element, '.actions .primary');
    await press(element, '.question .primary');
    await titled(element, 'All done');
    const { faults } = await shop.mock.audit();
    assert.isEmpty(faults);
  });

  it('an expired checkout says that nothing was charged, and starts again', async () => {
    const element = mount();
    await quoted(element);
    await shop.mock.clock.advance('PT11M');
    element.refresh();
    await titled(element, 'The time to pay is over');
    assert.include(textOf(find(element, '.panel')), 'Nothing was charged');
    await press(element, 'dialog .primary');
    await titled(element, 'Buy safely');
  });

  it('the last one, bought by somebody else meanwhile, is told as sold out', async () => {
    const element = mount({ listing: 'lst_lastone' });
    await press(element, '#opener');
    await seen(element, 'dialog [type=submit]');
    await shop.reserve('lst_lastone');
    const failed = new Promise<string>((resolve) => element.addEventListener('souk-error', ({ detail }) => resolve(detail.error.code)));
    await press(element, 'dialog [type=submit]');
    assert.include(await alertText(element), 'Someone was faster');
    assert.equal(await failed, 'sold_out');
  }); // prettier-ignore

  it('sold out and closed listings say so, and cannot be pressed', async () => {
    for (const [listing, text] of [['lst_soldout', 'Sold out'], ['lst_closed', 'No longer for sale']] as const) {
      const element = mount({ listing });
      await until(text, () => textOf(find(element, '#opener')) === text);
      assert.isTrue(find(element, '#opener')?.matches(':disabled'));
    }
  }); // prettier-ignore

  it('a quantity of the page’s that cannot be bought is explained, and corrected by the buyer', async () => {
    const element = mount({ quantity: '0' });
    await press(element, '#opener');
    await until('why', () => textOf(find(element, '#quantity-note')).startsWith('Choose a whole'));
  });

  it('a wrong key, a secret key and an unknown listing show the link, and tell the developer', async () => {
    const lines: string[] = [];
    const { error } = console;
    Object.assign(console, { error: (line: string) => lines.push(line) });
    for (const [attributes, line] of [
      [{ 'public-key': 'pk_test_wrong' }, /There is no key/],
      [{ 'public-key': 'sk_test_demo' }, /secret key/i],
      [{ listing: 'lst_nothing' }, /no listing "lst_nothing"/],
    ] as const) {
      const before = shop.requests.length;
      const element = mount(attributes);
      element.innerHTML = '<a href="/buy">Buy here</a>';
      await seen(element, 'slot');
      assert.match(lines.at(-1) ?? '', line);
      if ('public-key' in attributes && attributes['public-key'].startsWith('sk'))
        assert.lengthOf(shop.requests, before);
    }
    Object.assign(console, { error });
  });

  it('no network, too many requests and a broken platform each have their sentence, and nothing is lost', async () => {
    const answers: Record<string, () => Promise<Response>> = {
      'Souk cannot be reached': () => Promise.reject(new TypeError('Failed to fetch')),
      'Very busy': async () => problem('rate_limited', 429, { 'Retry-After': '1' }),
      'Something broke at Souk': async () => problem('internal', 500, {}),
    };
    for (const [sentence, answer] of Object.entries(answers)) {
      const element = mount();
      const field = 'dialog [type=submit]';
      await press(element, '#opener');
      await seen(element, field);
      const options = { apiOrigin: shop.mock.origin, key: mockKeys.publishable };
      configure({ ...options, fetch: answer });
      await press(element, '#opener');
      element.remove();
      const failing = mount();
      await press(failing, '#opener');
      await until(sentence, () => textOf(find(failing, '.alert')).includes(sentence));
      configure({ ...options, fetch: shop.mock.fetch });
      await press(failing, 'dialog .primary');
      await seen(failing, field);
      failing.remove();
    }
  }).timeout(40_000);
});

const problem = (code: string, status: number, headers: Record<string, string>): Response =>
  new Response(
    JSON.stringify({ type: 't', title: code, status, detail: code, code, requestId: 'req_1', retryable: true, severity: 'error', docUrl: '' }),
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  ); // prettier-ignore

describe('souk-checkout, wherever it stands', () => {
  it('works by keyboard alone, and gives the focus back', async () => {
    const element = mount();
    (await seen(element, '#opener')).focus();
    await sendKeys({ press: 'Enter' });
    await seen(element, '#quantity');
    assert.equal(heading(element), 'Buy safely');
    // Close, fewer (not possible), the field: then up by the arrow, and on with Enter.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    assert.equal(element.shadowRoot?.activeElement?.id, 'quantity');
    await sendKeys({ press: 'ArrowUp' });
    await until('two', () => textOf(find(element, '.sums')).startsWith('2 ×'));
    await sendKeys({ press: 'Enter' });
    await titled(element, 'Your order');
    await until('focus', () => element.shadowRoot?.activeElement?.id === 'heading');
    await sendKeys({ press: 'Escape' });
    await until('closed', () => !element.renderRoot.querySelector('dialog')?.open);
    assert.equal(element.shadowRoot?.activeElement?.id, 'opener');
  });

  it('Escape asks before a payment is left', async () => {
    const element = mount();
    await quoted(element);
    await press(element, 'dialog .primary');
    await titled(element, 'Waiting for your payment');
    await sendKeys({ press: 'Escape' });
    await seen(element, '#leave');
    assert.isTrue(element.renderRoot.querySelector('dialog')?.open);
    await press(element, '.panel .primary');
    assert.isNull(find(element, '#leave'));
  });

  it('three shadow roots deep, inside a form, it buys and never sends the form', async () => {
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    document.body.append(form);
    let root: Node = form;
    for (let depth = 0; depth < 3; depth++) {
      const host = document.createElement('div');
      root.appendChild(host);
      root = host.attachShadow({ mode: 'open' });
    }
    let heard = 0;
    document.addEventListener('souk-paid', () => heard++, { once: true });
    await bought(mount({}, root));
    assert.equal(heard, 1);
    assert.equal(sent, 0);
  });

  it('moved in the document while open, it stays open and goes on', async () => {
    const element = mount();
    await quoted(element);
    const other = document.body.appendChild(document.createElement('section'));
    other.append(element);
    await until('modal', () => element.renderRoot.querySelector('dialog')?.matches(':modal'));
    await press(element, 'dialog .primary');
    await titled(element, 'Waiting for your payment');
  });

  it('taken out of the page, it asks for nothing more', async () => {
    const element = mount();
    await bought(element);
    element.remove();
    await new Promise((wake) => setTimeout(wake, 50));
    const { length } = shop.requests;
    dispatchEvent(new Event('pageshow'));
    await new Promise((wake) => setTimeout(wake, 50));
    assert.lengthOf(shop.requests, length);
  });

  it('with storage blocked it still buys', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'QuotaExceededError');
    };
    try {
      const element = mount();
      await quoted(element);
      assert.equal(textOf(find(element, 'dialog .primary')), 'Pay $23.56 into escrow');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
