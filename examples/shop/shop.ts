import type {} from '@souk/widgets/chat';
import type {} from '@souk/widgets/checkout';
import type {} from '@souk/widgets/search';
import type {} from '@souk/widgets/trust-badge';
import { bench } from './bench.js';
import { part } from '../shared/part.js';
import { product } from './product.js';
import { mockSession, shopSouk } from './platform.js';

/** The shop: a market to search in, and one product to look at. The address says which. */
const market = part('#market');
const search = part('souk-search');
const checkout = part('souk-checkout');
const chat = part('souk-chat');
const view = product(shopSouk);
const counter = bench(() => checkout.refresh());

function showAddress(): void {
  const listing = new URLSearchParams(location.search).get('listing');
  market.hidden = listing !== null;
  if (listing === null) {
    // Its code may still be on its way.
    void customElements.whenDefined('souk-chat').then(() => chat.close());
    return view.hide();
  }
  chat.listing = listing;
  checkout.listing = listing;
  void view.show(listing);
}

search.addEventListener('souk-select', (event) => {
  const { listing } = event.detail;
  // The result is a link to the product's page, which this page can show without being left.
  event.preventDefault();
  history.pushState(null, '', `?listing=${encodeURIComponent(listing)}`);
  showAddress();
});
part('#back').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState(null, '', './');
  showAddress();
});
part('#tries').addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  search.query = target.textContent;
  search.focus();
});
search.addEventListener('souk-results', () => (part('#steps').hidden = true));
// A shop signs its visitors in by itself; here everybody is the same buyer, and a session that has ended is renewed unseen.
chat.addEventListener('souk-sign-in', async () => {
  chat.session = (await mockSession('buyer', 'buy_visitor')).token;
});
addEventListener('popstate', showAddress);
checkout.addEventListener('souk-paid', async ({ detail: { escrow } }) => {
  const { seller } = await shopSouk.listings.retrieve(checkout.listing ?? '');
  await counter.follow({ escrow, seller });
});
checkout.addEventListener('souk-escrow-change', () => void counter.look());

showAddress();
void counter.look();
