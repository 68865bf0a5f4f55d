import type { Money } from '@souk/sdk/contract';
import type { Ports } from '../ports.js';
import { audit, type Audit } from './audit.js';
import type { Account, JournalEntry } from './journal.js';

/** Reads of the books. */
export const ledgerQueries = ({ store }: Ports) => ({
  balances: (): Promise<{ readonly account: Account; readonly money: Money }[]> =>
    store.transaction((tx) => tx.journal.balances()),

  /** Every entry, oldest first. */
  entries: (): Promise<readonly JournalEntry[]> =>
    store.transaction((tx) => [...tx.journal.entries()]),

  /** Checks the books against themselves and against what the escrows say is held. */
  audit: (): Promise<Audit> =>
    store.transaction((tx) =>
      audit(tx.journal.entries(), tx.journal.balances(), [...tx.escrows.all()]),
    ),
});
