import type { Money } from '@souk/sdk/contract';
import { instantText, moneyText, type Sheet } from './desk.js';
import { make, table } from './dom.js';

interface Books {
  readonly faults: readonly string[];
  readonly balances: readonly { readonly account: string; readonly money: Money }[];
}
interface Journal {
  readonly data: readonly {
    readonly kind: string;
    readonly at: string;
    readonly escrowId?: string;
    readonly listingId?: string;
    readonly postings: readonly {
      readonly account: string;
      readonly side: 'debit' | 'credit';
      readonly money: Money;
    }[];
  }[];
}

/** The books: every balance, every entry, and whether they are right. */
export const booksSheet: Sheet = {
  label: 'Ledger',
  ofMock: true,
  open(place, { bench }) {
    const verdict = make('p', { class: 'verdict', role: 'status' });
    const tables = make('div', { class: 'pair' });
    place.append(verdict, tables);
    return async () => {
      if (!bench) return;
      const [{ faults, balances }, { data }] = await Promise.all([
        bench.get<Books>('audit'),
        bench.get<Journal>('journal'),
      ]);
      verdict.className = faults.length > 0 ? 'verdict fault' : 'verdict';
      verdict.textContent =
        faults.length > 0
          ? faults.join(' ')
          : `Debits equal credits in ${data.length} ${data.length === 1 ? 'entry' : 'entries'}; what is held is what the deals say.`;
      const accounts = balances.map(({ account, money }) => [account, moneyText(money)]);
      tables.replaceChildren(
        table('Balances', ['Account', 'Balance'], accounts),
        table('Journal', ['Entry', 'Account', 'Debit', 'Credit'], journalLines(data)),
      );
    };
  },
};

const journalLines = (entries: Journal['data']): string[][] =>
  entries
    .toReversed()
    .flatMap(({ kind, at, escrowId, listingId, postings }) =>
      postings.map(({ account, side, money }, index) => [
        index === 0 ? `${kind} · ${escrowId ?? listingId} · ${instantText(at)}` : '',
        account,
        side === 'debit' ? moneyText(money) : '',
        side === 'credit' ? moneyText(money) : '',
      ]),
    );
