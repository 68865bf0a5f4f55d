import * as z from 'zod/mini';
import type { Operation } from './operation.js';
import { idOf, open } from './schema.js';
import { Duration, Instant } from './time.js';
import { trustGrades, trustInputNames } from './trust.js';

/** How long a signed claim is good for, and so how long a retired key stays published. */
export const trustClaimLifetime = 'PT24H' satisfies Duration;

/** What one input was when the claim was made. */
const ClaimedInput = z.object({
  input: open(trustInputNames),
  value: z.union([z.number(), z.string()]),
  points: z.number(),
  window: z.string(),
  computedAt: Instant,
});

/**
 * What the platform signs about a seller, as the payload of a JWS. `iat` and `exp` are seconds since 1970, as in a JWT;
 * they lie at most 24 hours apart. A claim shown on an origin that is not among `origins` is not verified there.
 */
export const TrustClaim = z.object({
  /** Origin of the platform that signed. */
  iss: z.string(),
  /** Id of the seller. */
  sub: idOf('seller'),
  name: z.string(),
  /** `null` for a new seller: a word and no number. */
  score: z.nullable(z.number()),
  grade: open(trustGrades),
  formula: z.string(),
  inputs: z.array(ClaimedInput),
  origins: z.array(z.string()),
  iat: z.int(),
  exp: z.int(),
});
export type TrustClaim = z.infer<typeof TrustClaim>;

/** A claim in its signed form: JWS compact serialisation, ES256. */
export const SignedTrustClaim = z.object({ claim: z.string(), expiresBy: Instant });
export type SignedTrustClaim = z.infer<typeof SignedTrustClaim>;

/** A web origin: scheme, host and perhaps a port. A page without one, such as a file, has the origin `null`. */
const Origin = z.string().check(z.regex(/^(https?:\/\/[^/?#\s]{1,255}|null)$/));

export const claimTrust = {
  id: 'sellers.trust.claim',
  method: 'GET',
  path: '/v1/sellers/{seller}/trust/claim',
  summary: 'A seller’s trust as a signed claim, bound to the sites that may show it',
  scope: 'catalog:read',
  status: 200,
  params: z.strictObject({ seller: idOf('seller') }),
  query: z.strictObject({
    /** The site that will show it. Needed on servers; a page’s own origin unless told. */
    origin: z.optional(Origin),
  }),
  response: SignedTrustClaim,
  problems: ['seller_not_found', 'origin_refused'],
} as const satisfies Operation;

/** The public half of a signing key. @see RFC 7517 */
export const TrustKey = z.object({
  kid: z.string(),
  kty: z.string(),
  crv: z.string(),
  x: z.string(),
  y: z.string(),
  alg: z.string(),
  use: z.string(),
});
export type TrustKey = z.infer<typeof TrustKey>;

/** Every key whose claims may still be good: the one that signs now, and those before it until their last claim ends. */
export const TrustKeySet = z.object({ keys: z.array(TrustKey) });
export type TrustKeySet = z.infer<typeof TrustKeySet>;

export const listTrustKeys = {
  id: 'sellers.trust.keys',
  method: 'GET',
  path: '/v1/trust/keys',
  summary: 'The public keys that trust claims are verified with, as a JSON Web Key Set',
  scope: 'catalog:read',
  status: 200,
  isPublic: true,
  maxAgeSec: 300,
  response: TrustKeySet,
  problems: [],
} as const satisfies Operation;
