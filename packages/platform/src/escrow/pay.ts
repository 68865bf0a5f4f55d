import type { Card, Instant } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { begin, interrupt, settle, settleRefusal, type Answer, type Wish } from '../once.js';
import type { Authorization, Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { readCard } from './card.js';
import { dealOfCheckout } from './deals.js';
import { take } from './effects.js';
import type { Deal } from './open-checkout.js';
import { findTransition } from './transition.js';

/** How a purchase is paid: which checkout, by what, under which wish, and what the caller is answered. */
export interface Payment<T> {
  readonly wish: Wish;
  readonly card: Card;
  /** Finds or makes the checkout, inside the first transaction. A repeated run must find the same one. */
  readonly open: (tx: Transaction, now: Instant) => Deal;
  /** What else a declined card brings about; the checkout stays open for another card unless this ends it. */
  readonly declined?: (tx: Transaction, deal: Deal, now: Instant) => void;
  readonly present: (deal: Deal, now: Instant) => T;
}

/**
 * Charges a card and holds the money: a saga of two transactions around the bank.
 *
 * ```
 * tx 1  begin the wish · reserve the goods · mark the checkout "processing"
 * bank  authorise, under a key that is the checkout's own
 * tx 2  one ledger entry · escrow funded · settle the wish          or: note the decline · settle the refusal
 * ```
 *
 * Every step may be repeated. A run that breaks is carried on by the next request with the same key; when none comes,
 * the timer of `payBy` ends the checkout and asks for the authorisation to be voided.
 */
export async function pay<T>(ports: Ports, payment: Payment<T>): Promise<Answer<T>> {
  const { store, clock, gateway } = ports;
  const card = readCard(payment.card, clock.now());
  const begun = await store.transaction((tx) => beginPayment(tx, payment, clock.now()));
  if ('answer' in begun) return begun.answer;
  try {
    const authorization = await gateway.authorize({
      key: begun.paymentKey,
      amount: begun.deal.escrow.quote.total,
      card,
      now: clock.now(),
    });
    const result = await store.transaction((tx) =>
      finishPayment(tx, payment, begun, authorization, clock.now()),
    );
    if (result instanceof DomainError) throw result;
    return result;
  } catch (error) {
    if (!(error instanceof DomainError))
      await store.transaction((tx) => interrupt(tx, payment.wish));
    throw error;
  }
}

interface Begun {
  readonly deal: Deal;
  readonly paymentKey: string;
}

function beginPayment<T>(
  tx: Transaction,
  payment: Payment<T>,
  now: Instant,
): Begun | { readonly answer: Answer<T> } {
  const answer = begin<T>(tx, payment.wish, now);
  if (answer) return { answer };
  const { checkout, escrow } = payment.open(tx, now);
  const paymentKey = `${checkout.id} ${payment.wish.key}`;
  assertPayable({ checkout, escrow }, paymentKey, now);
  const processing = { ...checkout, status: 'processing', paymentKey } as const;
  tx.checkouts.put(processing);
  return { deal: { checkout: processing, escrow }, paymentKey };
}

function assertPayable({ checkout, escrow }: Deal, paymentKey: string, now: Instant): void {
  const { id, status } = checkout;
  if (status === 'paid')
    throw new DomainError(
      'checkout_paid',
      `Checkout ${id} is already paid; its escrow is ${escrow.id}.`,
      {
        escrow: escrow.id,
      },
    );
  if (
    status === 'canceled' ||
    status === 'expired' ||
    (escrow.payBy !== undefined && now >= escrow.payBy)
  )
    throw new DomainError(
      'checkout_expired',
      `The time to pay checkout ${id} is over; nothing was charged.`,
    );
  if (status === 'processing' && checkout.paymentKey !== paymentKey)
    throw new DomainError(
      'request_in_flight',
      `Checkout ${id} is being paid right now; ask again in a moment.`,
    );
}

/** The second transaction. A refusal is returned, not thrown: what it writes must be kept. */
function finishPayment<T>(
  tx: Transaction,
  payment: Payment<T>,
  { deal: { checkout: begun }, paymentKey }: Begun,
  authorization: Authorization,
  now: Instant,
): Answer<T> | DomainError {
  // The timer may have ended the checkout while the bank was thinking, and another run may have carried this one on.
  const { checkout, escrow } = dealOfCheckout(tx, begun.id);
  if (checkout.status === 'paid' && checkout.paymentKey === paymentKey)
    return begin<T>(tx, payment.wish, now) ?? notSettled(begun.id);
  if (checkout.status !== 'processing' || (escrow.payBy !== undefined && now >= escrow.payBy))
    return refuseLate(tx, payment.wish, paymentKey, begun.id, now);
  if (authorization.result === 'declined') {
    const { declineCode } = authorization;
    const open = {
      ...checkout,
      status: 'open',
      paymentKey: undefined,
      lastDecline: { declineCode, at: now },
    } as const;
    tx.checkouts.put(open);
    payment.declined?.(tx, { checkout: open, escrow }, now);
    return refuse(
      tx,
      payment.wish,
      new DomainError('card_declined', 'The bank declined the card; nothing was charged.', {
        declineCode,
      }),
    );
  }
  const funded = take(tx, escrow, findTransition(escrow, 'fund', 'platform', now), 'platform', now);
  const paid = { ...checkout, status: 'paid', lastDecline: undefined } as const;
  tx.checkouts.put(paid);
  const value = payment.present({ checkout: paid, escrow: funded }, now);
  settle(tx, payment.wish, value);
  return { value, replayed: false };
}

function refuseLate(
  tx: Transaction,
  wish: Wish,
  paymentKey: string,
  id: string,
  now: Instant,
): DomainError {
  tx.outbox.append({ type: 'payment.void_requested', paymentKey, at: now });
  return refuse(
    tx,
    wish,
    new DomainError(
      'checkout_expired',
      `The time to pay checkout ${id} was over before the bank answered; nothing is charged.`,
    ),
  );
}

function refuse(tx: Transaction, wish: Wish, error: DomainError): DomainError {
  settleRefusal(tx, wish, error);
  return error;
}

function notSettled(checkoutId: string): never {
  throw new Error(`Checkout ${checkoutId} is paid, but its wish was never settled.`);
}
