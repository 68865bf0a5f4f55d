import type { Currency } from '@souk/sdk/contract';
import {
  assertBalanced,
  balanceChange,
  type Account,
  type JournalEntry,
  type Posting,
} from '../ledger/journal.js';
import type { Kept } from './kept.js';
import type { Transaction } from './store.js';
import type { UndoLog } from './undo-log.js';

type Journal = Transaction['journal'];

/** What is on an account, changed in place: a step of money touches two to four of these. */
interface Balance {
  amount: number;
}

/** The journal in memory, with the balance of each account kept beside it. */
export class MemoryJournal implements Journal, Kept {
  readonly #entries: JournalEntry[] = [];
  readonly #balances = new Map<Account, Map<Currency, Balance>>();
  readonly #undo: UndoLog;

  constructor(undo: UndoLog) {
    this.#undo = undo;
  }

  post: Journal['post'] = (entry) => {
    assertBalanced(entry);
    this.#entries.push(entry);
    for (const posting of entry.postings) this.#balanceOf(posting).amount += balanceChange(posting);
    this.#undo.add(() => {
      this.#entries.pop();
      for (const posting of entry.postings)
        this.#balanceOf(posting).amount -= balanceChange(posting);
    });
    for (const posting of entry.postings) this.#assertCovered(posting);
  };

  balance: Journal['balance'] = (account, currency) =>
    this.#balances.get(account)?.get(currency)?.amount ?? 0;

  balances: Journal['balances'] = () =>
    [...this.#balances].flatMap(([account, byCurrency]) =>
      [...byCurrency].map(([currency, { amount }]) => ({ account, money: { amount, currency } })),
    );

  entries: Journal['entries'] = () => this.#entries;

  dump(): readonly JournalEntry[] {
    return [...this.#entries];
  }

  load(dumped: readonly unknown[]): void {
    this.#entries.length = 0;
    this.#balances.clear();
    // Posting anew checks every entry and makes the balances. What was dumped here are entries.
    for (const entry of dumped) this.post(entry as JournalEntry);
  }

  #balanceOf({ account, money: { currency } }: Posting): Balance {
    let byCurrency = this.#balances.get(account);
    if (!byCurrency) this.#balances.set(account, (byCurrency = new Map()));
    let balance = byCurrency.get(currency);
    if (!balance) byCurrency.set(currency, (balance = { amount: 0 }));
    return balance;
  }

  #assertCovered(posting: Posting): void {
    const { amount } = this.#balanceOf(posting);
    if (amount < 0)
      throw new Error(
        `Account ${posting.account} would fall to ${amount} ${posting.money.currency}.`,
      );
  }
}
