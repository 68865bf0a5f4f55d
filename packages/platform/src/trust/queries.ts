import type { ParamsOf, retrieveSeller, Seller } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { Ports } from '../ports.js';
import { presentSeller } from './present.js';

/** Reads of sellers and of how far they can be believed. */
export const trustQueries = ({ store, clock }: Ports) => ({
  retrieveSeller: ({ seller }: ParamsOf<typeof retrieveSeller>): Promise<Seller> =>
    store.transaction((tx) => {
      const row = tx.sellers.get(seller);
      if (!row)
        throw new DomainError('seller_not_found', `There is no seller "${seller}".`, {
          param: 'seller',
        });
      return presentSeller(row, clock.now());
    }),
});
