import { formatMoney, isSoukError, type Listing, type Seller, type Souk } from '@souk/sdk';
import { part, tell } from '../shared/part.js';

/** The view of one product: what it is, what it costs, and who sells it. */
export function product(souk: Souk) {
  let asked = '';
  return {
    hide(): void {
      asked = '';
      part('#product').hidden = true;
      document.title = 'Caravan · a market for things that last';
    },
    async show(id: string): Promise<void> {
      asked = id;
      part('#product').hidden = false;
      tell('#product-fault', undefined);
      try {
        const listing = await souk.listings.retrieve(id, { locale: document.documentElement.lang });
        const seller = await souk.sellers.retrieve(listing.seller);
        // Another product may have been chosen since.
        if (asked === id) write(listing, seller);
      } catch (error) {
        if (!isSoukError(error)) throw error;
        part('#product-title').textContent = 'Not here any more';
        tell('#product-fault', `${error.message} The market has thousands of other things.`);
      }
    },
  };
}

function write(listing: Listing, seller: Seller): void {
  const locale = document.documentElement.lang;
  const title = part('#product-title');
  title.textContent = listing.title;
  title.lang = listing.locale;
  title.focus({ preventScroll: true });
  scrollTo({ top: 0 });
  document.title = `${listing.title} · Caravan`;
  const image = part('img');
  const [picture] = listing.media;
  image.hidden = picture === undefined;
  if (picture) Object.assign(image, { src: picture.url, alt: picture.alt });
  part('#product-price').textContent = formatMoney(listing.price, locale);
  part('#product-terms').textContent =
    listing.minimumOrderQuantity > 1 ? `each, from ${listing.minimumOrderQuantity}` : '';
  const description = part('#product-description');
  description.textContent = listing.description;
  description.lang = listing.locale;
  part('#seller-name').textContent = seller.name;
  part('souk-trust-badge').seller = seller.id;
  part('#seller-answers').textContent = `within ${Math.ceil(seller.responseHours)} h`;
  part('#product-from').textContent =
    new Intl.DisplayNames(locale, { type: 'region' }).of(listing.shipsFrom) ?? listing.shipsFrom;
}
