import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from './form-panel.js';

/** Stars for the seller and for the thing; a seller only writes. */
export function starsFields(view: FieldView): TemplateResult | typeof nothing {
  const { words, draft, isSeller, fault } = view;
  if (isSeller) return nothing;
  return html`${stars(view, 'sellerRating', words.papers.forSeller, draft.sellerRating)}
  ${fault ? html`<p class="error" role="alert">${words.papers.starsNeeded}</p>` : nothing}
  ${stars(view, 'itemRating', words.papers.forItem, draft.itemRating)}`;
}

function stars(
  { words, fault, locale, send }: FieldView,
  name: 'sellerRating' | 'itemRating',
  label: string,
  given: number,
): TemplateResult {
  const isMissing = fault !== undefined && name === 'sellerRating';
  return html`<fieldset class="row rating">
    <legend class="title">${label}</legend>
    ${[1, 2, 3, 4, 5].map(
      (count) =>
        html`<label class=${count <= given ? 'star given' : 'star'}
          ><input
            type="radio"
            name="souk-${name}"
            aria-label=${words.papers.stars(new Intl.NumberFormat(locale).format(count))}
            aria-invalid=${isMissing && count === 1}
            .checked=${count === given}
            @change=${() => send({ type: 'typed', changes: { [name]: count } })}
          /><span aria-hidden="true">★</span></label
        >`,
    )}
  </fieldset>`;
}
