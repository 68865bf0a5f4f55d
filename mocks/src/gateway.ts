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

/** A test card that is always good. */
export const goodCard = { number: '4242424242424242', expiry: '12/34', cvc: '123' } as const;

/** What the mock bank has done, for assertions. */
export interface BankRecord {
  readonly key: string;
  readonly amount: number;
  readonly currency: string;
  readonly state: 'authorized' | 'declined' | 'voided';
}

/** A charge and what the bank said of it, which it says again when it is asked again. */
export interface KeptCharge extends BankRecord {
  readonly answer: Authorization;
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
    async authorize({ key, amount, card }) {
      const seen = records.get(key);
      if (seen) return seen.answer;
      const declineCode = decliningCards[card.number];
      const answer: Authorization = declineCode
        ? { result: 'declined', declineCode }
        : { result: 'authorized', authorizationId: `auth ${key}` };
      const state = declineCode ? 'declined' : 'authorized';
      records.set(key, { key, ...amount, state, answer });
      return answer;
    },
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
