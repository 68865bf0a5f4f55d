import {
  addDuration,
  idPrefixes,
  trustClaimLifetime,
  type InputOf,
  type claimTrust,
  type SignedTrustClaim,
} from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import { DomainError } from '../domain-error.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { signingInput, trustClaim } from './claim.js';
import { currentKey, publishedKeys } from './keys.js';
import { presentSeller } from './present.js';
import { sellerOf } from './queries.js';
import type { SigningKeyRow } from './rows.js';

/** Signed claims, and the keys that sign them. */
export const trustCommands = (ports: Ports, issuer: string) => ({
  /** A seller's trust as a signed claim for the sites that may show it. */
  async claim(
    caller: Caller,
    { seller: id, origin }: InputOf<typeof claimTrust>,
  ): Promise<SignedTrustClaim> {
    const origins = originsFor(caller, origin);
    const now = ports.clock.now();
    const seller = await ports.store.transaction((tx) => presentSeller(sellerOf(tx, id), now));
    const key = await keyThatSigns(ports);
    const text = signingInput(key.id, trustClaim({ issuer, seller, origins, now }));
    return {
      claim: `${text}.${await ports.signer.sign(key.id, text)}`,
      expiresBy: addDuration(now, trustClaimLifetime),
    };
  },

  /** Lets a new key sign from now on. Claims of the one before stay good until they end. @returns its `kid` */
  rotateKey: async (): Promise<string> => (await adoptNewKey(ports, () => undefined)).id,

  /** Takes a key out of the published set at once, with every claim it has signed: for a key that others may hold. */
  revokeKey: (kid: string): Promise<void> =>
    ports.store.transaction((tx) => tx.signingKeys.delete(kid)),
});

/**
 * The sites that a claim is good on: all those of a key that is bound to some, else the one that asks.
 *
 * @throws DomainError `origin_refused` for a site that the key may not be used on, `invalid_request` when none is known
 */
function originsFor({ keyOrigins, origin }: Caller, asked: string | undefined): readonly string[] {
  const wanted = asked ?? origin;
  if (keyOrigins && wanted !== undefined && !keyOrigins.includes(wanted))
    throw new DomainError('origin_refused', `The key may not be used on ${wanted}.`, {
      origin: wanted,
    });
  if (keyOrigins) return keyOrigins;
  // A page asks for itself: a claim for another site would let anyone with a key lend it out.
  if (origin !== undefined && asked !== undefined && asked !== origin)
    throw new DomainError('origin_refused', `A page on ${origin} cannot ask for ${asked}.`, {
      origin: asked,
    });
  if (wanted === undefined)
    throw new DomainError(
      'invalid_request',
      'Name the site that will show the claim in "origin", like https://shop.example.',
      { param: 'origin' },
    );
  return [wanted];
}

async function keyThatSigns(ports: Ports): Promise<SigningKeyRow> {
  const find = (tx: Transaction) => currentKey(tx.signingKeys.all(), ports.clock.now());
  return (await ports.store.transaction(find)) ?? adoptNewKey(ports, find);
}

/** Makes a key outside of a transaction, then lets it take over, unless `find` meets one that another run has brought. */
async function adoptNewKey(
  { store, clock, ids, signer }: Ports,
  find: (tx: Transaction) => SigningKeyRow | undefined,
): Promise<SigningKeyRow> {
  const id = ids.next(idPrefixes.signingKey);
  const point = await signer.createKey(id);
  return store.transaction((tx) => {
    const now = clock.now();
    const found = find(tx);
    if (found) return found;
    retireOthers(tx, now);
    const key: SigningKeyRow = { id, ...point, createdAt: now };
    tx.signingKeys.put(key);
    return key;
  });
}

function retireOthers(tx: Transaction, now: string): void {
  const before = [...tx.signingKeys.all()];
  const published = new Set(publishedKeys(before, now).map(({ id }) => id));
  for (const key of before) {
    if (!published.has(key.id)) tx.signingKeys.delete(key.id);
    else if (key.retiredAt === undefined) tx.signingKeys.put({ ...key, retiredAt: now });
  }
}
