import {
  formatMoney,
  testCards,
  testTotals,
  testWallet,
  type TestCharge,
} from '@souk/sdk/contract';
import { code, generated, lines, table } from './markdown.js';

/** Everything that means something in test mode, in Markdown. */
export const testValueReference = (): string =>
  lines(
    '# Test values',
    '',
    generated,
    '',
    'In test mode no real money moves. These values make a bank, a seller, a carrier or a buyer do what is hard to come by.',
    '',
    '## Cards',
    '',
    'Any date to come, and any three or four digits. Every other valid number is paid.',
    '',
    ...values('Number', testCards, ({ number }) => number.replace(/(\d{4})(?=\d)/g, '$1 ')),
    '',
    '## Totals',
    '',
    'Whatever is paid with, a total of so many minor units, in any currency, means more than the card.',
    '',
    ...values('Total', testTotals, ({ amount }) => formatMoney({ amount, currency: 'USD' }, 'en')),
    '',
    '## Wallet',
    '',
    'The payment page offers a wallet, which hands over one of these in place of a card.',
    '',
    ...values('Token', testWallet, ({ token }) => token),
    '',
    '## Stories',
    '',
    'Damaged goods, a lost parcel and a slow seller are acted out by scripted parties on the mock backend: start it with',
    '`souk-mock --actors all`, or `createMockSouk({ actors: actorNames })`, and move its clock.',
  );

const values = <Row extends TestCharge>(
  head: string,
  rows: readonly Row[],
  valueOf: (row: Row) => string,
): string[] =>
  table(
    [head, 'What happens', 'Decline code'],
    rows.map((row) => [
      code(valueOf(row)),
      row.says,
      row.declineCode === undefined ? '' : code(row.declineCode),
    ]),
  );
