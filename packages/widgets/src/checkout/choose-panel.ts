import { add, type Listing, type Money } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from '../shared/problem-text.js';
import { alert, mainButton, type DialogView } from './dialog-view.js';
import { isSoldOut, itemsPriceOf, nextQuantity, quantityFault, unitPriceOf } from './quantity.js';
import { skeleton } from './skeleton.js';
import { sums } from './sums.js';

/** How many, what the goods cost, and the way on; or that the listing is awaited, or why it does not come. */
export function choosePanel(view: DialogView): TemplateResult {
  const { words, item, problem, retry } = view;
  if (item) return isSoldOut(item) ? gone(view, item) : form(view, item);
  if (problem)
    return html`${alert(problemText(problem, words, words.problems))}
    ${mainButton(words.retry, retry)}`;
  return skeleton();
}

/** Nothing is left to choose: it was bought by others while somebody looked at it. */
const gone = (view: DialogView, item: Listing): TemplateResult =>
  html`${goods(item, view)} ${versions(view, item)} ${refusal(view)}
  ${mainButton(view.words.close, view.close)}`;

function form(view: DialogView, item: Listing): TemplateResult {
  const { flow, words, typed, submit } = view;
  const fault = quantityFault(typed, item);
  // What cannot be bought has no price: one that stands there would be that of something else.
  const quantity = fault === undefined ? Number(typed) : undefined;
  return html`<form class="panel bare" novalidate @submit=${submit}>
    ${goods(item, view)} ${versions(view, item)} ${stepper(view, item, fault)}
    ${tiers(view, item, quantity ?? 0)} ${quantity && quoteOf(view, item, quantity)}
    ${refusal(view)}
    <button
      class="button primary wide"
      type="submit"
      part="button"
      aria-busy=${flow.at === 'creating'}
    >
      ${words.proceed}${quantity && ` · ${view.money(costOf(item, quantity))}`}
    </button>
    <p class="meta hint">${words.feeLater}</p>
  </form>`;
}

const costOf = (item: Listing, quantity: number): Money =>
  add(itemsPriceOf(item, quantity), item.delivery.cost);

function quoteOf({ words, money }: DialogView, item: Listing, quantity: number): TemplateResult {
  const { cost } = item.delivery;
  return sums([
    [`${quantity} × ${money(unitPriceOf(item, quantity))}`, money(itemsPriceOf(item, quantity))],
    [words.delivery, cost.amount === 0 ? words.free : money(cost)],
  ]);
}

const refusal = ({ flow, words }: DialogView): TemplateResult | typeof nothing => {
  const problem = flow.at === 'choosing' ? flow.problem : undefined;
  return alert(problem && `${problemText(problem, words, words.problems)} ${words.nothingCharged}`);
};

const goods = (
  { media: [picture], title, locale, price, available }: Listing,
  { words, money }: DialogView,
): TemplateResult =>
  html`<div class="row goods">
    ${picture ? html`<img src=${picture.url} alt="" width="56" height="56" @error=${notice} @load=${notice} />` : nothing}
    <div>
      <p class="title clamped" lang=${locale} dir="auto">${title}</p>
      <p class="meta">
        ${words.each(money(price))} · ${available > 0 ? words.available(available) : words.soldOut}
      </p>
    </div>
  </div>`;

/** A picture that does not come leaves its place empty, without a sign of ruin in it. */
const notice = ({ target, type }: Event): void => {
  if (target instanceof HTMLImageElement)
    target.style.visibility = type === 'error' ? 'hidden' : '';
};

/** The versions that the thing comes in; what sets each apart is the seller's own words. */
const versions = ({ versions: all, words, choose }: DialogView, { variants: [chosen] }: Listing) =>
  all.length === 0
    ? nothing
    : html`<div class="row tiers" role="group" aria-label=${words.version}>
        ${all.map(
          ({ id, attributes, available }) =>
            html`<button
              class="chip"
              type="button"
              aria-pressed=${id === chosen?.id}
              ?disabled=${available < 1}
              @click=${() => choose(id)}
            >
              <bdi>${Object.values(attributes).join(' · ')}</bdi>
            </button>`,
        )}
      </div>`;

function stepper(
  { words, typed, type }: DialogView,
  item: Listing,
  fault: ReturnType<typeof quantityFault>,
): TemplateResult {
  const { minimumOrderQuantity: minimum, available } = item;
  const next = (by: 1 | -1): string => String(nextQuantity(typed, by, item));
  const press = (by: 1 | -1, sign: string, name: string): TemplateResult =>
    html`<button
      class="button step"
      type="button"
      aria-label=${name}
      ?disabled=${next(by) === typed.trim()}
      @click=${() => type(next(by))}
    >
      ${sign}
    </button>`;
  const note =
    fault === 'not_whole'
      ? words.quantityNotWhole
      : fault === 'above_available'
        ? words.quantityTooLarge(available)
        : fault || minimum > 1
          ? words.minimum(minimum)
          : '';
  return html`<div class="quantity">
    <label class="title" for="quantity">${words.quantity}</label>
    <div class="row">
      ${press(-1, '−', words.fewer)}
      <input
        id="quantity"
        class="field"
        inputmode="numeric"
        autocomplete="off"
        maxlength="7"
        .value=${typed}
        aria-invalid=${fault !== undefined}
        aria-describedby="quantity-note"
        @input=${({ target }: Event) => target instanceof HTMLInputElement && type(target.value)}
        @keydown=${(event: KeyboardEvent) => {
          const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
          if (by === undefined || event.isComposing) return;
          event.preventDefault();
          type(next(by));
        }}
      />
      ${press(1, '+', words.more)}
    </div>
    <p id="quantity-note" class=${fault ? 'error' : 'meta'} role="status">${note}</p>
  </div>`;
}

/** Quantities from which a unit costs less; a press takes the quantity. */
function tiers(
  { words, money, type }: DialogView,
  { priceTiers, available }: Listing,
  quantity: number,
) {
  const reached = priceTiers.filter((tier) => quantity >= tier.minimumQuantity).at(-1);
  return priceTiers.length === 0
    ? nothing
    : html`<div class="row tiers">
        ${priceTiers.map(
          (tier) =>
            html`<button
              class="chip"
              type="button"
              aria-pressed=${tier === reached}
              ?disabled=${tier.minimumQuantity > available}
              @click=${() => type(String(tier.minimumQuantity))}
            >
              ${words.tier(tier.minimumQuantity, money(tier.price))}
            </button>`,
        )}
      </div>`;
}
