import { epochMsOf, type Instant } from '@souk/sdk/contract';
import type { WebhookRow } from './rows.js';

/** A new secret of at least 24 bytes, as libraries for Standard Webhooks take it. @param random letters and digits */
export const secretOf = (random: string): string => `whsec_${btoa(random)}`;

/** The keys that sign at a moment, in base64: the newest, and older ones whose time has not come. */
export const signingKeys = ({ secrets }: WebhookRow, now: Instant): readonly string[] =>
  secrets
    .filter(({ until }) => until === undefined || now < until)
    .map(({ value }) => value.slice('whsec_'.length));

/** What is signed, and the headers that go with it. */
export interface Signable {
  readonly id: string;
  /** Whole seconds since 1970. */
  readonly timestamp: string;
  readonly text: string;
}

/** @see the Standard Webhooks specification, "Signature scheme" */
export function signable(id: string, body: string, now: Instant): Signable {
  const timestamp = String(Math.floor(epochMsOf(now) / 1000));
  return { id, timestamp, text: `${id}.${timestamp}.${body}` };
}

/** The headers of one attempt. @param signatures HMAC-SHA-256 in base64, one for each key */
export const signedHeaders = (
  { id, timestamp }: Signable,
  signatures: readonly string[],
): Readonly<Record<string, string>> => ({
  'content-type': 'application/json',
  'webhook-id': id,
  'webhook-timestamp': timestamp,
  'webhook-signature': signatures.map((signature) => `v1,${signature}`).join(' '),
});
