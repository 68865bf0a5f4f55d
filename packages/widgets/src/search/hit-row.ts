import type { Hit } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { days, number, price, priceText } from '../shared/format.js';
import { checkIcon, icon, infoIcon, starIcon } from '../shared/icons.js';
import type { Messages } from '../shared/messages/en.js';
import { segments } from './segments.js';

/** What a row needs beside its hit. */
export interface HitView {
  readonly locale: string;
  readonly text: Messages['search'];
  /** Address of a listing's page, when the merchant has told one. */
  readonly href: (hit: Hit) => string | undefined;
  readonly onSelect: (hit: Hit, event: Event) => void;
  /** The hit whose reasons were asked for last. */
  readonly asked: Hit | undefined;
  readonly onWhy: (hit: Hit, event: Event) => void;
}

/** One result: picture, title, seller, price, delivery. The whole row is the target of its title. */
export const hitRow = (hit: Hit, view: HitView): TemplateResult =>
  html`<li class="hit" part="hit">
    ${picture(hit)}
    <div class="about">
      ${title(hit, view)}
      <div class="meta" part="meta">
        ${seller(hit, view)}
        <button
          type="button"
          class=${hit === view.asked ? 'why asked' : 'why'}
          part="why"
          aria-haspopup="dialog"
          aria-label=${view.text.whyFor(hit.title)}
          @click=${(event: Event) => view.onWhy(hit, event)}
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

/** The picture in its reserved box. Its name is beside it, so it has no text of its own. */
export const picture = ({ image, title: name }: Hit): TemplateResult =>
  html`<span class="image" part="image" data-letter=${name.slice(0, 1)}>
    ${
      image
        ? html`<img
            src=${image.url}
            width=${image.width}
            height=${image.height}
            alt=""
            loading="lazy"
            decoding="async"
            @error=${hideBroken}
          />`
        : nothing
    }
  </span>`;

// The first letter in the box behind it stays.
function hideBroken({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true;
}

function title(hit: Hit, { href, onSelect }: HitView): TemplateResult {
  const address = href(hit);
  const content = html`<bdi>${marked(hit.title, hit.highlights.title)}</bdi>`;
  const select = (event: Event): void => onSelect(hit, event);
  return address === undefined
    ? html`<button type="button" class="title" part="title" lang=${hit.locale} @click=${select}>
        ${content}
      </button>`
    : html`<a class="title" part="title" href=${address} lang=${hit.locale} @click=${select}
        >${content}</a
      >`;
}

function seller(
  { seller: { name, verification, rating, ratingCount } }: Hit,
  { text, locale }: HitView,
) {
  const isVerified = verification === 'identity' || verification === 'business';
  const count = number(ratingCount, locale);
  const stars = rating === null ? '' : number(rating, locale, { minimumFractionDigits: 1 });
  return html`<bdi class="seller" translate="no">${name}</bdi>${
      isVerified
        ? html`<span class="verified" role="img" aria-label=${text.sellerVerified}
            >${icon(checkIcon)}</span
          >`
        : nothing
    }<span class="rating"
      >${
        rating === null
          ? text.newSeller
          : html`<span aria-hidden="true"
                ><span class="star">${icon(starIcon)}</span> ${stars} (${count})</span
              ><span class="sr">${text.ratedBy(stars, count)}</span>`
      }</span
    >`;
}

function remarks({ minimumOrderQuantity, available }: Hit, { text }: HitView) {
  const minimum = minimumOrderQuantity > 1 ? text.minimumOrder(minimumOrderQuantity) : '';
  const stock = available < 1 ? text.soldOut : available <= 3 ? text.left(available) : '';
  return minimum || stock
    ? html`<div class="meta" part="meta">
        ${minimum ? html`<bdi>${minimum}</bdi>` : nothing}${
          stock ? html`<bdi class="scarce">${stock}</bdi>` : nothing
        }
      </div>`
    : nothing;
}

const listPrice = (value: Hit['price'], { text, locale }: HitView): TemplateResult =>
  html` <span class="sr">${text.before}</span><s class="before">${price(value, locale)}</s>`;

function delivery(
  { delivery: { minimumDays, maximumDays, cost } }: Hit,
  { text, locale }: HitView,
) {
  const span = days(minimumDays, maximumDays, text.locale);
  return cost.amount === 0 ? text.deliveryFree(span) : text.delivery(span, priceText(cost, locale));
}
