import type { TrustClaim, TrustKey } from './contract/trust-claim.js';

export { trustFormula } from './contract/trust.js';
export type { TrustClaim, TrustKey };

/** Why a claim is not to be believed here. */
export type NotVerifiedReason =
  /** Not a claim at all, or edited so that it cannot be read. */
  | 'malformed'
  /** Signed by a key that the platform does not publish, or no longer. */
  | 'unknown_key'
  /** Edited after it was signed. */
  | 'signature_wrong'
  /** About another seller than the one that was asked for. */
  | 'wrong_seller'
  /** Made for another site. */
  | 'wrong_origin'
  | 'expired'
  /** From the future: a wrong clock, or a claim that means to live too long. */
  | 'not_yet_valid'
  /** The page is not served securely, so the browser has no cryptography to check with. */
  | 'crypto_unavailable';

/** What a claim turned out to be. Its content is only there when it is verified. */
export type TrustVerdict =
  | {
      readonly status: 'verified';
      readonly claim: TrustClaim;
      /** Some input was taken more than 24 hours ago: say so beside it. */
      readonly isStale: boolean;
    }
  | { readonly status: 'not_verified'; readonly reason: NotVerifiedReason };

/** What a claim is held against. */
export interface TrustExpectation {
  /** The key set that the platform publishes. */
  readonly keys: readonly TrustKey[];
  /** The site that shows the claim: `location.origin`. */
  readonly origin: string;
  /** The seller that is meant; any when absent. */
  readonly seller?: string | undefined;
  /** Milliseconds since 1970. @default the clock of this device */
  readonly nowMs?: number | undefined;
}

/** Clocks differ by a little. */
const toleranceSec = 300;
const daySec = 86_400;

/**
 * Checks a signed trust claim: signature, seller, site, time. Never throws for what a claim contains.
 *
 * @see RFC 7515 for the form, RFC 7518 section 3.4 for ES256
 */
export async function verifyTrustClaim(
  signed: string,
  { keys, origin, seller, nowMs = Date.now() }: TrustExpectation,
): Promise<TrustVerdict> {
  const parts = signed.split('.');
  const [header, claim, signature] = parts.map(bytesOf);
  if (parts.length !== 3 || !header || !claim || signature?.length !== 64) return not('malformed');
  const { alg, kid } = jsonOf<{ alg?: unknown; kid?: unknown }>(header) ?? {};
  const content = jsonOf<TrustClaim>(claim);
  // The algorithm is ours, whatever the claim would like: "none" and HMAC over a public key are old tricks.
  if (alg !== 'ES256' || !content) return not('malformed');
  const key = keys.find((each) => each.kid === kid);
  if (!key) return not('unknown_key');
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return not('crypto_unavailable');
  const text = signed.slice(0, signed.lastIndexOf('.'));
  if (!(await isSignedBy(subtle, key, signature, text))) return not('signature_wrong');
  return verdictOn(content, origin, seller, nowMs);
}

/** What the platform has signed is of the platform's form; what remains is whether it is meant for here and now. */
function verdictOn(
  claim: TrustClaim,
  origin: string,
  seller: string | undefined,
  nowMs: number,
): TrustVerdict {
  const { exp, iat, inputs, origins, sub } = claim;
  const nowSec = nowMs / 1_000;
  if (seller !== undefined && sub !== seller) return not('wrong_seller');
  if (!origins.includes(origin)) return not('wrong_origin');
  if (nowSec >= exp) return not('expired');
  if (iat > nowSec + toleranceSec || exp - iat > daySec) return not('not_yet_valid');
  const isStale = inputs.some(({ computedAt }) => nowMs - Date.parse(computedAt) > daySec * 1_000);
  return { status: 'verified', claim, isStale };
}

async function isSignedBy(
  subtle: SubtleCrypto,
  { kty, crv, x, y }: TrustKey,
  signature: Uint8Array<ArrayBuffer>,
  text: string,
): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  try {
    const key = await subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, ['verify']);
    return await subtle.verify(algorithm, key, signature, new TextEncoder().encode(text));
  } catch {
    // A published key that is no P-256 point signs nothing.
    return false;
  }
}

/** Where a badge asks, and for whom. */
export interface TrustRequest {
  readonly apiOrigin: string;
  /** The publishable key. */
  readonly key: string;
  readonly seller: string;
  readonly origin: string;
  /** @default the platform's own `fetch` */
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fetches a seller's claim and the published keys, and verifies it. Needs no client. The time is the platform's own, from
 * its answer, because clocks of phones are often wrong. Sends no cookies.
 *
 * @throws TypeError when the network fails, or whatever the signal was aborted with
 * @returns also `refused` with the platform's code, such as `seller_not_found`
 */
export async function fetchTrust({
  apiOrigin,
  key,
  seller,
  origin,
  signal,
  fetch = globalThis.fetch.bind(globalThis),
}: TrustRequest): Promise<TrustVerdict | { readonly status: 'refused'; readonly code: string }> {
  const ask = async (path: string, more: RequestInit) => {
    const init: RequestInit = { credentials: 'omit', redirect: 'error', ...more };
    if (signal) init.signal = signal;
    const response = await fetch(`${apiOrigin}/v1/${path}`, init);
    // A captive portal answers with a page: that is a network that failed.
    const json: unknown = await response.json().catch((cause: unknown) => {
      throw new TypeError('The answer is no JSON.', { cause });
    });
    return { json: json as Answer, response };
  };
  const askKeys = async (cache: RequestCache) =>
    (await ask('trust/keys', { cache })).json.keys ?? [];
  const [{ json, response }, keys] = await Promise.all([
    ask(`sellers/${encodeURIComponent(seller)}/trust/claim?origin=${encodeURIComponent(origin)}`, {
      headers: { Authorization: `Bearer ${key}` },
    }),
    askKeys('default'),
  ]);
  if (!response.ok) return { status: 'refused', code: json.code ?? 'internal' };
  const nowMs = Date.parse(response.headers.get('Date') ?? '') || Date.now();
  const verify = (published: readonly TrustKey[]) =>
    verifyTrustClaim(json.claim ?? '', { keys: published, origin, seller, nowMs });
  const verdict = await verify(keys);
  // A key that is younger than the cached set: look again, once.
  return verdict.status === 'not_verified' && verdict.reason === 'unknown_key'
    ? verify(await askKeys('reload'))
    : verdict;
}

interface Answer {
  readonly claim?: string;
  readonly code?: string;
  readonly keys?: readonly TrustKey[];
}

const not = (reason: NotVerifiedReason): TrustVerdict => ({ status: 'not_verified', reason });

/**
 * Bytes of base64url, in its one canonical form: the last letter carries bits that decoders ignore, and a claim that was
 * changed there would otherwise still be verified.
 */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    const again = btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
    return again === text ? Uint8Array.from(binary, (byte) => byte.charCodeAt(0)) : undefined;
  } catch {
    return undefined;
  }
}

function jsonOf<T>(bytes: Uint8Array<ArrayBuffer>): T | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    // What it holds is believed once its signature is right, and not before.
    return typeof value === 'object' && value !== null ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}
