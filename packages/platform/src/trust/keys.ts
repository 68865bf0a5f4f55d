import { addDuration, trustClaimLifetime, type Instant, type TrustKey } from '@souk/sdk/contract';
import type { SigningKeyRow } from './rows.js';

/** How long one key signs before another takes over. */
const signsFor = 'P30D';

/** The key that signs now; `undefined` when the next one is due. */
export const currentKey = (
  keys: Iterable<SigningKeyRow>,
  now: Instant,
): SigningKeyRow | undefined =>
  [...keys].find(
    ({ createdAt, retiredAt }) => retiredAt === undefined && now < addDuration(createdAt, signsFor),
  );

/** The keys that have signed a claim which may still be good: a retired one stays until the last of its claims has ended. */
export const publishedKeys = (keys: Iterable<SigningKeyRow>, now: Instant): SigningKeyRow[] =>
  [...keys].filter(
    ({ retiredAt }) => retiredAt === undefined || now <= addDuration(retiredAt, trustClaimLifetime),
  );

/** A key as the world reads it. @see RFC 7517 */
export const presentKey = ({ id, x, y }: SigningKeyRow): TrustKey => ({
  kid: id,
  kty: 'EC',
  crv: 'P-256',
  x,
  y,
  alg: 'ES256',
  use: 'sig',
});
