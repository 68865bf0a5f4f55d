import { wellKnown, type MockSouk } from '@souk/mocks';
import { createSouk } from '@souk/sdk';
import { assert } from 'chai';
import { configure } from '../shared/config.js';
import { clearPage, openMock, show, until, within } from '../testing/page.js';
import './define.js';
import type { SoukSearch } from './souk-search.js';

let souk: MockSouk;
let told = 0;
const { sendBeacon } = navigator;

/** Lets what the element tells go to the mock, where the platform's own rules hold it. */
beforeEach(async () => {
  localStorage.clear();
  told = 0;
  souk = await openMock({}, (fetch) => async (input, init) => {
    const answer = await fetch(input, init);
    if (new Request(input, init).url.includes('/v1/interactions')) told += 1;
    return answer;
  });
});
afterEach(() => {
  clearPage();
  configure({ consent: undefined });
  localStorage.clear();
  navigator.sendBeacon = sendBeacon;
});

async function searched(): Promise<{ search: SoukSearch; queryId: string }> {
  const search = show('<souk-search query="silk scarf"></souk-search>', 900).querySelector(
    'souk-search',
  );
  if (!search) throw new Error('There is no search on the page.');
  let queryId = '';
  search.addEventListener('souk-results', ({ detail }) => (queryId = detail.queryId));
  await until('results are shown', () => queryId && search.matches(':state(ready)'));
  await search.updateComplete;
  return { search, queryId };
}
const click = (search: SoukSearch): void => within(search, '.hit .title').click();

/** What the merchant's server reads of a search. */
const followed = (queryId: string) =>
  createSouk({
    key: 'pk_test_demo',
    apiOrigin: souk.origin,
    // The client refuses a secret key in a page, so the server behind adds it on the way.
    fetch: (input, init) => {
      const request = new Request(input, init);
      request.headers.set('Authorization', 'Bearer sk_test_demo');
      return souk.fetch(request);
    },
  })
    .interactions.list({ queryId })
    .toArray({ limit: 10 });

it('tells nothing of a click, a price or a purchase without consent', async () => {
  const { search, queryId } = await searched();
  click(search);
  await search.remembered();
  dispatchEvent(new Event('pagehide'));
  assert.equal(told, 0);
  configure({ consent: true });
  await search.remembered();
  dispatchEvent(new Event('pagehide'));
  assert.equal(told, 0, 'consent does not reach back');
  assert.deepEqual(await followed(queryId), []);
});

it('links a search to the click, and what is paid to the search', async () => {
  configure({ consent: true });
  const { search, queryId } = await searched();
  await search.remembered();
  click(search);
  await search.remembered();
  const page = createSouk({ key: 'pk_test_demo', apiOrigin: souk.origin, fetch: souk.fetch });
  const { id, escrow } = await page.checkouts.create({ listing: wellKnown.silkScarf, quantity: 1 });
  // As <souk-checkout> tells the page; nothing else is known of it here.
  const checkout = show('<div></div>');
  const tell = (type: string, detail: object): boolean =>
    checkout.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  tell('souk-checkout-open', { listing: wellKnown.silkScarf, quantity: 1 });
  tell('souk-paid', { checkout: id, escrow });
  tell('souk-offer-accept', { listing: 'lst_other', offer: 'off_other' });
  dispatchEvent(new Event('pagehide'));
  await until('it is told', () => told > 0);
  const rows = await followed(queryId);
  assert.deepEqual(
    rows.map(({ kind, listing, position, escrow: deal }) => [kind, listing, position ?? deal]),
    [
      ['click', wellKnown.silkScarf, 1],
      ['escrow', wellKnown.silkScarf, escrow],
    ],
  );
});

it('tells by beacon what is left when the page is left', async () => {
  configure({ consent: true });
  const { search, queryId } = await searched();
  await search.remembered();
  configure({ fetch: undefined });
  let sent: Promise<Response> | undefined;
  navigator.sendBeacon = (address, body) => {
    sent = souk.fetch(String(address), { method: 'POST', body: String(body) });
    return true;
  };
  click(search);
  await search.remembered();
  dispatchEvent(new Event('pagehide'));
  assert.equal((await sent)?.status, 201);
  assert.deepEqual(
    (await followed(queryId)).map(({ kind }) => kind),
    ['click'],
  );
});

it('drops what waits when consent is withdrawn', async () => {
  configure({ consent: true });
  const { search, queryId } = await searched();
  await search.remembered();
  click(search);
  await search.remembered();
  configure({ consent: false });
  dispatchEvent(new Event('pagehide'));
  assert.equal(told, 0);
  assert.deepEqual(await followed(queryId), []);
});
