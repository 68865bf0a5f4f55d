import type {
  ParamsOf,
  QueryOf,
  retrieveSeller,
  Seller,
  simulateTrust,
  Trust,
  TrustKeySet,
  TrustSimulation,
} from '@souk/sdk/contract';
import type { SellerRow } from '../catalog/rows.js';
import { DomainError } from '../domain-error.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { presentKey, publishedKeys } from './keys.js';
import { presentSeller, presentTrust, trustInputs } from './present.js';
import { simulate } from './simulate.js';

/** Reads of sellers and of how far they can be believed. */
export const trustQueries = ({ store, clock }: Ports) => ({
  retrieveSeller: ({ seller }: ParamsOf<typeof retrieveSeller>): Promise<Seller> =>
    store.transaction((tx) => presentSeller(sellerOf(tx, seller), clock.now())),

  retrieve: ({ seller }: ParamsOf<typeof retrieveSeller>): Promise<Trust> =>
    store.transaction((tx) => {
      const now = clock.now();
      return presentTrust(trustInputs(sellerOf(tx, seller), now), now);
    }),

  simulate: ({
    seller,
    ...wanted
  }: ParamsOf<typeof simulateTrust> & QueryOf<typeof simulateTrust>): Promise<TrustSimulation> =>
    store.transaction((tx) => {
      const now = clock.now();
      return simulate(trustInputs(sellerOf(tx, seller), now), wanted, now);
    }),

  keys: (): Promise<TrustKeySet> =>
    store.transaction((tx) => ({
      keys: publishedKeys(tx.signingKeys.all(), clock.now()).map(presentKey),
    })),
});

/** A seller. @throws DomainError `seller_not_found` */
export function sellerOf(tx: Transaction, id: string): SellerRow {
  const seller = tx.sellers.get(id);
  if (!seller)
    throw new DomainError('seller_not_found', `There is no seller "${id}".`, { param: 'seller' });
  return seller;
}
