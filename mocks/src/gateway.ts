import type { DeclineCode } from '@souk/sdk/contract';
import type { Authorization, PaymentGateway } from '@souk/platform';

/** Test cards that are declined, by number, with the reason that the bank gives. Every other valid card is good. */
export const decliningCards: Readonly<Record<string, DeclineCode>> = {
  '4000000000000002': 'generic',
  '4000000000009995': 'insufficient_funds',
  '4000000000000069': 'expired_card',
  '4000000000000127': 'wrong_cvc',
  '4000000000009979': 'lost_or_stolen',
  '4000000000000119': 'processing_error',
};

/** Test cards for which the bank first wants the buyer to identify, by number, with what it says after a yes. */
export const challengingCards: Readonly<Record<string, DeclineCode | 'authorized'>> = {
  '4000002500003155': 'authorized',
  '4000008260003178': 'insufficient_funds',
};

/** A test card whose bank authorises, and takes so long over it that nobody hears of it until it is asked again. */
export const silentCard = '4000000000000325';

/** Totals, in minor units of any currency, at which the bank declines every card. */
export const decliningAmounts: Readonly<Record<number, DeclineCode>> = {
  66_601: 'generic',
  66_602: 'insufficient_funds',
  66_603: 'expired_card',
  66_604: 'wrong_cvc',
  66_605: 'lost_or_stolen',
  66_606: 'processing_error',
};

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
}

/** A bank that answers from the card number, once per key. */
export interface MockBank extends PaymentGateway {
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
      const answer =
        method.is === 'card'
          ? first(key, method.number, amount.amount)
          : seen
            ? afterChallenge(key, seen, method.answer)
            : declined('authentication_failed');
      const after = method.is === 'card' ? challengingCards[method.number] : undefined;
      const state = answer.result === 'challenge' ? 'challenged' : answer.result === 'authorized' ? 'authorized' : 'declined'; // prettier-ignore
      records.set(key, { key, ...amount, state, answer, after });
      return method.is === 'card' && method.number === silentCard ? { result: 'unknown' } : answer;
    },
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

function first(key: string, number: string, amount: number): Authorization {
  const declineCode = decliningAmounts[amount] ?? decliningCards[number];
  if (declineCode) return declined(declineCode);
  return number in challengingCards
    ? { result: 'challenge', challengeId: `challenge ${key}` }
    : authorized(key);
}

function afterChallenge(key: string, { after }: KeptCharge, answer: string): Authorization {
  if (answer !== 'yes') return declined('authentication_failed');
  return after === undefined || after === 'authorized' ? authorized(key) : declined(after);
}
