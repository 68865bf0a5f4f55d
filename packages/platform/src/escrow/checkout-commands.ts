import type { Card, Checkout, CheckoutRequest, Escrow, Instant } from '@souk/sdk/contract';
import type { Call, Caller } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { once, subjectOf, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { dealFor, dealOfCheckout } from './deals.js';
import { take } from './effects.js';
import { openCheckout, type Deal } from './open-checkout.js';
import { pay, recheck, type WalletToken } from './pay.js';
import { presentCheckout, presentEscrow } from './present.js';
import { findTransition } from './transition.js';

/** Buying: reserve and quote, pay, or both in one call from a server. */
export const checkoutCommands = (ports: Ports, payAt: string) => {
  const paymentUrl = ({ checkout, escrow }: Deal): string =>
    presentCheckout(checkout, escrow, payAt).paymentUrl;
  const undo = (tx: Transaction, { escrow }: Deal, now: Instant): void =>
    void take(tx, escrow, findTransition(escrow, 'cancel', 'platform', now), 'platform', now);
  return {
    create: ({ caller, wish }: Call, request: CheckoutRequest): Promise<Answer<Checkout>> =>
      ports.store.transaction((tx) =>
        once(tx, wish, ports.clock.now(), () => {
          const deal = openCheckout(tx, ports.ids, request, caller, ports.clock.now());
          return presentCheckout(deal.checkout, deal.escrow, payAt);
        }),
      ),

    retrieve: (caller: Caller, id: string): Promise<Checkout> =>
      ports.store.transaction((tx) => {
        const { checkout, escrow, actor } = dealFor(tx, caller, { checkout: id });
        // Its client secret acts for the buyer: with it, a seller would confirm goods that never came.
        if (actor === 'seller')
          throw new DomainError(
            'actor_not_allowed',
            `Checkout ${id} is its buyer's; the seller reads escrow ${escrow.id}.`,
            { escrow: escrow.id },
          );
        return presentCheckout(checkout, escrow, payAt);
      }),

    pay: ({ wish }: Call, request: { checkout: string; card: Card }): Promise<Answer<Checkout>> =>
      pay(ports, {
        wish,
        method: request.card,
        paymentUrl,
        open: (tx) => dealOfCheckout(tx, request.checkout),
        present: ({ checkout, escrow }) => presentCheckout(checkout, escrow, payAt),
      }),

    /** Paying with a wallet, which the payment page alone can do. */
    payByWallet: (
      { wish }: Call,
      { checkout, ...token }: WalletToken & { checkout: string },
    ): Promise<Answer<Checkout>> =>
      pay(ports, {
        wish,
        method: token,
        paymentUrl,
        open: (tx) => dealOfCheckout(tx, checkout),
        present: (deal) => presentCheckout(deal.checkout, deal.escrow, payAt),
      }),

    /** The buyer's answer to what the bank asked about the last card. */
    answerChallenge: (
      { wish }: Call,
      request: { checkout: string; answer: string },
    ): Promise<Answer<Checkout>> =>
      pay(ports, {
        wish,
        method: { answer: request.answer },
        paymentUrl,
        open: (tx) => dealOfCheckout(tx, request.checkout),
        present: ({ checkout, escrow }) => presentCheckout(checkout, escrow, payAt),
      }),

    /** Finishes a payment whose answer from the bank was lost, as far as the bank knows it. */
    recheck: (id: string): Promise<void> => recheck(ports, id),

    /**
     * The whole purchase under one key. A declined card undoes it: the goods are free again at once. Not so what two sides have
     * agreed on: it stays kept for its time, and the checkout that the refusal names takes another card.
     */
    createEscrow: (
      { caller, wish }: Call,
      { card, ...request }: CheckoutRequest & { card: Card },
    ): Promise<Answer<Escrow>> =>
      pay(ports, {
        wish,
        method: card,
        paymentUrl,
        open: (tx, now) =>
          dealOfCheckout(
            tx,
            subjectOf(
              tx,
              wish,
              () => openCheckout(tx, ports.ids, request, caller, now).checkout.id,
            ),
          ),
        ...(request.offerToken === undefined ? { declined: undo } : {}),
        present: ({ escrow }, now) => presentEscrow(escrow, 'platform', now),
      }),
  };
};
