import type { DeclineCode, Instant, Money } from '@souk/sdk/contract';
import type { SearchIndex } from './search/search-index.js';
import type { Store } from './store/store.js';

/** Where "now" comes from. Nothing else in the platform knows the time. */
export interface Clock {
  now(): Instant;
}

/** Makes new ids and secrets. */
export interface Ids {
  /** An id with the kind's prefix. */
  next(prefix: string): string;
  /** At least 128 random bits, as letters and digits. */
  secret(): string;
  /** So many letters and digits that tell one log from another. Never the same twice, even when the rows are taken back to an earlier moment. */
  mark(length: number): string;
}

/** Takes the money from the buyer's bank. Every call is idempotent by its key. */
export interface PaymentGateway {
  authorize(request: {
    readonly key: string;
    readonly amount: Money;
    readonly method: PaymentMethod;
    readonly now: Instant;
  }): Promise<Authorization>;
  /** What became of an authorisation whose answer was lost; `undefined` when the bank has never heard of it. */
  find(key: string): Promise<Authorization | undefined>;
  /** Takes an authorisation back; doing it twice is the same as once. */
  void(authorizationId: string): Promise<void>;
}
/** What is charged: a card, a wallet, or, for an authorisation that waits for it, the buyer's answer to the bank's question. */
export type PaymentMethod =
  | {
      readonly is: 'card';
      readonly number: string;
      readonly expiry: string;
      readonly cvc: string;
    }
  /** What a wallet handed over in place of a card: it pays once. */
  | { readonly is: 'wallet'; readonly wallet: string; readonly token: string }
  | { readonly is: 'challenge_answer'; readonly challengeId: string; readonly answer: string };
export type Authorization =
  | { readonly result: 'authorized'; readonly authorizationId: string }
  | { readonly result: 'declined'; readonly declineCode: DeclineCode }
  /** The bank wants the buyer to identify before it answers. */
  | { readonly result: 'challenge'; readonly challengeId: string }
  /** The bank did not answer in time: it may have authorised or not. */
  | { readonly result: 'unknown' };

/** Keeps the bytes of files. Every call may be repeated. */
export interface FileStore {
  put(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  get(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  delete(id: string): Promise<void>;
}

/**
 * Signs for the platform. Private keys never leave it; the platform decides which key signs and how long it is published.
 * Asynchronous, so nothing is ever signed inside a transaction.
 */
export interface Signer {
  /** Makes a P-256 key pair under an id, once: the same id again gives the same key. @returns its public point, base64url */
  createKey(kid: string): Promise<{ readonly x: string; readonly y: string }>;
  /** ES256 signature of ASCII text under one of its keys: 64 bytes r‖s, base64url. @see RFC 7518 section 3.4 */
  sign(kid: string, text: string): Promise<string>;
}

/** Posts webhooks. Redirects are not followed; an answer that takes too long is a failure. Never rejects. */
export interface WebhookSender {
  post(request: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }): Promise<{ readonly status: number } | { readonly failure: string }>;
}

/** Signs webhooks. Their secrets are the platform's own rows, since it has to show them once. */
export interface WebhookSigner {
  /** HMAC-SHA-256 of UTF-8 text. @param key in base64 @returns in base64 */
  hmacSha256(key: string, text: string): Promise<string>;
}

/** Everything the platform needs from the world. */
export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Store;
  readonly index: SearchIndex;
  readonly gateway: PaymentGateway;
  readonly files: FileStore;
  readonly signer: Signer;
  readonly webhookSender: WebhookSender;
  readonly webhookSigner: WebhookSigner;
}
