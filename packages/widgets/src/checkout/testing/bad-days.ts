import { assert } from 'chai';
import { mockKeys } from '@souk/mocks';
import { textOf, until } from '../../../test/shop.js';
import { configure } from '../../shared/config.js';
import {
  alertText,
  bought,
  find,
  kept,
  mount,
  press,
  quoted,
  seen,
  stage,
  titled,
} from './stage.js';

describe('souk-checkout on a bad day', () => {
  const on = stage();

  it('a lost answer is asked for again with the same key: one checkout, the stock reserved once', async () => {
    on.shop.mock.faults.add({ what: { kind: 'lose_response' }, on: /^POST \/v1\/checkouts$/, times: 2 });
    const element = mount();
    await quoted(element);
    assert.lengthOf(on.shop.requests.filter((each) => each === 'POST /v1/checkouts'), 3);
    element.refresh();
    const listing = await on.shop.mock.fetch(`${on.shop.mock.origin}/v1/listings/lst_silkscarf`, {
      headers: { Authorization: `Bearer ${mockKeys.publishable}` },
    });
    const { available }: { available: number } = await listing.json();
    assert.equal(available, 11);
  }); // prettier-ignore

  it('no answer while paying is "we are checking", and then the truth', async () => {
    const element = mount();
    await quoted(element);
    await press(element, 'dialog .primary');
    await on.shop.pay(kept().checkout);
    const restore = on.shop.mock.faults.add({ what: { kind: 'lose_request' }, on: /^GET/ });
    on.moved();
    await titled(element, 'We are checking');
    assert.include(textOf(find(element, '.waiting')), 'nothing is charged twice.');
    restore();
    await press(element, '.quiet');
    await titled(element, 'Paid into escrow');
  });

  it('a confirmation whose answer is lost is not called failed, and moves the money once', async () => {
    const element = mount();
    await on.shop.ship(await bought(on, element));
    element.refresh();
    await titled(element, 'On its way');
    on.shop.mock.faults.add({ what: { kind: 'lose_response' }, on: /confirm$/, times: 1 });
    await press(element, '.actions .primary');
    await press(element, '.question .primary');
    await titled(element, 'All done');
    const { faults } = await on.shop.mock.audit();
    assert.isEmpty(faults);
  });

  it('an expired checkout says that nothing was charged, and starts again', async () => {
    const element = mount();
    await quoted(element);
    await on.shop.mock.clock.advance('PT11M');
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
    await on.shop.reserve('lst_lastone');
    const failed = new Promise<string>((resolve) => element.addEventListener('souk-error', ({ detail }) => resolve(detail.error.code)));
    await press(element, 'dialog [type=submit]');
    assert.include(await alertText(element), 'Someone was faster');
    assert.equal(await failed, 'sold_out');
  }); // prettier-ignore

  it('a wrong key, a secret key and an unknown listing show the link, and tell the developer', async () => {
    const lines: string[] = [];
    const { error } = console;
    Object.assign(console, { error: (line: string) => lines.push(line) });
    for (const [attributes, line] of [
      [{ 'public-key': 'pk_test_wrong' }, /There is no key/],
      [{ 'public-key': 'sk_test_demo' }, /secret key/i],
      [{ listing: 'lst_nothing' }, /no listing "lst_nothing"/],
    ] as const) {
      const before = on.shop.requests.length;
      const element = mount(attributes);
      element.innerHTML = '<a href="/buy">Buy here</a>';
      await seen(element, 'slot');
      assert.match(lines.at(-1) ?? '', line);
      if ('public-key' in attributes && attributes['public-key'].startsWith('sk'))
        assert.lengthOf(on.shop.requests, before);
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
      const options = { apiOrigin: on.shop.mock.origin, key: mockKeys.publishable };
      configure({ ...options, fetch: answer });
      await press(element, '#opener');
      element.remove();
      const failing = mount();
      await press(failing, '#opener');
      await until(sentence, () => textOf(find(failing, '.alert')).includes(sentence));
      configure({ ...options, fetch: on.shop.mock.fetch });
      await press(failing, 'dialog .primary');
      await seen(failing, field);
      failing.remove();
    }
  }).timeout(40_000);

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

const problem = (code: string, status: number, headers: Record<string, string>): Response =>
  new Response(
    JSON.stringify({ type: 't', title: code, status, detail: code, code, requestId: 'req_1', retryable: true, severity: 'error', docUrl: '' }),
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  ); // prettier-ignore
