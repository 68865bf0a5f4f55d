import type { Offer } from '@souk/sdk';
import type { TemplateResult } from 'lit';
import type { DealLine, OfferLine } from './chat-view.js';
import type { HaggleView } from './haggle-desk.js';

/** A line of the platform's own about a price: a card for a price and for a deal, a remark for an end. */
export function offerLine(line: DealLine, view: HaggleView): TemplateResult {
  if (line.type === 'offer') {
    if (isPrice(line)) return priceCard(line, view);
    if (line.move === 'accept') return dealCard(line, view);
  }
  return view.html`<p class="remark">${offerText(line, view)}</p>`;
}

/** The same in a sentence. */
export function offerText(line: DealLine, view: HaggleView): string {
  const { words, more, each } = view;
  const moves: Readonly<Record<string, string>> = more.moves;
  const orders: Readonly<Record<string, string>> = more.order;
  if (line.type === 'order') return orders[line.status] ?? words.unknownLine;
  if (isPrice(line)) return `${heading(line, view)}: ${each(line)}`;
  return line.move === 'accept'
    ? words.agreed(each(line))
    : (moves[line.move] ?? words.unknownLine);
}

const isPrice = ({ move }: OfferLine): boolean => move === 'make' || move === 'counter';

function heading({ by }: OfferLine, { talk, words, more, isolated }: HaggleView): string {
  if (by === talk.you) return more.yourOffer;
  const name = by === 'seller' ? (talk.conversation?.sellerName ?? '') : words.buyer;
  return more.offerOf(isolated(name));
}

function priceCard(line: OfferLine, view: HaggleView): TemplateResult {
  const { html, talk, more, haggling, each } = view;
  // Only the latest word of an offer can be answered.
  const offer = haggling.offers.find(
    ({ id, moves }) => id === line.offer && moves.at(-1)?.number === line.number,
  );
  const isOpen = offer?.status === 'open';
  return html`<div
    class="card offer ${line.by === talk.you ? 'own' : ''} ${isOpen ? 'open' : ''}"
    role="group"
    aria-label=${offerText(line, view)}
    part="offer"
  >
    <p class="meta">${heading(line, view)}</p>
    <p class="price"><bdi translate="no">${each(line)}</bdi></p>
    ${isOpen ? html`${arithmetic(offer, view)} ${answers(offer, view)}` : ''}
    ${isSuperseded(line, view) ? html`<p class="meta">${more.superseded}</p>` : ''}
  </div>`;
}

/** Whether another price was named after this one. */
const isSuperseded = ({ offer, number }: OfferLine, { haggling }: HaggleView): boolean =>
  haggling.offers
    .find(({ id }) => id === offer)
    ?.moves.some((move) => move.number > number && move.move === 'counter') ?? false;

/** What the buyer pays and the seller gets, as the platform reckons it: nothing is added up here. */
export function arithmetic(
  { quote }: Offer,
  { html, more, money }: HaggleView,
): TemplateResult | undefined {
  if (!quote) return undefined;
  const { items, delivery, buyerFee, sellerFee, total, sellerReceives } = quote;
  const line = (label: string, amount: string, name = ''): TemplateResult =>
    html`<div class="row ${name}">
      <dt>${label}</dt>
      <dd><bdi translate="no">${amount}</bdi></dd>
    </div>`;
  return html`<dl class="sums" part="quote">
    ${line(more.items, money(items))}
    ${line(more.delivery, delivery.amount === 0 ? more.free : money(delivery))}
    ${buyerFee.amount > 0 ? line(more.fee, money(buyerFee)) : ''}
    ${line(more.total, money(total), 'total')}
    ${sellerFee.amount > 0 ? line(more.sellerFee, money(sellerFee)) : ''}
    ${line(more.gets, money(sellerReceives))}
  </dl>`;
}

/** Buttons are the platform's: what it allows this side to do now, and nothing else. */
function answers(offer: Offer, view: HaggleView): TemplateResult {
  const { html, talk, more, haggling, money, left, isolated, problem, counter } = view;
  const may = (move: Offer['availableMoves'][number]): boolean =>
    offer.availableMoves.includes(move) && !talk.isBlocked;
  const button = (
    move: 'accept' | 'decline' | 'withdraw' | 'counter',
    label: string,
    look = '',
  ): TemplateResult | string =>
    may(move)
      ? html`<button
          class="button compact ${look}"
          type="button"
          part="button"
          aria-busy=${haggling.step === `${offer.id} ${move}`}
          @click=${() => (move === 'counter' ? counter(offer) : void haggling.take(offer, move))}
        >
          ${label}
        </button>`
      : '';
  return html`${
      haggling.problem ? html`<p class="error" role="alert">${problem(haggling.problem)}</p>` : ''
    }
    <div class="answers">
      ${button('accept', more.accept(money(offer.total)), 'primary wide')}
      ${button('counter', more.counter)} ${button('decline', more.decline)}
      ${button('withdraw', more.withdraw)}
    </div>
    ${
      offer.expiresBy === null
        ? ''
        : html`<p class="meta">${more.endsIn(isolated(left(offer.expiresBy)))}</p>`
    }`;
}

function dealCard(line: OfferLine, view: HaggleView): TemplateResult {
  const offer = view.haggling.offers.find(({ id }) => id === line.offer);
  const text = offerText(line, view);
  return view.html`<div class="card offer deal" role="group" part="deal" aria-label=${text}>
    <p class="price">${text}</p>
    ${offer ? arithmetic(offer, view) : ''} ${offer ? dealStep(offer, view) : ''}
  </div>`;
}

/** What follows from a deal: the buyer pays it, until it is paid; the seller waits. */
function dealStep(offer: Offer, view: HaggleView): TemplateResult | string {
  const { html, talk, more, money, left, isolated, pay } = view;
  if (offer.status !== 'accepted' && offer.status !== 'used') return '';
  const order = talk.lines.findLast(({ type }) => type === 'order');
  const isOrdered = offer.status === 'used' && order?.type === 'order';
  if (isOrdered && order.status !== 'awaiting_payment') return '';
  if (talk.you === 'seller') return html`<p class="meta">${more.dealWaits}</p>`;
  return html`<button class="button primary" type="button" part="button" @click=${() => pay(offer)}>
      ${more.dealPay(money(offer.quote?.total ?? offer.total))}
    </button>
    ${
      offer.payBy === null
        ? ''
        : html`<p class="meta">${more.dealKept(isolated(left(offer.payBy)))}</p>`
    }`;
}
