import {
  testCards,
  testTotals,
  testWallet,
  type DeclineCode,
  type TestCharge,
  type TestStory,
} from '@souk/sdk/contract';
import type { Authorization, PaymentGateway, PaymentMethod } from '@souk/platform';

const cards: readonly (TestCharge & { readonly number: string })[] = testCards;
const totals: readonly (TestCharge & { readonly amount: number })[] = testTotals;
const wallet: readonly (TestCharge & { readonly token: string })[] = testWallet;

/** Test cards that are declined, by number, with the reason that the bank gives. */
export const decliningCards: Readonly<Record<string, DeclineCode>> = Object.fromEntries(
  cards.flatMap(({ number, declineCode, asksFirst }) =>
    declineCode && !asksFirst ? [[number, declineCode]] : [],
  ),
);

/** Test cards for which the bank first wants the buyer to identify. */
export const challengingCards: readonly string[] = cards
  .filter(({ asksFirst }) => asksFirst)
  .map(({ number }) => number);

/** A test card whose bank authorises, and takes so long over it that nobody hears of it until it is asked again. */
export const silentCard: string = cards.find(({ isLate }) => isLate)?.number ?? '';

/** A test card that is always good. */
export const goodCard = { number: '4242424242424242', expiry: '12/34', cvc: '123' } as const;

/** What the mock bank has done, for assertions. */
export interface BankRecord {
  readonly key: string;
  readonly amount: number;
  readonly currency: string;
  readonly state: 'authorized' | 'declined' | 'challenged' | 'voided';
}

/** A charge and what the bank said of it, which it says again when it is asked again. */
export interface KeptCharge extends BankRecord {
  readonly answer: Authorization;
  /** What a yes of the buyer leads to. */
  readonly after?: DeclineCode | 'authorized' | undefined;
  /** How the deal goes on. */
  readonly story?: TestStory | undefined;
}

/** A bank that answers from the card number, once per key. */
export interface MockBank extends PaymentGateway {
  /** How the deal of a checkout goes on, if it was paid with a test value that says so. */
  storyOf(checkout: string): TestStory | undefined;
  records(): readonly BankRecord[];
  /** Every charge with its answer, to be read back. */
  dump(): readonly KeptCharge[];
  load(dumped: readonly KeptCharge[]): void;
}

export function createBank(): MockBank {
  const records = new Map<string, KeptCharge>();
  return {
    async authorize({ key, amount, method }) {
      const seen = records.get(key);
      const isAnswered = method.is === 'challenge_answer' && seen?.state === 'challenged';
      if (seen && !isAnswered) return seen.answer;
      const charge: Partial<TestCharge> = seen ? {} : chargeOf(method, amount.amount);
      const answer =
        method.is !== 'challenge_answer'
          ? first(key, charge)
          : seen
            ? afterChallenge(key, seen, method.answer)
            : declined('authentication_failed');
      const after =
        seen?.after ?? (charge.asksFirst ? (charge.declineCode ?? 'authorized') : undefined);
      const state = answer.result === 'challenge' ? 'challenged' : answer.result === 'authorized' ? 'authorized' : 'declined'; // prettier-ignore
      records.set(key, {
        key,
        ...amount,
        state,
        answer,
        after,
        story: seen?.story ?? charge.story,
      });
      return charge.isLate ? { result: 'unknown' } : answer;
    },
    storyOf: (checkout) =>
      [...records.values()].find(({ key, story }) => story && key.startsWith(`${checkout} `))
        ?.story,
    find: async (key) => records.get(key)?.answer,
    async void(key) {
      const seen = records.get(key);
      // A void that comes first closes the key: the authorisation that follows finds it declined.
      const answer: Authorization = { result: 'declined', declineCode: 'processing_error' };
      records.set(key, {
        key,
        amount: seen?.amount ?? 0,
        currency: seen?.currency ?? 'USD',
        state: 'voided',
        answer,
      });
    },
    records: () =>
      [...records.values()].map(({ key, amount, currency, state }) => ({
        key,
        amount,
        currency,
        state,
      })),
    dump: () => [...records.values()],
    load(dumped) {
      records.clear();
      for (const charge of dumped) records.set(charge.key, charge);
    },
  };
}

const authorized = (key: string): Authorization => ({
  result: 'authorized',
  authorizationId: `auth ${key}`,
});
const declined = (declineCode: DeclineCode): Authorization => ({ result: 'declined', declineCode });

/** What the table of test values says of a charge: a total means more than what it is paid by. */
function chargeOf(method: PaymentMethod, amount: number): Partial<TestCharge> {
  const total = totals.find((each) => each.amount === amount);
  if (total || method.is === 'challenge_answer') return total ?? {};
  if (method.is === 'card') return cards.find(({ number }) => number === method.number) ?? {};
  return wallet.find(({ token }) => token === method.token) ?? { declineCode: 'generic' };
}

function first(key: string, { asksFirst, declineCode }: Partial<TestCharge>): Authorization {
  if (asksFirst) return { result: 'challenge', challengeId: `challenge ${key}` };
  return declineCode ? declined(declineCode) : authorized(key);
}

function afterChallenge(key: string, { after }: KeptCharge, answer: string): Authorization {
  if (answer !== 'yes') return declined('authentication_failed');
  return after === undefined || after === 'authorized' ? authorized(key) : declined(after);
}
