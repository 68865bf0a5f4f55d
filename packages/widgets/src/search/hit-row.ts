import type { Hit } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { days, price, priceText } from '../shared/format.js';
import { icon, infoIcon, verifiedIcon } from '../shared/icons.js';
import type { SearchView } from './search-view.js';
import { segments } from './segments.js';

/** The list of results, as rows or as cards. */
export const hitList = (hits: readonly Hit[], label: string, view: SearchView): TemplateResult =>
  html`<ul class=${view.isGrid ? 'hits grid' : 'hits'} part="list" role="list" aria-label=${label}>
    ${hits.map((hit) => hitRow(hit, view))}
  </ul>`;

/** One result: picture, title, seller, price, delivery. The whole row is the target of its title. */
const hitRow = (hit: Hit, view: SearchView): TemplateResult =>
  html`<li class="hit" part="hit">
    ${picture(hit)}
    <div>
      ${title(hit, view)}
      <div class="row seller meta" part="meta">
        ${seller(hit, view)}
        <button
          type="button"
          class=${hit === view.asked ? 'why asked' : 'why'}
          part="why"
          aria-haspopup="dialog"
          aria-label="${view.text.why} ${hit.title}"
          @click=${(event: Event) => view.ask(hit, event)}
        >
          ${icon(infoIcon)}
        </button>
      </div>
      ${remarks(hit, view)}
    </div>
    <div class="cost">
      <div class="price" part="price">
        ${price(hit.price, view.locale)}${hit.listPrice ? listPrice(hit.listPrice, view) : nothing}
      </div>
      <div class="meta" part="delivery"><bdi>${delivery(hit, view)}</bdi></div>
    </div>
  </li>`;

/** A title with the words that matched marked; built from ranges, so that no title can bring markup along. */
export const marked = (text: string, ranges: Hit['highlights']['title']): unknown =>
  segments(text, ranges).map((each) =>
    each.isMatch ? html`<mark>${each.text}</mark>` : each.text,
  );

/** The picture in its reserved box, over the first letter for when it does not come. Its name is beside it. */
export const picture = ({ image, title: name }: Hit): TemplateResult =>
  html`<span class="image" part="image" aria-hidden="true"
    >${name.slice(0, 1)}${
      image
        ? html`<img
            src=${image.url}
            width=${image.width}
            height=${image.height}
            alt=""
            loading="lazy"
            @error=${hideBroken}
          />`
        : nothing
    }</span
  >`;

function hideBroken({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true;
}

function title(hit: Hit, { href, select }: SearchView): TemplateResult {
  const address = href(hit);
  const content = html`<bdi>${marked(hit.title, hit.highlights.title)}</bdi>`;
  const choose = (event: Event): void => select(hit, event);
  return address === undefined
    ? html`<button type="button" class="title" part="title" lang=${hit.locale} @click=${choose}>
        ${content}
      </button>`
    : html`<a class="title" part="title" href=${address} lang=${hit.locale} @click=${choose}
        >${content}</a
      >`;
}

function seller(
  { seller: { name, verification, rating, ratingCount } }: Hit,
  { text, number }: SearchView,
) {
  const count = number(ratingCount);
  const stars = number(rating ?? 0, { minimumFractionDigits: 1 });
  return html`<bdi translate="no">${name}</bdi>${
      verification === 'identity' || verification === 'business'
        ? html`<span class="verified" role="img" aria-label=${text.sellerVerified}
            >${icon(verifiedIcon)}</span
          >`
        : nothing
    }<span
      >${
        rating === null
          ? text.newSeller
          : html`<span aria-hidden="true"><span class="star">★</span> ${stars} (${count})</span
              ><span class="sr">${text.ratedBy(stars, count)}</span>`
      }</span
    >`;
}

function remarks({ minimumOrderQuantity, available }: Hit, { text }: SearchView) {
  const minimum = minimumOrderQuantity > 1 ? text.minimumOrder(minimumOrderQuantity) : '';
  const stock = available < 1 ? text.soldOut : available <= 3 ? text.left(available) : '';
  return minimum || stock
    ? html`<div class="meta row" part="meta">
        <bdi ?hidden=${!minimum}>${minimum}</bdi><bdi class="scarce">${stock}</bdi>
      </div>`
    : nothing;
}

const listPrice = (value: Hit['price'], { text, locale }: SearchView): TemplateResult =>
  html` <span class="sr">${text.before}</span><s class="meta">${price(value, locale)}</s>`;

function delivery(
  { delivery: { minimumDays, maximumDays, cost } }: Hit,
  { text, locale }: SearchView,
): string {
  const span = days(minimumDays, maximumDays, text.locale);
  return `${span} · ${cost.amount === 0 ? text.free : `+${priceText(cost, locale)}`}`;
}
