import type { Card, DeclineCode, Instant } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { begin, interrupt, settle, settleRefusal, type Answer, type Wish } from '../once.js';
import type { Authorization, PaymentMethod, Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { readCard } from './card.js';
import { dealOfCheckout } from './deals.js';
import { take } from './effects.js';
import type { Deal } from './open-checkout.js';
import { findTransition } from './transition.js';

/** What a wallet hands over in place of a card. */
export interface WalletToken {
  readonly wallet: string;
  readonly token: string;
}

/** How a purchase is paid: which checkout, by what, under which wish, and what the caller is answered. */
export interface Payment<T> {
  readonly wish: Wish;
  /** A card, what a wallet handed over, or the answer to what the bank asked about the last one. */
  readonly method: Card | WalletToken | { readonly answer: string };
  /** Finds or makes the checkout, inside the first transaction. A repeated run must find the same one. */
  readonly open: (tx: Transaction, now: Instant) => Deal;
  /** What else a declined card brings about; the checkout stays open for another card unless this ends it. */
  readonly declined?: (tx: Transaction, deal: Deal, now: Instant) => void;
  readonly present: (deal: Deal, now: Instant) => T;
  /** Where the bank's question is asked. */
  readonly paymentUrl: (deal: Deal) => string;
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
  const method = readMethod(payment.method, clock.now());
  const begun = await store.transaction((tx) => beginPayment(tx, payment, clock.now()));
  if ('answer' in begun) return begun.answer;
  try {
    const authorization = await gateway.authorize({
      key: begun.paymentKey,
      amount: begun.deal.escrow.quote.total,
      method: method ?? answerOf(begun, payment.method),
      now: clock.now(),
    });
    if (authorization.result === 'unknown') return await unanswered(ports, payment.wish, begun);
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

/** What the bank is asked to charge; `undefined` for an answer, which belongs to what it has asked. */
function readMethod(method: Payment<unknown>['method'], now: Instant): PaymentMethod | undefined {
  if ('answer' in method) return undefined;
  if ('token' in method) return { is: 'wallet', ...method };
  return { is: 'card', ...readCard(method, now) };
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
  const { challenge } = checkout;
  const isAnswer = 'answer' in payment.method;
  const paymentKey = isAnswer ? (challenge?.paymentKey ?? checkout.paymentKey ?? '') : `${checkout.id} ${payment.wish.key}`;
  // A run that broke after the money was held finds the answer here.
  if (checkout.status === 'paid' && checkout.paymentKey === paymentKey)
    return { answer: finished(tx, payment, { checkout, escrow }, now) };
  assertPayable({ checkout, escrow }, paymentKey, now);
  // Another card than the one the bank asked about: that authorisation is not wanted any more.
  if (challenge && challenge.paymentKey !== paymentKey)
    tx.outbox.append({ type: 'payment.void_requested', paymentKey: challenge.paymentKey, at: now });
  const processing = { ...checkout, status: 'processing', paymentKey, challenge: isAnswer ? challenge : undefined } as const;
  tx.checkouts.put(processing);
  return { deal: { checkout: processing, escrow }, paymentKey };
} // prettier-ignore

const answerOf = ({ deal: { checkout } }: Begun, method: Payment<unknown>['method']): PaymentMethod => ({
  is: 'challenge_answer',
  challengeId: checkout.challenge?.id ?? '',
  answer: 'answer' in method ? method.answer : '',
}); // prettier-ignore

/** The bank may have authorised or not: the wish stays open, and whoever asks again with the same key is told. */
async function unanswered({ store }: Ports, wish: Wish, { deal }: Begun): Promise<never> {
  await store.transaction((tx) => interrupt(tx, wish));
  throw new DomainError(
    'unavailable',
    `The bank has not answered about checkout ${deal.checkout.id} yet; ask again with the same key.`,
  );
}

/**
 * Asks the bank what became of a payment whose answer was lost, and finishes it. For whoever has no key any more, such as a
 * page that was reloaded: the charge itself is never repeated. A bank that does not know it either leaves it to the clock.
 */
export async function recheck(ports: Ports, id: string): Promise<void> {
  const { store, clock, gateway } = ports;
  const { checkout } = await store.transaction((tx) => dealOfCheckout(tx, id));
  const { paymentKey } = checkout;
  if (checkout.status !== 'processing' || paymentKey === undefined) return;
  const found = await gateway.find(paymentKey);
  // A question that is being answered right now is still a question to whoever looks.
  if (!found || found.result === 'unknown' || (found.result === 'challenge' && checkout.challenge)) return;
  await store.transaction((tx) => settleAuthorization(tx, id, paymentKey, found, clock.now()));
} // prettier-ignore

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
  authorization: KnownAuthorization,
  now: Instant,
): Answer<T> | DomainError {
  const settled = settleAuthorization(tx, begun.id, paymentKey, authorization, now);
  const { id } = begun;
  switch (settled.is) {
    case 'late':
      return refuseLate(tx, payment.wish, paymentKey, id, now);
    case 'declined':
      if (settled.isNew) payment.declined?.(tx, settled.deal, now);
      return refuse(tx, payment.wish, new DomainError('card_declined', 'The bank declined the card; nothing was charged.', { declineCode: settled.declineCode, checkout: id }));
    case 'challenged':
      return refuse(tx, payment.wish, new DomainError('authentication_required', `The bank wants the buyer of checkout ${id} to identify; nothing is charged until then.`, { checkout: id, paymentUrl: payment.paymentUrl(settled.deal) }));
    case 'paid':
      return finished(tx, payment, settled.deal, now);
  }
} // prettier-ignore

type KnownAuthorization = Exclude<Authorization, { readonly result: 'unknown' }>;
type Settled =
  | { readonly is: 'paid' | 'challenged' | 'late'; readonly deal: Deal }
  | { readonly is: 'declined'; readonly deal: Deal; readonly declineCode: DeclineCode; readonly isNew: boolean }; // prettier-ignore

/** Writes what the bank has said, once: the timer may have ended the checkout meanwhile, or another run may have been faster. */
function settleAuthorization(
  tx: Transaction,
  id: string,
  paymentKey: string,
  authorization: KnownAuthorization,
  now: Instant,
): Settled {
  const deal = dealOfCheckout(tx, id);
  const { checkout, escrow } = deal;
  if (checkout.status === 'paid' && checkout.paymentKey === paymentKey) return { is: 'paid', deal };
  const isOpen = checkout.status === 'processing' && checkout.paymentKey === paymentKey;
  if (authorization.result === 'declined' && (isOpen || checkout.status === 'open')) {
    const { declineCode } = authorization;
    const open = { ...checkout, status: 'open', paymentKey: undefined, challenge: undefined, lastDecline: { declineCode, at: now } } as const;
    if (isOpen) tx.checkouts.put(open);
    return { is: 'declined', declineCode, deal: { checkout: isOpen ? open : checkout, escrow }, isNew: isOpen };
  }
  if (!isOpen || (escrow.payBy !== undefined && now >= escrow.payBy)) return { is: 'late', deal };
  if (authorization.result === 'challenge') {
    const challenge = { id: authorization.challengeId, paymentKey, at: now };
    const open = { ...checkout, status: 'open', challenge } as const;
    tx.checkouts.put(open);
    return { is: 'challenged', deal: { checkout: open, escrow } };
  }
  const funded = take(tx, escrow, findTransition(escrow, 'fund', 'platform', now), 'platform', now);
  const paid = { ...checkout, status: 'paid', lastDecline: undefined, challenge: undefined } as const;
  tx.checkouts.put(paid);
  return { is: 'paid', deal: { checkout: paid, escrow: funded } };
} // prettier-ignore

function finished<T>(tx: Transaction, payment: Payment<T>, deal: Deal, now: Instant): Answer<T> {
  const value = payment.present(deal, now);
  return settle(tx, payment.wish, value);
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
