import type { Instant } from '@souk/sdk/contract';
import type { Transaction } from '../store/store.js';
import { changeSeller } from './effects.js';
import { pruned } from './record.js';

/** Something has left a window: the score is another one now, in the index too. */
export const fireSellerTimer = (tx: Transaction, id: string, now: Instant): void =>
  changeSeller(tx, id, now, (seller) => ({
    ...seller,
    record: pruned(seller.record ?? [], now),
  }));
