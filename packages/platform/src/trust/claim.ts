import {
  addDuration,
  epochMsOf,
  trustClaimLifetime,
  type Instant,
  type Seller,
  type TrustClaim,
} from '@souk/sdk/contract';

/** What a claim is about, and where it may be shown. */
export interface ClaimFacts {
  /** Origin of the platform. */
  readonly issuer: string;
  readonly seller: Seller;
  readonly origins: readonly string[];
  readonly now: Instant;
}

/** The payload of a claim. `iat` is rounded down and `exp` with it, so that a claim never outlives its 24 hours. */
export function trustClaim({ issuer, seller, origins, now }: ClaimFacts): TrustClaim {
  const { trust } = seller;
  return {
    iss: issuer,
    sub: seller.id,
    name: seller.name,
    score: trust.score,
    grade: trust.grade,
    formula: trust.formula,
    inputs: trust.parts.map(({ input, value, points, window, computedAt }) => ({
      input,
      value,
      points: Math.round(points * 100) / 100,
      window,
      computedAt,
    })),
    origins: [...origins],
    iat: secondsOf(now),
    exp: secondsOf(addDuration(now, trustClaimLifetime)),
  };
}

const secondsOf = (instant: Instant): number => Math.floor(epochMsOf(instant) / 1_000);

/** What is signed of a claim: header and payload, each base64url, joined by a dot. @see RFC 7515 section 5.1 */
export const signingInput = (kid: string, claim: TrustClaim): string =>
  [{ alg: 'ES256', typ: 'souk-trust+jwt', kid }, claim]
    .map((part) => base64url(new TextEncoder().encode(JSON.stringify(part))))
    .join('.');

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const triple = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = Math.min(4, bytes.length - at + 1);
    for (let letter = 0; letter < letters; letter++)
      text += alphabet[(triple >> (18 - 6 * letter)) & 63];
  }
  return text;
}
