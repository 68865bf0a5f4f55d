import type { Review } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DealView } from './deal-view.js';
import { partyName } from './fields.js';

/** What the sides have said about the deal, as far as this one may read it yet. */
export function reviewsPanel(view: DealView): TemplateResult | typeof nothing {
  const { words, facts } = view;
  const { reviews, escrow } = facts;
  if (!reviews || reviews.data.length === 0) return nothing;
  const isWaiting = reviews.data.some(({ author, revealedAt }) => author === escrow.askingParty && revealedAt === null);
  return html`<section class="card dispute reviews" aria-label=${words.papers.shown} part="reviews">
    ${isWaiting ? html`<p class="title" role="status">${words.papers.reviewed}</p>` : nothing}
    ${reviews.data.map((review) => row(view, review))}
  </section>`;
} // prettier-ignore

function row(view: DealView, { author, sellerRating, text, locale, writtenAt }: Review): TemplateResult {
  const { words, day } = view;
  const number = new Intl.NumberFormat(view.locale);
  return html`<div>
    <p class="row">
      <span class="title">${partyName(author, view)}</span>
      ${
        sellerRating === null
          ? nothing
          : html`<span class="stars" role="img" aria-label=${words.papers.stars(number.format(sellerRating))}
              >${'★'.repeat(sellerRating)}</span
            >`
      }
      <span class="meta"><bdi>${day(writtenAt)}</bdi></span>
    </p>
    <p class="words" lang=${locale} dir="auto">${text}</p>
  </div>`;
} // prettier-ignore
