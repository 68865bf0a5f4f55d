import type { Review } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DealView } from './deal-view.js';
import { partyName } from './fields.js';

/** What the sides have said about the deal, as far as this one may read it yet. */
export function reviewsPanel(view: DealView): TemplateResult | typeof nothing {
  const { words, facts } = view;
  const { reviews, escrow } = facts;
  if (!reviews || reviews.data.length === 0) return nothing;
  const isWaiting = reviews.data.some(
    ({ author, revealedAt }) => author === escrow.askingParty && revealedAt === null,
  );
  return html`<section class="card dispute reviews" aria-label=${words.papers.shown} part="reviews">
    ${isWaiting ? html`<p class="title" role="status">${words.papers.reviewed}</p>` : nothing}
    ${reviews.data.map((review) => row(view, review))}
  </section>`;
}

function row(view: DealView, review: Review): TemplateResult {
  const { author, sellerRating, itemRating, text, locale, writtenAt, reply } = review;
  const { papers } = view.words;
  return html`<div>
    ${head(view, author, writtenAt)} ${stars(view, papers.forSeller, sellerRating)}
    ${stars(view, papers.forItem, itemRating)}
    <p class="words" lang=${locale} dir="auto">${text}</p>
    ${
      reply
        ? html`<div class="answer">
            ${head(view, 'seller', reply.writtenAt)}
            <p class="words" lang=${reply.locale} dir="auto">${reply.text}</p>
          </div>`
        : nothing
    }
  </div>`;
}

const head = (view: DealView, author: string, writtenAt: string): TemplateResult =>
  html`<p class="row">
    <span class="title">${partyName(author, view)}</span>
    <span class="meta"><bdi>${view.day(writtenAt)}</bdi></span>
  </p>`;

/** What was rated and how, for the eye and in words. */
function stars(
  { words, locale }: DealView,
  label: string,
  given: number | null,
): TemplateResult | typeof nothing {
  if (given === null) return nothing;
  const spoken = words.papers.stars(new Intl.NumberFormat(locale).format(given));
  return html`<p class="row given-stars">
    <span class="meta">${label}</span
    ><span class="stars" role="img" aria-label=${spoken}
      >${'★'.repeat(given)}<span class="unlit">${'★'.repeat(5 - given)}</span></span
    >
  </p>`;
}
