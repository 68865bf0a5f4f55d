import type { EscrowActor, Instant, Scope } from '@souk/sdk/contract';
import { DomainError } from './domain-error.js';
import type { CheckoutRow, EscrowRow } from './escrow/rows.js';
import type { Wish } from './once.js';

/** Whoever asks: what the credential lets them do, and which party they are, if any. */
export interface Caller {
  readonly scopes: ReadonlySet<Scope>;
  /** A server of the platform's customer, with a secret key. */
  readonly isServer: boolean;
  readonly party?: { readonly is: 'seller' | 'buyer'; readonly id: string };
  /** A mediator of the platform, who has no side. */
  readonly mediatorId?: string;
  /** Opens one checkout and the buyer's side of its escrow. */
  readonly clientSecret?: string;
  /** When the credential ends, if it does. */
  readonly expiresBy?: Instant;
  /** The site that the call comes from, in a browser. */
  readonly origin?: string;
  /** Sites that may use the caller's key; absent when any may, and for sessions. */
  readonly keyOrigins?: readonly string[];
  /** Sites that the caller's account has registered with any of its keys. */
  readonly accountOrigins?: readonly string[];
}

/** A call that changes something: who asks, the wish it belongs to, and whether to only say what would happen. */
export interface Call {
  readonly caller: Caller;
  readonly wish: Wish;
  readonly now: Instant;
}

/**
 * The part that a caller plays in an escrow.
 *
 * @throws DomainError `client_secret_wrong`, or `scope_missing` for a stranger
 */
export function actorIn(caller: Caller, escrow: EscrowRow, checkout: CheckoutRow): EscrowActor {
  const { party } = caller;
  if (party?.is === 'seller' && party.id === escrow.sellerId) return 'seller';
  if (party?.is === 'buyer' && party.id === escrow.buyerId) return 'buyer';
  if (caller.mediatorId !== undefined) return 'mediator';
  if (caller.clientSecret !== undefined) {
    if (sameSecret(caller.clientSecret, checkout.clientSecret)) return 'buyer';
    throw new DomainError(
      'client_secret_wrong',
      `The client secret sent does not belong to checkout ${checkout.id}.`,
      { param: 'Souk-Client-Secret' },
    );
  }
  if (caller.isServer) return 'platform';
  throw new DomainError(
    'scope_missing',
    `Escrow ${escrow.id} belongs to others; send its client secret or a session of its buyer or seller.`,
    { scope: 'escrow:read' },
  );
}

/** Compares two secrets in a time that does not tell where they differ. */
export function sameSecret(sent: string, kept: string): boolean {
  let difference = sent.length ^ kept.length;
  for (let index = 0; index < kept.length; index++)
    difference |= kept.charCodeAt(index) ^ (sent.charCodeAt(index % Math.max(1, sent.length)) || 0);
  return difference === 0;
}
