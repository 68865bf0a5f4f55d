import {
  actorOf,
  addDuration,
  offerTerms,
  offerTransitions,
  type ChatParty,
  type Instant,
  type Money,
  type OfferActor,
  type OfferMoveKind,
  type OfferTransition,
} from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { OfferMoveRow, OfferRow } from './rows.js';
import { other } from './side.js';

/** What a party does: takes back, answers, or names a price. */
export interface OfferCommand {
  readonly move: OfferMoveKind;
  readonly by: ChatParty | 'system' | 'platform';
  readonly unitPrice?: Money | undefined;
  readonly quantity?: number | undefined;
}

/** The last word of an offer: the price on the table. */
export function onTheTable(offer: OfferRow): OfferMoveRow & { readonly by: ChatParty } {
  const named = prices(offer).at(-1);
  if (!named) throw new Error(`Offer ${offer.id} names no price.`);
  return named;
}

/** The prices that were named, in order. */
export const prices = ({
  moves,
}: OfferRow): readonly (OfferMoveRow & { readonly by: ChatParty })[] => moves.filter(isPrice);

const isPrice = (move: OfferMoveRow): move is OfferMoveRow & { readonly by: ChatParty } =>
  move.move === 'make' || move.move === 'counter';

/** How a side stands to the price on the table. */
export const actorFor = (offer: OfferRow, by: OfferCommand['by']): OfferActor =>
  by === 'system' || by === 'platform' ? by : actorOf(by, onTheTable(offer).by);

/**
 * The bounds of the next price, both outside of what may be named: what the buyer has bid, and what the seller asks.
 * Before anyone has, the buyer has bid nothing and the seller asks the price of the listing.
 */
export function bounds(offer: OfferRow): { readonly above: number; readonly below: number } {
  const last = (side: ChatParty): number | undefined =>
    prices(offer).findLast(({ by }) => by === side)?.unitPrice.amount;
  return { above: last('buyer') ?? 0, below: last('seller') ?? offer.listUnitPrice.amount };
}

/** Whether another price may be named: the most are not reached, and there is room between the last two. */
export const canCounter = (offer: OfferRow): boolean => {
  const { above, below } = bounds(offer);
  return prices(offer).length < offerTerms.maximumPrices && below - above > 1;
};

/** When time acts on an offer by itself, if it does: the price on the table ends, or an agreed one was not paid. */
export const endOf = (offer: OfferRow): Instant | undefined =>
  offer.status === 'open' ? offer.expiresBy : offer.status === 'accepted' ? offer.payBy : undefined;

/** Whether an open price has ended by now, though its timer may not have fired yet. */
const hasEnded = (offer: OfferRow, now: Instant): boolean => {
  const end = endOf(offer);
  return end !== undefined && now >= end;
};

/** What a side may do now. */
export function availableMoves(
  offer: OfferRow,
  side: ChatParty | 'platform',
  now: Instant,
): OfferMoveKind[] {
  if (side === 'platform' || hasEnded(offer, now)) return [];
  const actor = actorFor(offer, side);
  return offerTransitions
    .filter(
      ({ from, by, move }) =>
        from === offer.status && by === actor && (move !== 'counter' || canCounter(offer)),
    )
    .map(({ move }) => move);
}

/**
 * The row of the table for a step that someone wants to take now.
 *
 * @throws DomainError `offer_closed`, `offer_turn_wrong`
 */
export function findStep(
  offer: OfferRow,
  { move, by }: Pick<OfferCommand, 'move' | 'by'>,
  now: Instant,
): OfferTransition {
  const rows: readonly OfferTransition[] = offerTransitions;
  const possible = rows.filter((row) => row.move === move && row.from === offer.status);
  const isTimes = by === 'system';
  if (possible.length === 0 || hasEnded(offer, now) !== isTimes)
    throw new DomainError(
      'offer_closed',
      `Offer ${offer.id} is "${hasEnded(offer, now) ? 'ended' : offer.status}"; it cannot be answered with "${move}".`,
      { offerStatus: offer.status },
    );
  const actor = actorFor(offer, by);
  const row = possible.find((each) => each.by === actor);
  if (!row)
    throw new DomainError(
      'offer_turn_wrong',
      `The ${onTheTable(offer).by} has named the last price of offer ${offer.id}: "${move}" is not for the ${by}.`,
      { turn: other(onTheTable(offer).by) },
    );
  return row;
}

/**
 * An offer after a step.
 *
 * @throws DomainError `offer_closed`, `offer_turn_wrong`, `offer_price_invalid`, `offer_prices_used_up`
 */
export function takeStep(offer: OfferRow, command: OfferCommand, now: Instant): OfferRow {
  const { to, move } = findStep(offer, command, now);
  const before = onTheTable(offer);
  if (move === 'counter') assertPrice(offer, command.unitPrice);
  const step: OfferMoveRow = {
    number: offer.moves.length + 1,
    move,
    by: command.by === 'system' ? 'platform' : command.by,
    unitPrice: command.unitPrice ?? before.unitPrice,
    quantity: command.quantity ?? before.quantity,
    at: now,
  };
  return {
    ...offer,
    status: to,
    moves: [...offer.moves, step],
    expiresBy: to === 'open' ? addDuration(now, offerTerms.answerWithin) : undefined,
    payBy: to === 'accepted' ? addDuration(now, offerTerms.payWithin) : undefined,
    answerAt: undefined,
  };
}

/**
 * Lets a price through that lies strictly between the last two.
 *
 * @throws DomainError `offer_price_invalid`, with the bounds; `offer_prices_used_up` when no more may be named
 */
export function assertPrice(offer: OfferRow, price: Money | undefined): void {
  if (prices(offer).length >= offerTerms.maximumPrices)
    throw new DomainError(
      'offer_prices_used_up',
      `${offerTerms.maximumPrices} prices were named in offer ${offer.id}; accept the last one, decline or withdraw it.`,
    );
  const { currency } = offer.listUnitPrice;
  const { above, below } = bounds(offer);
  const isRight = price?.currency === currency && price.amount > above && price.amount < below;
  if (isRight) return;
  const named = price ? `${price.amount} ${price.currency}` : 'No price';
  throw new DomainError(
    'offer_price_invalid',
    `${named} cannot be named; a price must lie above ${above} and below ${below} in minor units of ${currency}.`,
    {
      param: 'unitPrice',
      above: { amount: above, currency },
      below: { amount: below, currency },
    },
  );
}
